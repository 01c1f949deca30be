import type { TableRow } from '../../documents/content.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { TOTAL } from '../entries/total.js';
import type { Field, Mapping } from './mapping.js';

type Filled = Mapping['fillDown'];

/** What may be written once above several rows: the fields that say which one it is, then those that tell more of it. */
const GROUPS: readonly (readonly [Filled[number], readonly Field[], readonly Field[]])[] = [
  ['court', ['court', 'courtCode', 'localJusticeArea'], ['courtRoom']],
  ['date', ['date'], ['time']],
  ['case', ['urn', 'caseNumber'], ['hearingType', 'prosecutor', 'reportingRestriction']],
  [
    'defendant',
    ['defendant', 'defendantReference', 'forenames', 'surname', 'organisation'],
    ['title', 'dateOfBirth', 'age', 'sex', 'address', 'asn'],
  ],
  [
    'offence',
    ['sequence', 'offenceCode', 'offence', 'wording'],
    ['legislation', 'offenceDate', 'plea', 'pleaDate', 'verdict', 'convictionDate', 'adjournedTo'],
  ],
];
const GROUP_NAMES: Filled = GROUPS.map(([group]) => group);
/** A row that says nothing of these, or of who and what, is a note. */
const OF_A_CASE: readonly Field[] = [
  'resultText',
  'resultCode',
  'resultLabel',
  'resultLength',
  'resultAmount',
  'orderText',
];

export interface FillReading {
  readonly mapping: Pick<Mapping, 'columns' | 'results'>;
  readonly headingOf: (heading: string) => string | undefined;
  /** The table's own headings, from left to right. */
  readonly header: readonly string[];
}

/**
 * The rows of a table with what `fillDown` names taken from above where a row leaves it blank. What stands further left holds what stands
 * further right: below another case no name is taken from the case before. Somebody named anew has no day of birth from above.
 */
export function filledDown(rows: readonly TableRow[], fillDown: Filled, reading: FillReading): readonly TableRow[] {
  if (fillDown.length === 0) return rows;
  const groups = groupsIn(reading);
  const told = toldIn(reading);
  const above = new Map<string, TableRow['values']>();
  return rows.map((row) => {
    if (!told.some((heading) => says(row, heading)) || isTotal(row)) return row;
    let values = row.values;
    let isOther = false;
    for (const { group, names, all } of groups) {
      if (isOther) above.delete(group);
      const last = above.get(group);
      const isNamed = names.some((heading) => says(row, heading));
      const isSame = isSaidAbove(row, names, last);
      if (last && isSame && fillDown.includes(group)) values = withAbove(values, last, all);
      else if (isNamed) above.set(group, values);
      isOther ||= isNamed && !isSame;
    }
    return { ...row, values };
  });
}

/** What some row leaves blank that can only be what stands above: written once for several rows. */
export function leftBlank(rows: readonly TableRow[], reading: FillReading): Filled {
  const filled = filledDown(rows, GROUP_NAMES, reading);
  return groupsIn(reading).flatMap(({ group, names }) => {
    const isBlank = (row: TableRow | undefined) => row !== undefined && !names.some((heading) => says(row, heading));
    return rows.some((row, at) => isBlank(row) && !isBlank(filled[at])) ? [group] : [];
  });
}

function isSaidAbove(row: TableRow, names: readonly string[], above: TableRow['values'] | undefined): boolean {
  return names.every((heading) => !says(row, heading) || row.values[heading] === above?.[heading]);
}

/** A mark that says: as above. */
const DITTO = /^(?:["”“〃″]|''|ditto|as above)\.?$/i;

/** The rows of a table with what stands above in the place of ditto marks. */
export function withoutDittos(rows: readonly TableRow[]): readonly TableRow[] {
  let above: TableRow['values'] = {};
  return rows.map((row) => {
    const last = above;
    const dittos = Object.entries(row.values).filter(([heading, words]) => DITTO.test(words.trim()) && last[heading]);
    const said = Object.fromEntries(dittos.map(([heading]) => [heading, last[heading] ?? '']));
    above = dittos.length === 0 ? row.values : { ...row.values, ...said };
    return dittos.length === 0 ? row : { ...row, values: above };
  });
}

/** The groups a table has columns of, from left to right. */
function groupsIn(reading: FillReading) {
  const found = GROUPS.map(([group, names, tells]) => {
    const named = headingsOf(names, reading);
    const at = Math.min(...named.map((heading) => reading.header.indexOf(heading)));
    return { group, names: named, all: [...named, ...headingsOf(tells, reading)], at };
  });
  return found.filter(({ names }) => names.length > 0).sort((a, b) => a.at - b.at);
}

function headingsOf(fields: readonly Field[], { mapping: { columns }, headingOf }: FillReading): readonly string[] {
  return fields.flatMap((field) => {
    const heading = columns[field];
    return (heading === undefined ? undefined : headingOf(heading)) ?? [];
  });
}

/** The columns that a row of a case says something in: who, of what, with what result. */
function toldIn(reading: FillReading): readonly string[] {
  const who = GROUPS.flatMap(([group, names]) => (group === 'defendant' || group === 'offence' ? names : []));
  const results = reading.mapping.results.flatMap(({ text }) => reading.headingOf(text) ?? []);
  return [...headingsOf([...who, ...OF_A_CASE], reading), ...results];
}

function isTotal({ values }: TableRow): boolean {
  return Object.values(values).some((words) => TOTAL.test(words));
}

function says({ values }: TableRow, heading: string): boolean {
  return tidy(values[heading] ?? '') !== '';
}

function withAbove(values: TableRow['values'], above: TableRow['values'], headings: readonly string[]) {
  const blank = headings.filter((heading) => tidy(values[heading] ?? '') === '');
  return { ...values, ...Object.fromEntries(blank.map((heading) => [heading, above[heading] ?? ''])) };
}
