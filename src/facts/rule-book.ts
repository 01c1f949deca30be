/** All rules together, and which of them a code stands for. Made once, when the program starts. */
import type { ResultToRead } from './reading.js';
import type { Coded, DatedCode, OrderCode, OrderRule, OutcomeRule, SentenceRule } from './rule.js';
import { type Search, searchFor } from './search.js';

export interface RuleBook {
  readonly orders: readonly OrderRule[];
  readonly spoken: readonly (SentenceRule | OutcomeRule)[];
  /** Upper case. */
  readonly shortCodes: ReadonlySet<string>;
  readonly byCode: ReadonlyMap<string, readonly Coded[]>;
  readonly byShortCode: ReadonlyMap<string, Coded>;
  /** Made when it is first asked for: commands that read no text go without. */
  readonly search: () => Search;
}

/** Headings of results that no rule reads, so that a flattened text is cut there too: terms of payment, listings, notices. */
const OTHER_HEADINGS = [
  'COLLO',
  'NOCOLLO',
  'PDATE',
  'LUMSI',
  'RLSUM',
  'RLSUMI',
  'INSTL',
  'RINSTL',
  'LUMS',
  'PTFOR',
  'ABDC',
  'AEOC',
  'AEO',
  'NCOSTS',
  'NOVS',
  'NCOMP',
  'NHMC',
  'NHCCS',
  'NORDR',
  'NORDRC',
  'ELMONEND',
  'EMONE',
  'TEXT',
  'ORD',
  'ODIS',
  'OREV',
  'OTC',
  'STIMP',
  'TCP',
  'PSR',
  'LEN',
  'LEP',
  'DSPA',
  'DBS',
  'COV',
  'SV',
  'RFSD',
  'G',
  'FORAD',
  'RESPCO',
  'CCSU',
  'CCSI',
  'CCSC',
  'CCIU',
  'CCII',
  'RC',
  'RI',
  'REMUB',
  'WOFN',
  'ABD',
  'PASSS',
] as const;

/** The rule book of these rules. */
export function ruleBook(orders: readonly OrderRule[], spoken: readonly (SentenceRule | OutcomeRule)[]): RuleBook {
  const byCode = new Map<string, Coded[]>();
  const byShortCode = new Map<string, Coded>();
  const add = (coded: Coded): void => {
    byCode.set(coded.code.code, [...(byCode.get(coded.code.code) ?? []), coded]);
  };
  for (const rule of orders) {
    for (const code of rule.codes) add({ rule, code });
    for (const code of rule.shortCodes) byShortCode.set(code.code.toUpperCase(), { rule, code });
  }
  for (const rule of spoken) {
    for (const code of rule.codes) add({ rule, code });
    for (const code of rule.shortCodes) {
      if (!byShortCode.has(code.toUpperCase())) byShortCode.set(code.toUpperCase(), { rule, code: { code } });
    }
  }
  let search: Search | undefined;
  return {
    orders,
    spoken,
    byCode,
    byShortCode,
    shortCodes: new Set([...byShortCode.keys(), ...OTHER_HEADINGS]),
    search: () => {
      search ??= searchFor(orders, spoken);
      return search;
    },
  };
}

/** The rule that the code given beside a text stands for on that day; the short code first, as it says more. Undefined for none, or several. */
export function codedRule(book: RuleBook, input: Pick<ResultToRead, 'code' | 'shortCode' | 'date'>): Coded | undefined {
  const short = input.shortCode ? book.byShortCode.get(input.shortCode.toUpperCase()) : undefined;
  if (short) return short;
  const coded = (book.byCode.get(input.code ?? '') ?? []).filter(({ code }) => isInForce(code, input));
  return coded.length === 1 ? coded[0] : undefined;
}

/** The day is asked for only where the code has not always been in force: see `extractOnce`. */
function isInForce({ from, to }: OrderCode | DatedCode, input: Pick<ResultToRead, 'date'>): boolean {
  if ((from === undefined && to === undefined) || input.date === undefined) return true;
  return (from === undefined || from <= input.date) && (to === undefined || input.date <= to);
}
