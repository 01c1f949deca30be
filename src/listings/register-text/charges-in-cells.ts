import { normalisePlea } from '../../law/results/pleas.js';

/** What one of the charges told in a cell has: its number where they are numbered, and the lines of each part. */
interface ToldCharge {
  readonly number: string | undefined;
  readonly title: string;
  readonly plea: string | undefined;
  readonly results: readonly string[];
}

/** Words that say they are of every charge: `Guilty to both`. */
const OF_ALL = /^(.{1,30}?)(?: to| on| for)? (?:both|all|each)(?: (?:charges|offences|counts|matters))?\.?$/i;
const ITEM = /(?:^|\n| )\(?(\d{1,2})[.)](?: (?=[\p{L}\d£])|(?=[\p{L}£]))/gu;

interface Item {
  readonly number: string;
  readonly words: string;
}

/** The items of a cell, numbered from 1 without a gap and with nothing before the first; none of other words. */
function itemsIn(words: string): readonly Item[] {
  const marks: { readonly from: number; readonly to: number }[] = [];
  for (const { 0: mark, 1: number, index } of words.matchAll(ITEM)) {
    // A number in the midst of an item is none of the list.
    if (Number(number) === marks.length + 1) marks.push({ from: index, to: index + mark.length });
  }
  if (marks[0]?.from !== 0) return [];
  return marks.map(({ to }, at) => ({ number: String(at + 1), words: words.slice(to, marks[at + 1]?.from).trim() }));
}

/** A plea where it stands between a charge and what was decided. */
const PLEA =
  /(?:^|[\s\-–—/;:,.(])((?:(?:pleaded |plea ?: ?)?(?:not )?guilty(?: plea)?|no plea(?: entered| taken)?|no indication(?: of plea)?)|(?<=\n)N?G(?=\n))(?=$|[\s\-–—/;:,.)])/i;
const AT_ENDS = /^[\s\-–—/;:,.)]+|[\s\-–—/;:,(]+$/g;

/** The charges of a cell that says under one heading what was charged, answered and decided, in this order: parted by the plea. Undefined where one of them has none. */
export function chargesTogether(cell: string): readonly ToldCharge[] | undefined {
  const items = itemsIn(cell);
  const told = (items.length > 0 ? items : [{ number: undefined, words: cell }]).map(({ number, words }) => {
    const found = PLEA.exec(words);
    const title = words
      .slice(0, found?.index ?? 0)
      .replace(AT_ENDS, '')
      .replaceAll('\n', ' ');
    const behind = found === null ? '' : words.slice(found.index + found[0].length);
    const results = behind.split('\n').map((line) => line.replace(AT_ENDS, ''));
    return { number, title, plea: found?.[1], results: results.filter((line) => line !== '') };
  });
  const isWhole = told.every(({ title, plea }) => title !== '' && plea !== undefined);
  return isWhole ? told : undefined;
}

/**
 * The charges that cells side by side number, each with the plea and the result of its number; a plea may be of them all. Undefined where the
 * first cell numbers none, or only one; `unclear` where the others do not number as many.
 */
export function chargesSideBySide(
  charges: string,
  pleas: string,
  results: string,
): readonly ToldCharge[] | 'unclear' | undefined {
  const titles = itemsIn(charges);
  if (titles.length < 2) return undefined;
  const answered = itemsIn(pleas);
  const decided = itemsIn(results);
  const [, ofAll] = OF_ALL.exec(pleas) ?? [];
  const isOfAll = ofAll !== undefined && normalisePlea(ofAll) !== null;
  const areAnswered = pleas === '' || isOfAll || answered.length === titles.length;
  if (!areAnswered || decided.length !== titles.length) return 'unclear';
  return titles.map(({ number, words }, at) => ({
    number,
    title: words.replaceAll('\n', ' '),
    plea: isOfAll ? ofAll : answered[at]?.words.replace(AT_ENDS, ''),
    results: (decided[at]?.words ?? '').split('\n').filter((line) => line !== ''),
  }));
}

/** Told charges as lines of a register have them. */
export function linesOfCharges(charges: readonly ToldCharge[]): readonly string[] {
  return charges.flatMap(({ number, title, plea, results }) => [
    `Offence${number === undefined ? '' : ` ${number}`}: ${title}`,
    ...(plea === undefined || plea === '' ? [] : [`Plea: ${plea}`]),
    ...results.map((words) => `Result: ${words}`),
  ]);
}
