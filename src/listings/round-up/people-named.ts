import { splitName } from '../../text/names/names.js';
import { present } from '../fields/present.js';
import type { Defendant } from '../listing.js';

/** Somebody whom a paragraph names with an age. */
export type PersonNamed = Pick<Defendant, 'name' | 'age' | 'address'>;

const NAME = String.raw`\p{Lu}[\p{L}'’-]{1,30}(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]{0,30})){1,4}`;
const AGE = String.raw`,? (?:\((?:aged )?\d{1,3}\)|(?:aged )?\d{1,3}(?=[,.;:]| [–—-] | \p{Ll}))`;
/** A whole name with an age behind it. */
export const NAME_AND_AGE = `${NAME}${AGE}`;
const VERB = String.raw`(?:was|were|has|have|had|must|both|each|all|admitted|denied|pleaded|appeared|received|got|jointly)\b`;

const HEAD = new RegExp(`(${NAME})${AGE}`, 'uy');
const FIGURE = /\d{1,3}\)?$/;
const NEXT = new RegExp(
  String.raw`(?:, and|,| and) (?:(?:his|her|their) (?:[\p{Ll}-]+ ){1,2}|co-(?:defendant|accused) )?(?=${NAME_AND_AGE})`,
  'uy',
);
const LIVES = new RegExp(
  String.raw`,? (?:of|from|formerly of) (.{2,120}?)(?=(?:, and|,| and) (?:(?:his|her|their) (?:[\p{Ll}-]+ ){1,2})?${NAME_AND_AGE}|,? (?:both|all|each)\b|, (?=\p{Ll})| ${VERB})`,
  'uy',
);
const ALL_LIVE = new RegExp(
  String.raw`,? (?:both|all)(?: formerly)? (?:of|from) (.{2,120}?)(?=, \p{Ll}|,? ${VERB})`,
  'uy',
);

/** Two people or more with whom a paragraph opens, `Jasper Testfern, 34, of …, and Wren Testbasalt, 46, both of …,`, and what is said of them. */
export function peopleNamed(
  words: string,
): { readonly people: readonly PersonNamed[]; readonly rest: string } | undefined {
  const people: PersonNamed[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(words);
    if (found) at = pattern.lastIndex;
    return found;
  };
  do {
    const [head, printed = ''] = take(HEAD) ?? [];
    if (head === undefined) return undefined;
    const [, address] = take(LIVES) ?? [];
    people.push(present({ name: nameOf(printed), age: Number.parseInt(FIGURE.exec(head)?.[0] ?? '', 10), address }));
  } while (take(NEXT));
  if (people.length < 2) return undefined;
  const [, shared] = take(ALL_LIVE) ?? [];
  const rest = words.slice(at).replace(/^,? /, '');
  if (!new RegExp(`^${VERB}`, 'u').test(rest)) return undefined;
  return { people: people.map((one) => present({ ...one, address: one.address ?? shared })), rest };
}

/** The name as printed and its parts, told from it. */
export function nameOf(printed: string) {
  const { title, forenames, surname } = splitName(printed);
  return present({ full: printed, title, forenames, surname, split: 'inferred' as const });
}
