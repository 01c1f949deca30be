import { COMMON_FORENAMES } from '../../text/names/common-forenames.js';
import { withoutAliases } from '../../text/names/printed-name.js';
import type { PersonName } from '../listing.js';

type Order = 'surname first' | 'forenames first';

/**
 * Names printed in capitals throughout and without a comma, which may stand surname first. What tells it: an initial or a title at an end, a
 * common forename at one end only; else what all others of the register that tell it have; else, of five or more, that they stand in the
 * order of their first words and not of their last. Undefined for any other name, and `unclear` where nothing tells it.
 */
export function namesInCapitals(
  names: readonly PersonName[],
): (name: PersonName) => PersonName | 'unclear' | undefined {
  const printed = names.flatMap((name) => {
    const words = wordsInCapitals(name);
    return words === undefined ? [] : [words];
  });
  const manner = mannerOf(printed.flatMap((words) => orderOf(words) ?? [])) ?? sortedOrder(printed);
  return (name) => {
    const words = wordsInCapitals(name);
    if (words === undefined) return undefined;
    const own = orderOf(words);
    const isContradicted = manner !== undefined && own !== undefined && own !== manner;
    const order = isContradicted ? undefined : (own ?? manner);
    if (order === undefined) return 'unclear';
    return order === 'surname first' ? surnameFirst(words, name.full) : name;
  };
}

/** Fewer names than this tell nothing of the others. */
const FEWEST_TELLING = 2;
/** One name in so many may be told wrongly. */
const MOST_AGAINST = 1 / 4;

function mannerOf(orders: readonly Order[]): Order | undefined {
  const first = orders.filter((order) => order === 'surname first').length;
  const share = first / orders.length;
  if (orders.length < FEWEST_TELLING || (share > MOST_AGAINST && share < 1 - MOST_AGAINST)) return undefined;
  return share > 1 / 2 ? 'surname first' : 'forenames first';
}

/** The words of a name that is all in capitals; undefined for a name of one word, with a comma or with small letters. */
function wordsInCapitals({ full, title }: PersonName): readonly string[] | undefined {
  const { name } = withoutAliases(full);
  if (title !== undefined || /[\p{Ll},\d]/u.test(name)) return undefined;
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  return words.length > 1 ? words : undefined;
}

function orderOf(words: readonly string[]): Order | undefined {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (/^(?:\p{Lu}\.?|MR|MRS|MISS|MS)$/u.test(last)) return 'surname first';
  if (/^\p{Lu}\.?$/u.test(first)) return 'forenames first';
  if (words.length > 2 && /^\p{Lu}\.?$/u.test(words.at(-2) ?? '')) return 'forenames first';
  const [opens, ends] = [isForename(first), isForename(last)];
  if (opens === ends) return undefined;
  return opens ? 'forenames first' : 'surname first';
}

function isForename(word: string): boolean {
  return word.split('-').every((part) => COMMON_FORENAMES.has(part.toLowerCase()));
}

const FEWEST_IN_ORDER = 5;

function sortedOrder(names: readonly (readonly string[])[]): Order | undefined {
  if (names.length < FEWEST_IN_ORDER) return undefined;
  const firsts = isSorted(names.map(([first = '']) => first));
  const lasts = isSorted(names.map((words) => words.at(-1) ?? ''));
  if (firsts === lasts) return undefined;
  return firsts ? 'surname first' : 'forenames first';
}

function isSorted(words: readonly string[]): boolean {
  return words.every((word, at) => at === 0 || (words[at - 1] ?? '') <= word) && new Set(words).size > 1;
}

/** Small words that belong to the surname behind them. */
const PARTICLE = /^(?:VAN|VON|DE|DER|DEN|DA|DI|DEL|LA|LE|ST\.?|MC|MAC|O['’]?|AL|EL|BIN|BEN|AP|AB|ABU|TEN|TER)$/;
const TITLE = /^(?:MR|MRS|MISS|MS)$/;

function surnameFirst(words: readonly string[], printed: string): PersonName {
  const own = words.filter((word) => !TITLE.test(word));
  let to = 1;
  while (to < own.length - 1 && PARTICLE.test(own[to - 1] ?? '')) to += 1;
  const surname = own.slice(0, to).join(' ');
  const forenames = own.slice(to).join(' ');
  const { behind } = withoutAliases(printed);
  const full = [forenames, surname, behind].filter((part) => part !== '').join(' ');
  return { full, ...(forenames === '' ? {} : { forenames }), surname, split: 'inferred' };
}
