import { placeIn, type TableRow } from '../../documents/content.js';
import type { Field } from './mapping.js';
import type { RowReading } from './row.js';

/** What names an offence, and what is said of one. */
const CHARGES: readonly Field[] = ['offence', 'offenceCode', 'wording'];
const SAID_OF_IT: readonly Field[] = ['plea', 'verdict', 'resultText', 'resultCode', 'orderText'];

const ITEM = /(?:^|[\n;]\s*|\s)\(?(\d{1,2})[.)]\s+(?=\S)/g;
const LINES = /\s*\n\s*/;
const SEMICOLONS = /\s*;\s*/;
const CODE = /^[A-Z]{2}\d{5}/;
/** What begins an offence’s name and does not go on with the one above. */
const OWN_WORDS = /^(?:\p{Lu}|\d{1,2}[.)])/u;

/**
 * A row whose cells list several offences, as a row for each: where they are numbered, by their numbers, and where plea and results have as
 * many lines as there are offences, by their lines. One that lists them otherwise stays whole, with the problem `unread_field`.
 */
export function offencesApart(row: TableRow, { mapping, headingOf, problems }: RowReading): readonly TableRow[] {
  const { columns, results } = mapping;
  const headingsFor = (fields: readonly Field[]) =>
    fields.flatMap((field) => headingOf(columns[field] ?? '') ?? []).filter((heading) => wordsOf(row, heading) !== '');
  const charges = headingsFor(CHARGES);
  const others = results.flatMap(({ text, code }) => [text, code ?? '']).flatMap((name) => headingOf(name) ?? []);
  const said = [...headingsFor(SAID_OF_IT), ...others.filter((heading) => wordsOf(row, heading) !== '')];
  const named = charges.find((heading) => mayBeSeveral(wordsOf(row, heading)));
  if (named === undefined) return [row];
  const parted = byNumber(row, named, [...charges, ...said]) ?? inTurn(row, named, charges, said);
  if (parted) return parted.map((values) => ({ ...row, values: { ...row.values, ...values } }));
  if (areSeveral(wordsOf(row, named))) {
    const message = 'The cell names more than one offence, read here as one: give each a row.';
    problems.push({ code: 'unread_field', message, at: placeIn(row, named) });
  }
  return [row];
}

function wordsOf({ values }: TableRow, heading: string): string {
  return (values[heading] ?? '').trim();
}

function mayBeSeveral(words: string): boolean {
  return words.includes('\n') || words.includes(';') || numbered(words) !== undefined;
}

/** The items of a list numbered from 1 on; undefined for words that are none, or a list of one. */
function numbered(words: string): ReadonlyMap<number, string> | undefined {
  const items = new Map<number, string>();
  let next = 1;
  let from = 0;
  for (const found of words.matchAll(ITEM)) {
    if (Number(found[1]) !== next) continue;
    if (next === 1 && found.index > 0) return undefined;
    if (next > 1) items.set(next - 1, words.slice(from, found.index).trim());
    from = found.index + found[0].length;
    next += 1;
  }
  items.set(next - 1, words.slice(from).trim());
  return next > 2 ? items : undefined;
}

type Values = Readonly<Record<string, string>>;

/** By the numbers in the cells: each that says anything is numbered as the offences are. */
function byNumber(row: TableRow, named: string, headings: readonly string[]): readonly Values[] | undefined {
  const count = numbered(wordsOf(row, named))?.size;
  if (count === undefined) return undefined;
  const lists = headings.map((heading) => ({ heading, items: numbered(wordsOf(row, heading)) }));
  if (!lists.every(({ items }) => items?.size === count)) return undefined;
  return Array.from({ length: count }, (_none, at) =>
    Object.fromEntries(lists.map(({ heading, items }) => [heading, items?.get(at + 1) ?? ''])),
  );
}

/** By lines, or by semicolons: plea and results have as many as there are offences. */
function inTurn(
  row: TableRow,
  named: string,
  charges: readonly string[],
  said: readonly string[],
): readonly Values[] | undefined {
  for (const by of [LINES, SEMICOLONS]) {
    const count = wordsOf(row, named).split(by).length;
    const lists = [...charges, ...said].map((heading) => ({ heading, items: wordsOf(row, heading).split(by) }));
    const isParted = lists.every(({ items }) => items.length === count && items.every((item) => item !== ''));
    const areNames = lists[0]?.items.every((item) => OWN_WORDS.test(item)) === true;
    if (count > 1 && said.length > 0 && isParted && areNames)
      return Array.from({ length: count }, (_none, at) =>
        Object.fromEntries(lists.map(({ heading, items }) => [heading, items[at] ?? ''])),
      );
  }
  return undefined;
}

/** Whether words that could not be parted name several offences: lines or parts that each open as a name does, a code above its title aside. */
function areSeveral(words: string): boolean {
  if (numbered(words) !== undefined) return true;
  return [LINES, SEMICOLONS].some((by) => {
    const names = words.split(by).filter((part) => part !== '' && !/^[A-Z]{2}\d{5}[A-Z]?$/.test(part));
    const codes = names.filter((part) => CODE.test(part)).length;
    return codes > 1 || (names.length > 1 && names.every((part) => OWN_WORDS.test(part)));
  });
}
