import { sourceValue } from './source-value.js';

/** What the court found. A guilty plea usually comes with no verdict at all. */
export type Verdict = 'guilty' | 'not_guilty' | 'no_conviction' | 'guilty_of_alternative' | 'none';

/** Every value seen in SPI messages (letters), Common Platform (codes, categories, prose) and registers, as `sourceValue` makes them. */
const VALUES: Readonly<Record<Verdict, readonly string[]>> = {
  guilty: [
    'G',
    'GUILTY',
    'FOUND GUILTY',
    'GUILTY CONVICTED',
    'PROVED',
    'CONVICTED',
    'FOUND GUILTY ON ALL COUNTS',
    'GUILTY VERDICT',
    'GUILTY BY JURY',
    'PSJ',
    'PROVED SJP',
    'PROVED BY SJP',
    'PROVED SINGLE JUSTICE PROCEDURE',
    'GUILTY BY JURY CONVICTED',
    'GUILTY CONVICTED BY JURY',
    'GUILTY CONVICTED IN ABSENCE',
    'PROVED IN ABSENCE',
    'FOUND GUILTY IN ABSENCE',
    'PROVED IN DEFENDANTS ABSENCE',
    'CONVICTED IN ABSENCE',
    'GUILTY AFTER TRIAL',
    'FOUND GUILTY AFTER TRIAL',
    'PA',
    'FIA',
    'GUILTY OF OFFENCE',
    'CASE PROVED',
    'OFFENCE PROVED',
    'EUOG',
    'CAFWYD YN EUOG',
    'GUILTY BY MAGISTRATES',
    'GUILTY BY MAGISTRATES CONVICTED',
    'FG',
  ],
  not_guilty: [
    'N',
    'NG',
    'NOT GUILTY',
    'FOUND NOT GUILTY',
    'NOT GUILTY BY JURY',
    'ACQUITTED',
    'CLEARED',
    'CLEARED AFTER TRIAL',
    'NGJA',
    'NOT GUILTY BY JURY ACQUITTED',
    'NOT PROVED',
    'NOT GUILTY VERDICT',
    'FOUND NOT GUILTY AFTER TRIAL',
    'ACQUITTED AFTER TRIAL',
    'NOT GUILTY BY JUDGE ALONE',
    'DIEUOG',
    'CAFWYD YN DDIEUOG',
    'NOT GUILTY BY REASON OF INSANITY',
    'NO CASE TO ANSWER',
    'NOT GUILTY BY ORDER OF JUDGE',
    'FNG',
    'NOT GUILTY BY MAGISTRATES',
  ],
  guilty_of_alternative: [
    'A',
    'NA',
    'GUILTY OF ALTERNATIVE OFFENCE',
    'GUILTY OF AN ALTERNATIVE OFFENCE',
    'NOT GUILTY BUT GUILTY OF LESSER OFFENCE',
    'NOT GUILTY BUT GUILTY OF A LESSER OFFENCE',
    'NOT GUILTY BUT GUILTY OF ALTERNATIVE OFFENCE',
    'NOT GUILTY BUT GUILTY OF AN ALTERNATIVE OFFENCE',
    'NOT GUILTY BUT GUILTY OF LESSER OFFENCE BY JURY CONVICTED',
    'NOT GUILTY BUT GUILTY OF LESSER ALTERNATIVE OFFENCE NOT CHARGED',
    'NOT GUILTY BUT GUILTY OF LESSER ALTERNATIVE OFFENCE NOT CHARGED NAMELY',
    'NOT GUILTY BUT GUILTY OF LESSER OFFENCE NAMELY',
    'NOT GUILTY BUT GUILTY OF ALTERNATIVE OFFENCE BY JURY CONVICTED',
    'FOUND GUILTY OF A LESSER OFFENCE',
    'GUILTY OF LESSER OFFENCE',
    'GUILTY OF A LESSER OFFENCE',
    'GUILTY BUT OF LESSER OFFENCE',
    'GUILTY BUT OF LESSER OFFENCE BY JURY CONVICTED',
    'GUILTY BUT OF AN ALTERNATIVE OFFENCE',
    'GUILTY BUT OF ALTERNATIVE OFFENCE',
    'FOUND GUILTY OF AN ALTERNATIVE OFFENCE',
    'FOUND GUILTY OF ALTERNATIVE OFFENCE',
    'NOT GUILTY BUT GUILTY OF LESSER OFFENCE NOT CHARGED',
    'NOT GUILTY BUT GUILTY OF LESSER OFFENCE ON JUDGES DIRECTION',
  ],
  no_conviction: ['O', 'NC', 'NO CONVICTION', 'NON CONVICTION', 'C', 'CAUTION'],
  none: [
    'NV',
    'NO VERDICT',
    'NO VERDICT (ALTERNATIVE COUNT)',
    'NO VERDICT ALTERNATIVE COUNT',
    'NO VERDICT RETURNED',
    'NONE',
    'VERDICT NOT TAKEN',
    'JURY DISCHARGED UNABLE TO REACH A VERDICT',
    'JURY DISCHARGED',
    'UNABLE TO REACH A VERDICT',
  ],
};

const BY_VALUE: ReadonlyMap<string, Verdict> = new Map(pairs());

function pairs(): [string, Verdict][] {
  const found: [string, Verdict][] = [];
  for (const verdict of Object.keys(VALUES) as Verdict[]) {
    for (const value of VALUES[verdict]) found.push([value, verdict]);
  }
  return found;
}

/**
 * A verdict or finding as any source prints it (`G`, `Found guilty`, `NOT_GUILTY_BUT_GUILTY_OF_LESSER_OFFENCE_BY_JURY_CONVICTED`) in one vocabulary.
 * Null where nothing was printed (`-`, blank) and where the value is in no list: tell these apart with `isBlankVerdict`.
 */
export function normaliseVerdict(value: string): Verdict | null {
  return BY_VALUE.get(sourceValue(value)) ?? null;
}

/** Whether a source's verdict field says nothing, so that `null` from `normaliseVerdict` is no problem to report. */
export function isBlankVerdict(value: string): boolean {
  return sourceValue(value) === '';
}

/** Whether a source's verdict field says something that is in no list of verdicts. */
export function isUnknownVerdict(value: string): boolean {
  return normaliseVerdict(value) === null && !isBlankVerdict(value);
}
