import { remembered } from '../../text/patterns/remembered.js';
import { readTable } from '../read-table.js';
import { type Inchoate, partSuffix } from './inchoate.js';

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

const ADDED: ReadonlyMap<string, OffenceCode> = new Map(ADDITIONS.map((one) => [one.code, one]));

/** Titles by the category, the act (the first four characters of a code) and the rest of the code: thirty thousand, kept as read. */
type Titles = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
const ACT = 4;

let titles: Titles | undefined;

function listed(): Titles {
  titles ??= readTable<Titles>('offence-codes');
  return titles;
}

/** The entry of a code as the lists write it. Courts charge the same few hundred day after day. */
const exactly = remembered(
  (code: string): OffenceCode | null => {
    const added = ADDED.get(code);
    if (added !== undefined) return added;
    const [act, rest] = [code.slice(0, ACT), code.slice(ACT)];
    for (const [category, acts] of Object.entries(listed())) {
      const offences = acts[act] ?? {};
      if (Object.hasOwn(offences, rest)) return { code, title: offences[rest] ?? '', category };
    }
    return null;
  },
  (code) => code,
);

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
  const exact = exactly(wanted);
  if (exact !== null) return exact;
  const parted = partSuffix(wanted);
  const base = parted === null ? null : exactly(parted.base);
  if (parted === null || base === null) return null;
  return { ...base, code: wanted, inchoate: parted.inchoate };
}

/** Every code of the list, and of our additions. */
export function allOffenceCodes(): readonly OffenceCode[] {
  const all = Object.entries(listed()).flatMap(([category, acts]) =>
    Object.entries(acts).flatMap(([act, offences]) =>
      Object.entries(offences).map(([rest, title]) => ({ code: act + rest, title, category })),
    ),
  );
  return [...all.filter(({ code }) => !ADDED.has(code)), ...ADDITIONS];
}
