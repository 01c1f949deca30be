import { ANY_DELETION } from './order-families/any-deletion.js';
import { DEPRIVATION } from './order-families/deprivation.js';
import { LOSS_OF_DEVICE_OR_IMAGES } from './order-families/loss-of-device-or-images.js';
import { NO_POSTING } from './order-families/no-posting.js';
import { POLICE_TRIGGER } from './order-families/police-trigger.js';
import { REQUEST_RECORDED } from './order-families/request-recorded.js';
import { RESTRAINING_ORDER } from './order-families/restraining-order.js';
import type { OrderFamily } from './order-family.js';

export type { OrderFamily } from './order-family.js';
export type { OrderToJudge } from './order-to-judge.js';

/** Version of the families and of the predicates they call: goes into every finding. Raise it with every change of meaning. */
export const ORDER_FAMILIES_VERSION = '2026.2';

export const ORDER_FAMILIES: readonly OrderFamily[] = [
  DEPRIVATION,
  LOSS_OF_DEVICE_OR_IMAGES,
  ANY_DELETION,
  POLICE_TRIGGER,
  RESTRAINING_ORDER,
  NO_POSTING,
  REQUEST_RECORDED,
];

/** The family of a name, or null: an audit file may name one that does not exist. */
export function orderFamily(name: string): OrderFamily | null {
  return ORDER_FAMILIES.find((family) => family.name === name) ?? null;
}
