import { isBlankPlea, normalisePlea } from '../../law/results/pleas.js';
import { numberedDefendant } from './defendant-line.js';
import { labelAlone, labelled, type TextLabel } from './labels.js';
import type { TextLine } from './text-line.js';

/** `2. Guilty`, `(2) Guilty` */
const ITEM = /^\(?(\d{1,3})[.):] ?(\S.*)$/s;
/** `Case 2: Fined £80`, `Defendant 2 - Fined £80` */
const OF_CASE = /^(?:case|defendant|entry|item|no\.?|number) ?\(?(\d{1,3})\)?(?: ?[:.)]| [-–—])? (\S.*)$/is;

/** Lines in which what stands in a section of its own, by number, is put with what it is of: pleas by the numbers of the offences above, results at the end by those of the defendants. */
export function withKeyedSections(lines: readonly TextLine[]): readonly TextLine[] {
  return withResultsByDefendant(withPleasByOffence(lines));
}

/** `Pleas:`, and below it `1. Guilty` and `2. Not guilty`, as one line: `Pleas: 1 - Guilty; 2 - Not guilty`. */
function withPleasByOffence(lines: readonly TextLine[]): readonly TextLine[] {
  if (!lines.some(({ words }) => heads(words) === 'plea')) return lines;
  const out: TextLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as TextLine;
    const pleas = heads(line.words) === 'plea' ? itemsAt(lines, at + 1, ITEM) : [];
    const areSaid = pleas.length > 0 && pleas.every(({ words, more }) => isPlea(words) && more.length === 0);
    if (!areSaid) {
      out.push(line);
      continue;
    }
    const words = `Pleas: ${pleas.map((one) => `${one.number} - ${one.words}`).join('; ')}`;
    out.push({ ...line, words, end: pleas.at(-1)?.line.end ?? line.end });
    at += pleas.length;
  }
  return out;
}

function isPlea(words: string): boolean {
  return normalisePlea(words) !== null || isBlankPlea(words);
}

/** The label that is all a line says. */
function heads(words: string): TextLabel | undefined {
  const found = labelled(words);
  return found === undefined ? labelAlone(words) : found.value === '' ? found.label : undefined;
}

interface Item {
  readonly number: number;
  readonly words: string;
  readonly line: TextLine;
  /** Lines below it that open no further item. */
  readonly more: readonly TextLine[];
}

/** The items of a list from a line on, numbered from 1 without a gap; a line without a number is of the item above it. */
function itemsAt(lines: readonly TextLine[], from: number, shape: RegExp): readonly Item[] {
  const items: (Item & { more: TextLine[] })[] = [];
  for (const line of lines.slice(from)) {
    const [, number, words = ''] = shape.exec(line.words) ?? [];
    if (number !== undefined && Number(number) === items.length + 1)
      items.push({ number: items.length + 1, words, line, more: [] });
    else if (items.length === 0 || number !== undefined || labelled(line.words) !== undefined) break;
    else items.at(-1)?.more.push(line);
  }
  return items;
}

/** The results of numbered defendants, told in one list below all of them and nowhere above, each behind what is said of its defendant. */
function withResultsByDefendant(lines: readonly TextLine[]): readonly TextLine[] {
  const heading = lines.findIndex(({ words }) => heads(words) === 'result');
  if (heading < 0 || lines.slice(0, heading).some(({ words }) => labelled(words)?.label === 'result')) return lines;
  const people = peopleAbove(lines.slice(0, heading));
  if (people.length < 2) return lines;
  const items =
    [OF_CASE, ITEM].map((shape) => itemsAt(lines, heading + 1, shape)).find(({ length }) => length > 0) ?? [];
  if (items.length !== people.length) return lines;
  const last = items.at(-1);
  const used = heading + 1 + items.reduce((total, { more }) => total + 1 + more.length, 0);
  // What stands below the last item may be of all of them, or of none.
  if (last === undefined || last.more.length > 0) return lines;
  return [
    ...lines.slice(0, people[0]),
    ...people.flatMap((from, index) => {
      const said = lines.slice(from, people[index + 1] ?? heading);
      const { line, words, more } = items[index] as Item;
      const charges = said.filter((one) => labelled(one.words)?.label === 'offence').length;
      const label = charges > 1 ? 'Defendant result' : 'Result';
      return [...said, { ...line, words: `${label}: ${words}` }, ...more];
    }),
    ...lines.slice(used),
  ];
}

/** Where each of the people stands, numbered from 1 without a gap; none where they are not. */
function peopleAbove(lines: readonly TextLine[]): readonly number[] {
  const people: number[] = [];
  for (const [at, { words }] of lines.entries()) {
    const found = labelled(words);
    const number = found?.label === 'defendant' ? found.number : numberedDefendant(words)?.number;
    if (number === undefined) continue;
    if (number !== people.length + 1) return [];
    people.push(at);
  }
  return people;
}
