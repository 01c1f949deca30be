import type { TableRow } from '../../documents/content.js';
import { tidy } from '../../text/tidying/whitespace.js';
import { CHARGE_FIELDS, type Field, type Mapping } from './mapping.js';
import { isSum } from './result-headings.js';

const WHO: readonly Field[] = ['defendant', 'defendantReference', 'forenames', 'surname', 'organisation'];
const RESULT_FIELDS: readonly Field[] = ['resultText', 'resultCode', 'resultLabel', 'orderText'];

interface RowBetween {
  readonly row: TableRow;
  readonly above: TableRow | undefined;
  readonly below: TableRow | undefined;
}

/**
 * The mappings that a row is read by: one for each offence that has columns of its own; and, without an offence, one for what is said once of
 * all of them: a sum in a cell merged over several rows of a person, and the results of a row whose further offences have none.
 */
export function readingsOf(
  { row, above, below }: RowBetween,
  mapping: Mapping,
  headingOf: (heading: string) => string | undefined,
): readonly Mapping[] {
  const cell = ({ values }: TableRow, heading: string | undefined) =>
    tidy(values[headingOf(heading ?? '') ?? ''] ?? '');
  const isFilled = (heading: string | undefined) => cell(row, heading) !== '';
  const isCarried = (one: TableRow | undefined, heading: string) =>
    one?.carried?.has(headingOf(heading) ?? '') === true;
  const areOne = (one: TableRow | undefined) =>
    one !== undefined && WHO.every((field) => cell(one, mapping.columns[field]) === cell(row, mapping.columns[field]));

  const further = mapping.offences.filter((offence) => Object.values(offence).some(isFilled));
  const haveOwn = mapping.offences.some((offence) => RESULT_FIELDS.some((field) => field in offence));
  const isGiven = ({ text, label }: Mapping['results'][number]) =>
    isSum(label) && isCarried(row, text) && areOne(above);
  const isForAll = ({ text, label }: Mapping['results'][number]) =>
    further.length > 0 || (isSum(label) && isCarried(below, text) && areOne(below));

  const left = mapping.results.filter((one) => !isGiven(one));
  const forAll = left.filter(isForAll);
  const own = left.filter((one) => !forAll.includes(one));
  const isOfCase = further.length > 0 && !haveOwn;
  const first = {
    ...mapping,
    columns: isOfCase ? without(mapping.columns, RESULT_FIELDS) : mapping.columns,
    results: own,
  };
  const others = further.map((offence) => ({
    ...mapping,
    columns: { ...without(mapping.columns, CHARGE_FIELDS), ...offence },
    results: [],
  }));
  const results = isOfCase ? RESULT_FIELDS.filter((field) => mapping.columns[field] !== undefined) : [];
  const charged = CHARGE_FIELDS.filter((field) => !results.includes(field));
  const ofAll = { ...mapping, columns: without(mapping.columns, charged), results: forAll };
  const isSaid = [...forAll.map(({ text }) => text), ...results.map((field) => mapping.columns[field])].some(isFilled);
  return [first, ...others, ...(isSaid ? [ofAll] : [])];
}

function without(columns: Mapping['columns'], fields: readonly Field[]): Mapping['columns'] {
  return Object.fromEntries(Object.entries(columns).filter(([field]) => !fields.includes(field as Field)));
}
