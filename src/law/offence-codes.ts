import { type Inchoate, partSuffix } from './inchoate.js';
import { readTable } from './read-table.js';

export interface OffenceCode {
  readonly code: string;
  /** As on the national list; empty for a force's or court's local code. */
  readonly title: string;
  /** CS summary only, CE either way, CI indictable only, CM motoring; VP, VA, CR, CB applications and breaches. */
  readonly category: string;
  /** First day the offence could be committed, where known to us. */
  readonly from?: string;
  /** Last day before repeal; conduct before it is still charged under the code. */
  readonly until?: string;
  /** Set where the list has only the code without its suffix. */
  readonly inchoate?: Inchoate;
}

/**
 * Ours, dated, and before the national list: repealed offences leave that list and are still sentenced.
 * Repeal: Online Safety Act 2023 s.190, in force 31 January 2024. Threats: Domestic Abuse Act 2021 s.69.
 */
const ADDITIONS: readonly OffenceCode[] = [
  {
    code: 'CJ15005',
    title: 'Disclose private sexual photographs and films with intent to cause distress',
    category: 'CE',
    from: '2015-04-13',
    until: '2024-01-30',
  },
  {
    code: 'CJ15013',
    title: 'Disclose / threaten to disclose private sexual photographs and films with intent to cause distress',
    category: 'CE',
    from: '2021-06-29',
    until: '2024-01-30',
  },
];

let table: ReadonlyMap<string, OffenceCode> | undefined;

function codes(): ReadonlyMap<string, OffenceCode> {
  if (table !== undefined) return table;
  const found = new Map<string, OffenceCode>();
  const list = readTable<Record<string, Record<string, Record<string, string>>>>('offence-codes');
  for (const [category, acts] of Object.entries(list)) {
    for (const [act, offences] of Object.entries(acts)) {
      for (const [rest, title] of Object.entries(offences)) {
        const code = act + rest;
        found.set(code, { code, title, category });
      }
    }
  }
  for (const addition of ADDITIONS) found.set(addition.code, addition);
  table = found;
  return found;
}

/** An offence code as the lists write it: upper case, no spaces or full stops. */
export function tidyOffenceCode(code: string): string {
  return code.replace(/[\s.\u00a0]+/g, '').toUpperCase();
}

/**
 * What the national list (and our dated additions) says of a CJS offence code, case and spaces aside; null where it is in neither.
 * A code known only without its inchoate suffix gives that entry with `inchoate` set.
 */
export function offenceCode(code: string): OffenceCode | null {
  const wanted = tidyOffenceCode(code);
  const exact = codes().get(wanted);
  if (exact !== undefined) return exact;
  const parted = partSuffix(wanted);
  const base = parted === null ? undefined : codes().get(parted.base);
  if (parted === null || base === undefined) return null;
  return { ...base, code: wanted, inchoate: parted.inchoate };
}

/** Every code of the list, for the tests that hold the offence groups against it. */
export function allOffenceCodes(): readonly OffenceCode[] {
  return [...codes().values()];
}
