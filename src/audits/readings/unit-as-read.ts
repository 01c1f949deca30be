import { createHash } from 'node:crypto';
import type { AppearanceInCase, CaseOrder } from '../../cases/defendant-case.js';
import type { Outcome } from '../../law/results/outcome-strength.js';
import { type CountedUnit, casesOf } from '../units/counted-unit.js';
import type { Unit } from '../units/unit.js';
import type { PeopleSaid } from './people-said.js';

/** What was made of a unit, with the unit. */
interface OfUnit {
  readonly unit: Unit;
}

/** A hash of what a person finds when reading a unit in full: one that has changed since is read again. */
export function unitAsRead(
  { on, unread }: Pick<Unit, 'on' | 'unread'>,
  outcome: Outcome,
  orders: readonly CaseOrder[],
): string {
  const told = orders.map(
    ({ type, status, property, power, on: madeOn, terms, application, conditional, destroy, wipe, decidedOn }) =>
      JSON.stringify([
        type,
        status,
        [...property].sort(),
        power,
        madeOn,
        [...terms].sort(),
        application,
        conditional,
        destroy,
        wipe,
        decidedOn,
      ]),
  );
  const found = [on, outcome, unread.length, told.sort()];
  return createHash('sha256').update(JSON.stringify(found)).digest('hex').slice(0, 24);
}

/** The ids of the accounts of a unit's cases. */
export function appearancesOf({ unit }: OfUnit): ReadonlySet<string> {
  return new Set(unit.cases.flatMap(({ appearances }) => appearances.map(({ id }) => id)));
}

/** The account of the sentencing that what people say of a unit is kept by. */
export function accountOf({ unit }: OfUnit): AppearanceInCase | null {
  const accounts = unit.cases.flatMap(({ appearances }) => appearances);
  const standing = accounts.filter(({ supersededBy }) => supersededBy === null);
  const thatDay = standing.filter(({ date }) => date === unit.on);
  return [...(thatDay.length > 0 ? thatDay : standing)].sort((a, b) => (a.id < b.id ? -1 : 1))[0] ?? null;
}

/** Whether somebody has read the unit in full, as it is now or as it was. */
export function readingOf(
  unit: CountedUnit,
  group: string,
  { read, caseOf }: Pick<PeopleSaid, 'read' | 'caseOf'>,
): 'read' | 'changed_since' | 'unread' {
  if (read.length === 0) return 'unread';
  const cases = casesOf(unit);
  const own = read.filter((one) => one.group === group && cases.includes(caseOf.get(one.appearanceId) ?? ''));
  if (own.length === 0) return 'unread';
  return own.some(({ wasRead }) => wasRead === unit.asRead) ? 'read' : 'changed_since';
}
