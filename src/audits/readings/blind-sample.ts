import { createHash } from 'node:crypto';
import type { Membership } from '../../law/orders/membership.js';
import type { OrderFamily } from '../../law/orders/order-families.js';
import { type CountedUnit, membershipOf } from '../units/counted-unit.js';
import { drawnByHash } from './drawn-by-hash.js';

/** How many units are drawn where nobody says otherwise. */
export const BLIND_SAMPLE = 200;

/** What somebody who reads blind says of a unit and a family: made by the words, or not (refused, asked for, or not to be told). */
export type BlindVerdict = 'yes' | 'no';

/** A unit of the sample as a sheet has it. */
export interface BlindRow {
  readonly group: string;
  readonly id: string;
  readonly at: number;
  /** What there was to read (`unitAsRead`). */
  readonly asRead: string;
  /** What the program said of each family then, not to be read by eye (`sealOf`); by family. */
  readonly seals: ReadonlyMap<string, string>;
  /** By family; none of a family nobody has said anything of. */
  readonly verdicts: ReadonlyMap<string, BlindVerdict>;
}

/** What was drawn, and what people who did not see the program’s reading made of it. */
export interface BlindReading {
  readonly audit: string;
  readonly from: string;
  readonly to: string;
  readonly seed: string;
  readonly size: number;
  readonly rows: readonly BlindRow[];
}

/**
 * A random sample of all units whose results were seen, whatever the program reads in them: only such a sample has the errors of both
 * kinds as often as the corpus has them. Drawn by a seed of its own, so that it is not the protocol’s draw of the negatives again.
 */
export function blindSample<Unit extends CountedUnit>(
  units: readonly Unit[],
  { seed, size }: Pick<BlindReading, 'seed' | 'size'>,
): readonly Unit[] {
  const observed = units.filter((unit) => unit.observed).map((judged) => ({ judged }));
  return drawnByHash(observed, size, `${seed}\nblind`).map(({ judged }) => judged);
}

/** What the program says of a unit and a family, so that no eye that passes over the sheet can tell which rows are alike. */
export function sealOf(unit: CountedUnit, family: OrderFamily, seed: string): string {
  return seal(unit, family.name, seed, membershipOf(unit, family));
}

/** What the program said when the sheet was written; null for a seal that is none of this unit and seed. */
export function sealed({ id, at, seals }: Pick<BlindRow, 'id' | 'at' | 'seals'>, family: string, seed: string) {
  const all: readonly Membership[] = ['in', 'possible', 'out'];
  return all.find((one) => seals.get(family) === seal({ id, at }, family, seed, one)) ?? null;
}

function seal({ id, at }: Pick<CountedUnit, 'id' | 'at'>, family: string, seed: string, said: Membership): string {
  return createHash('sha256')
    .update(JSON.stringify([seed, id, at, family, said]))
    .digest('hex')
    .slice(0, 12);
}

/** By which a row of a sheet and a unit are one. */
export function blindKey({ id, at }: Pick<CountedUnit, 'id' | 'at'>): string {
  return `${id} ${at}`;
}
