import { unplaced } from './field-plan.js';
import type { BaseOf, FieldAudit, Fields } from './json-fields.js';
import type { JsonObject } from './json-value.js';

/**
 * What stands beside the answers of an object in a list of which something is seldom told: the object, and its fields where it had to
 * be opened. Where it stands is found when it is told (`placeOf`): to note it of every object took a tenth of reading a list (2026-11-23).
 */
export interface Held {
  readonly held: JsonObject | undefined;
  readonly opened: Fields | undefined;
}

/** The base of such answers (`ask.each`). */
export const held = unplaced<BaseOf<Held>>((_pointer, opened, value) => ({ held: value, opened }), {
  held: 'value',
  opened: 'undefined',
});

export function placeOf({ held: value, opened }: Held, audit: Pick<FieldAudit, 'pointerTo'>): string {
  return opened ? opened.pointer : audit.pointerTo(value);
}
