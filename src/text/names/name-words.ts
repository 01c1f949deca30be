import { plainWords } from './name-letters.js';
import { namesIn } from './printed-name.js';

/** One word of a name, in lower case, without accents. */
export interface NameWord {
  readonly word: string;
  /** Of the surname, where the printing tells it from the forenames. */
  readonly surname: boolean;
  /** A letter alone stands for a name that begins with it. */
  readonly initial: boolean;
}

/** The other ways in which a word may come to be written. */
export interface Slips {
  /** With the letters that scanning confuses made one: `rn` and `m`, `0` and `o`. */
  readonly scanned: string;
  /** The word with one letter left out, each in turn; none of a word too short for a slip to be told from another name. */
  readonly near: readonly string[];
}

/** One name of a person: its words in the order of forenames and surname, without title. */
export interface WordedName {
  readonly words: readonly NameWord[];
  /** `junior` or `senior`, where printed: a father and a son. */
  readonly generation: 'junior' | 'senior' | null;
}

/** A name as a document gives it, in parts where it has them. */
export interface PrintedName {
  readonly full: string;
  readonly forenames?: string;
  readonly surname?: string;
}

const GENERATIONS: ReadonlyMap<string, 'junior' | 'senior'> = new Map([
  ['jr', 'junior'],
  ['jnr', 'junior'],
  ['junior', 'junior'],
  ['sr', 'senior'],
  ['snr', 'senior'],
  ['senior', 'senior'],
]);
/** Ways to write one name so unlike that no slip leads from one to another. */
const WRITTEN: ReadonlyMap<string, string> = new Map(
  'md mohd mohamed mohamad mohammad muhamad muhamed muhammad muhammed'.split(' ').map((word) => [word, 'mohammed']),
);
/** Shorter words are too near to too many others. */
const SHORTEST_SLIPPED = 4;
const MOST_WORDS = 8;

/** Letters that scanned pages and faxes confuse, each pair made one. */
const SCANNED: readonly (readonly [RegExp, string])[] = [
  [/rn/g, 'm'],
  [/cl/g, 'd'],
  [/vv/g, 'w'],
  [/0/g, 'o'],
  [/[1|]/g, 'l'],
  [/5/g, 's'],
  [/8/g, 'b'],
];

/**
 * The names a printed name holds, one or, with an alias in it, several: "Fern, Test Moss (aka Test Bracken)". Titles,
 * case, accents, apostrophes, points, hyphens and spaces make no difference; a comma puts the surname first.
 */
export function nameWords(name: PrintedName): readonly WordedName[] {
  const printed = namesIn(name.full);
  const parts = printed.length === 1 ? [{ ...name, full: printed[0] ?? '' }] : printed.map((full) => ({ full }));
  return parts.map(oneName).filter(({ words }) => words.length > 0);
}

function oneName({ full, forenames, surname }: PrintedName): WordedName {
  const comma = full.indexOf(',');
  const [before, after] =
    comma < 0 ? [plainWords(full), []] : [plainWords(full.slice(0, comma)), plainWords(full.slice(comma + 1))];
  const last =
    surname === undefined
      ? after.length > 0
        ? before
        : (capitalsAtEnd(full) ?? before.slice(-1))
      : plainWords(surname);
  const firsts =
    surname === undefined
      ? after.length > 0
        ? after
        : before.slice(0, before.length - last.length)
      : plainWords(forenames ?? without(full, surname));
  const all = [...firsts.map((word) => ({ word, surname: false })), ...last.map((word) => ({ word, surname: true }))];
  const generation = all.map(({ word }) => GENERATIONS.get(word)).find((one) => one !== undefined) ?? null;
  const words = all.filter(({ word }) => !GENERATIONS.has(word));
  return {
    words: words.slice(0, MOST_WORDS).map(({ word: printed, surname: ofSurname }) => {
      const word = WRITTEN.get(printed) ?? printed;
      return { word, surname: ofSurname, initial: word.length === 1 };
    }),
    generation,
  };
}

/** Of a word of a name. */
export function slipsOf(word: string): Slips {
  const scanned = SCANNED.reduce((text, [pattern, letter]) => text.replace(pattern, letter), word);
  const near = word.length < SHORTEST_SLIPPED ? [] : [...new Set([...shortened(word), ...shortened(scanned)])];
  return { scanned, near };
}

/** A word and a slip of it (a letter more, less or other, or two changed about) share one of these, or one is the other. */
function shortened(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

/** The surname of "Test Moss FERN" and "Test MOSS-FERN"; null where capitals tell nothing. */
function capitalsAtEnd(full: string): readonly string[] | null {
  const printed = full.split(/\s+/).filter((word) => word !== '');
  const isCapital = (word: string) => word.length > 1 && /\p{Lu}/u.test(word) && word === word.toUpperCase();
  const first = printed.findIndex(isCapital);
  if (first <= 0 || !printed.slice(first).every(isCapital)) return null;
  return plainWords(printed.slice(first).join(' '));
}

function without(full: string, surname: string): string {
  const at = full.toLowerCase().lastIndexOf(surname.toLowerCase());
  return at < 0 ? '' : full.slice(0, at) + full.slice(at + surname.length);
}
