import {
  DRUGS_POWER,
  deprivation,
  deprivationAppliedFor,
  deprivationRefused,
  deprivedOfThePhotographs,
  forfeitedAndDestroyed,
  phoneToBeDestroyed,
  restrainingOrder,
  restrainingOrderContinues,
  restrainingOrderPutOff,
  vehicleDeprived,
} from '../../../scripts/observer-2025/orders.js';
import type { Said } from '../../../scripts/observer-2025/said.js';

export const PHONE = 'a Samsung mobile phone';
const NO_CONTACT = 'Not to contact directly or indirectly the complainant.';
const NO_POSTING = `${NO_CONTACT} Not to post anything about the complainant on the internet.`;

/** What counting.md says of one thing ordered, asked for or ruled on: typed here, and read from nothing. */
export interface Ordered {
  readonly said: Said;
  readonly kind: 'deprivation' | 'forfeiture' | 'destruction' | 'return' | 'restraining' | 'restraining on acquittal';
  /** Null where the words name no thing. */
  readonly property: 'device' | 'images' | 'vehicle' | 'drugs' | null;
  readonly status: 'made' | 'applied for' | 'pending' | 'refused' | 'not made' | 'continued';
  /** The outcome it makes of a unit; of orders about persons none. */
  readonly outcome?: string;
  readonly made?: readonly string[];
  /** Families it leaves open. */
  readonly possible?: readonly string[];
}

const LOSS = ['loss_of_device_or_images', 'any_deletion'];
const TAKEN = ['deprivation', ...LOSS];
const POLICE = 'police_trigger';
const REQUEST = 'request_recorded';

/** A line of text that no code goes with. */
export function line(words: string): Said {
  return {
    ...{ shortCode: 'TEXT', label: 'Text', body: words, libra: words },
    ...{ level: 'offence', category: 'ANCILLARY', convicts: false },
  };
}

export const ORDERED = {
  phone: {
    said: deprivation(PHONE),
    kind: 'deprivation',
    property: 'device',
    status: 'made',
    outcome: 'made_device',
    made: [...TAKEN, POLICE],
  },
  photographs: {
    said: deprivedOfThePhotographs,
    kind: 'deprivation',
    property: 'images',
    status: 'made',
    outcome: 'made_images',
    made: [...TAKEN, POLICE],
  },
  destroyed: {
    said: phoneToBeDestroyed,
    kind: 'destruction',
    property: 'device',
    status: 'made',
    outcome: 'made_device_basis_unstated',
    made: LOSS,
    possible: ['deprivation'],
  },
  asked: {
    said: deprivationAppliedFor,
    kind: 'deprivation',
    property: null,
    status: 'applied for',
    outcome: 'applied_for_outcome_unknown',
    made: [REQUEST],
    possible: TAKEN,
  },
  putOff: {
    said: line('Application for deprivation order in respect of the mobile phone adjourned to 10/06/2025.'),
    kind: 'deprivation',
    property: 'device',
    status: 'pending',
    outcome: 'pending',
    possible: [...TAKEN, REQUEST],
  },
  refused: {
    said: deprivationRefused,
    kind: 'deprivation',
    property: null,
    status: 'refused',
    outcome: 'refused',
    possible: [REQUEST],
  },
  notMade: {
    said: line('No deprivation order made in respect of the mobile phone.'),
    kind: 'deprivation',
    property: 'device',
    status: 'not made',
    outcome: 'explicitly_not_made',
  },
  returned: {
    said: line('Mobile phone to be returned to the defendant.'),
    kind: 'return',
    property: 'device',
    status: 'made',
    outcome: 'explicitly_returned',
  },
  car: {
    said: vehicleDeprived,
    kind: 'deprivation',
    property: 'vehicle',
    status: 'made',
    outcome: 'made_other_property',
    made: [POLICE],
  },
  drugs: {
    said: forfeitedAndDestroyed('cannabis', DRUGS_POWER),
    kind: 'forfeiture',
    property: 'drugs',
    status: 'made',
    outcome: 'made_other_property',
    made: [POLICE],
  },
  phoneForDrugs: {
    said: forfeitedAndDestroyed(PHONE, DRUGS_POWER),
    kind: 'forfeiture',
    property: 'device',
    status: 'made',
    outcome: 'made_device',
    made: [...LOSS, POLICE],
  },
  restraining: {
    said: restrainingOrder(NO_CONTACT, { years: 3 }),
    kind: 'restraining',
    property: null,
    status: 'made',
    made: ['restraining_order'],
  },
  noPosting: {
    said: restrainingOrder(NO_POSTING, { years: 3 }),
    kind: 'restraining',
    property: null,
    status: 'made',
    made: ['restraining_order', 'no_posting'],
  },
  restrainingPutOff: {
    said: restrainingOrderPutOff('2025-06-10'),
    kind: 'restraining',
    property: null,
    status: 'pending',
    possible: ['restraining_order', 'no_posting'],
  },
  older: {
    said: restrainingOrderContinues('2024-03-04'),
    kind: 'restraining',
    property: null,
    status: 'continued',
  },
  onAcquittal: {
    said: restrainingOrder(NO_CONTACT, { years: 2 }, 'acquittal'),
    kind: 'restraining on acquittal',
    property: null,
    status: 'made',
  },
} satisfies Record<string, Ordered>;

export type OrderName = keyof typeof ORDERED;

/** What is drawn beside a sentence. */
export const BESIDE_A_SENTENCE = (Object.keys(ORDERED) as OrderName[]).filter((name) => name !== 'onAcquittal');

export const ordered = (name: OrderName): Ordered => ORDERED[name];

/** Strongest first (counting.md 2), of those that are drawn. */
export const STRENGTH = [
  'made_device',
  'made_images',
  'made_device_basis_unstated',
  'pending',
  'applied_for_outcome_unknown',
  'refused',
  'explicitly_not_made',
  'explicitly_returned',
  'quashed_on_appeal',
  'made_other_property',
  'none_recorded',
] as const;
