import type { CaseOffence, CaseOrder, DefendantCase } from '../../cases/defendant-case.js';
import type { UnitKind } from './unit-kind.js';

/**
 * A case, or as much of one as a unit smaller than a case is made of: some of its offences, the orders and sentences that go
 * with them, and all its hearings.
 */
export type CasePart = DefendantCase;

const PARTS = new WeakMap<DefendantCase, Map<UnitKind, readonly CasePart[]>>();
const WHOLES = new WeakMap<CasePart, { readonly of: DefendantCase; readonly at: number }>();

/**
 * A case as the unit of an audit parts it: whole; by offence; or by the occasions on which its offences were sentenced, one a
 * court and day, with what is not sentenced parted by where it stands. The same case gives the same parts.
 */
export function partsOf(unit: UnitKind, of: DefendantCase): readonly CasePart[] {
  if (unit === 'defendant_case') return [of];
  const known = PARTS.get(of) ?? new Map<UnitKind, readonly CasePart[]>();
  PARTS.set(of, known);
  const before = known.get(unit);
  if (before !== undefined) return before;
  const parts = unit === 'offence' ? byOffence(of) : byOccasion(of);
  for (const [at, one] of parts.entries()) WHOLES.set(one, { of, at });
  known.set(unit, parts);
  return parts;
}

/** The case that a part is of. */
export function wholeOf(part: CasePart): DefendantCase {
  return WHOLES.get(part)?.of ?? part;
}

/** Which of its case's parts a part is, the first being 0; of a whole case 0. */
export function placeOf(part: CasePart): number {
  return WHOLES.get(part)?.at ?? 0;
}

/** Tells the parts of one kind of unit apart: the id of the case, and which of its parts. */
export function partKey(part: CasePart): string {
  return `${part.id}#${placeOf(part)}`;
}

/** The case of a part, by the part's key. */
export function caseOfPart(key: string): string {
  return key.slice(0, key.lastIndexOf('#'));
}

/** The person, court and day of a sentence; with `alone` of this one offence. */
export function occasionOf(personId: string, { id, court }: CaseOffence, on: string, { alone = false } = {}): string {
  return JSON.stringify([personId, court.code ?? court.house.toLowerCase(), on, ...(alone ? [id] : [])]);
}

/**
 * An order goes with the offence it was recorded on. One recorded on the case or the defendant goes with every offence
 * sentenced by then, for it names none.
 */
function byOffence(of: DefendantCase): readonly CasePart[] {
  return of.offences.map((offence) =>
    part(of, [offence], ({ offenceIds, decidedOn }) =>
      offenceIds.length === 0 ? isSentencedBy(offence, decidedOn) : offenceIds.includes(offence.id),
    ),
  );
}

/** How many parts a case has by the occasions on which its offences were sentenced. */
export function countOccasions(of: DefendantCase): number {
  return occasionsIn(of).length;
}

/** An order goes with one occasion: that of an offence it was recorded on, of its own day if it can; else the last before it. */
function byOccasion(of: DefendantCase): readonly CasePart[] {
  const parts = occasionsIn(of);
  const ofOrder = new Map(of.orders.map((order) => [order.id, bestFor(order, parts)]));
  return parts.map((offences) => part(of, offences, ({ id }) => ofOrder.get(id) === offences));
}

/** The offences of a case by the occasions on which they were sentenced. */
function occasionsIn(of: DefendantCase): readonly CaseOffence[][] {
  const groups = new Map<string, CaseOffence[]>();
  for (const offence of of.offences) {
    const { state, stateOn, jurisdiction } = offence;
    const isOccasion = state === 'sentenced' && stateOn !== null && jurisdiction === 'magistrates';
    const key = isOccasion ? occasionOf(of.personId, offence, stateOn) : JSON.stringify([state, stateOn, jurisdiction]);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [offence]);
    else own.push(offence);
  }
  return [...groups.values()];
}

function bestFor(
  { offenceIds, decidedOn }: CaseOrder,
  parts: readonly (readonly CaseOffence[])[],
): readonly CaseOffence[] | undefined {
  const named = parts.filter((offences) => offences.some(({ id }) => offenceIds.includes(id)));
  const among = named.length > 0 ? named : parts;
  const before = among.filter(([first]) => first !== undefined && isSentencedBy(first, decidedOn));
  return [...(before.length > 0 ? before : among)].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)).at(-1);
}

function dayOf([first]: readonly CaseOffence[]): string {
  return first?.state === 'sentenced' ? (first.stateOn ?? '') : '';
}

function isSentencedBy({ state, stateOn }: CaseOffence, day: string | null): boolean {
  return state === 'sentenced' && (stateOn === null || day === null || stateOn <= day);
}

function part(of: DefendantCase, offences: readonly CaseOffence[], has: (order: CaseOrder) => boolean): CasePart {
  const ids = new Set(offences.map(({ id }) => id));
  const days = new Set(offences.map(({ stateOn }) => stateOn));
  const concerns = (offenceIds: readonly string[], on: string | null) =>
    offenceIds.length === 0 ? days.has(on) : offenceIds.some((id) => ids.has(id));
  return {
    ...of,
    offences,
    orders: of.orders.filter(has),
    sentences: of.sentences.filter(({ offenceIds, on }) => concerns(offenceIds, on)),
    unread: (of.unread ?? []).filter(({ offenceIds, on }) => concerns(offenceIds, on)),
  };
}
