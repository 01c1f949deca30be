import { COURT_WORDS } from './court-words.js';
import { plainWord } from './words.js';

/** A word printed as a name is: one capital, then small letters. */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}\p{M}'’-]+(?![\p{L}\p{N}])/gu;
/** Behind a first word that is a name: an age, a verb that people do, another name. */
const DOES =
  /^,? (?:\d{2}\b|told|said|was|who|had|has|is|pleaded|admitted|denied|appeared|attended|of\b|and \p{Lu}|\p{Lu}[\p{Ll}'’-]+)/u;

/**
 * Hides, besides what a mask knows, every capitalised word that is no word of a court, for phrases that are shown apart from
 * their document. A first word stays unless what follows says that it is a name.
 */
export function hideCapitalised(text: string): string {
  if (!/\p{Ll}/u.test(text)) return text;
  return text.replace(CAPITALISED, (word, offset: number) => {
    if (COURT_WORDS.has(plainWord(word))) return word;
    const first = /^[\W\d]*$/.test(text.slice(0, offset)) || /[.:;\n] ?$/.test(text.slice(0, offset));
    return first && !DOES.test(text.slice(offset + word.length)) ? word : '█';
  });
}
