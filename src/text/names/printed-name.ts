import { plainWords } from './name-letters.js';

/** What stands before a name and is no part of it. */
const TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx dr sir dame lord lady rev revd reverend hon prof professor master capt captain col sgt cpl pc dc cllr councillor'.split(
    ' ',
  ),
);
/** What stands behind a name: honours, degrees, callings. */
const LETTERS_AFTER: ReadonlySet<string> = new Set(
  'esq esquire obe mbe cbe kbe dbe bem kc qc jp phd dphil bsc msc ba llb llm mba retd'.split(' '),
);
/** What introduces another name of the same person; "Mary Nee" has one name. */
const ALIAS =
  /[\s(,]+(?:a\.?k\.?a\.?|also known as|otherwise known as|otherwise|alias|formerly known as|formerly|previously known as|now known as|known as|nee|née|trading as|t\/as?)[\s:]+(?=\p{L})/iu;
const TRAILER = /\s*\((?:male|female|m|f|not specified|unknown|u)\)/giu;

/** A printed name and, as printed, the other names of the same person behind it: `FOWLER, Mark` and `(aka Mark PEARCE)`. */
export function withoutAliases(full: string): { readonly name: string; readonly behind: string } {
  const at = ALIAS.exec(full)?.index ?? full.length;
  return { name: full.slice(0, at), behind: full.slice(at).replace(/^[\s,]+/, '') };
}

/** The names that one printing holds: the one it goes by, then the aliases; each without titles and letters after it. */
export function namesIn(full: string): readonly string[] {
  const [first = '', ...aliases] = full.replace(TRAILER, ' ').split(ALIAS);
  return [first, ...aliases].map(trimmed);
}

/** Of "Surname, Forenames" each side by itself. What would leave nothing of a name is a name. */
function trimmed(name: string): string {
  const sides = name.split(',').map((side, _, all) => {
    const words = side.split(/[\s()]+/).filter((word) => word !== '');
    const isOneOf = (set: ReadonlySet<string>, word = '') => plainWords(word).every((part) => set.has(part));
    let [first, last] = [0, words.length];
    const least = all.length > 1 ? 1 : 2;
    while (last - first > 1 && isOneOf(TITLES, words[first])) first += 1;
    while (last - first > least && (isOneOf(LETTERS_AFTER, words[last - 1]) || isOneOf(TITLES, words[last - 1])))
      last -= 1;
    return words.slice(first, last).join(' ');
  });
  return sides.filter((side, at) => at === 0 || !plainWords(side).every((word) => LETTERS_AFTER.has(word))).join(', ');
}
