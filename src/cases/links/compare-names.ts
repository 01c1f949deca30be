import { type NameMarks, type PersonMarks, shareMark, type WordMarks } from '../accounts/person-marks.js';

/** How far two printings can be one name: 1 is the same name, 0 another. What they differ in is said for whoever reviews it. */
export interface NameScore {
  readonly score: number;
  readonly differs: readonly NameDifference[];
}

export type NameDifference =
  | 'word_left_out'
  | 'slip_in_forename'
  | 'slip_in_surname'
  | 'scanned'
  | 'written_as_one'
  | 'initial'
  | 'order_of_words'
  | 'alias'
  | 'another_forename'
  | 'another_surname'
  | 'generation';

const SLIP = 0.9;
const SCANNED = 0.95;
const AS_ONE = 0.97;
const INITIAL = 0.85;
const LEFT_OUT = 0.98;
const SURNAME_LEFT_OUT = 0.9;
const ORDER = 0.98;
const ALIAS = 0.97;
const OTHER_SURNAME = 0.6;
const OTHER_FORENAME = 0.4;

/**
 * Compares the names of two persons, the best of every pair where either has an alias. Titles, case, hyphens and spaces
 * are gone before; forenames may be transposed or left out, one letter of a word may have slipped, an initial may stand for
 * a forename. Null where either has no name.
 */
export function compareNames(a: PersonMarks | null | undefined, b: PersonMarks | null | undefined): NameScore | null {
  if (!a || !b) return null;
  const own = COMPARED.get(a) ?? new WeakMap<PersonMarks, NameScore | null>();
  COMPARED.set(a, own);
  const known = own.get(b);
  if (known !== undefined) return known;
  const score = best(a, b);
  own.set(b, score);
  return score;
}

/** Each level asks for the same pairs again. */
const COMPARED = new WeakMap<PersonMarks, WeakMap<PersonMarks, NameScore | null>>();

function best(a: PersonMarks, b: PersonMarks): NameScore | null {
  const scores = a.names.flatMap((one, i) =>
    b.names.map((other, j) => {
      const { score, differs } = compareTwo(one, other);
      return i + j === 0 ? { score, differs } : { score: score * ALIAS, differs: [...differs, 'alias' as const] };
    }),
  );
  return scores.reduce<NameScore | null>((most, one) => (most === null || one.score > most.score ? one : most), null);
}

interface Match {
  readonly at: number;
  readonly of: number;
  readonly quality: number;
  readonly how: NameDifference | null;
}

function compareTwo(a: NameMarks, b: NameMarks): NameScore {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) {
    return { score: 0, differs: ['generation'] };
  }
  const matches = assign(a, b);
  const inA = new Set(matches.map(({ at }) => at));
  const inB = new Set(matches.map(({ of }) => of));
  const restA = a.words.filter((_, at) => !inA.has(at));
  const restB = b.words.filter((_, at) => !inB.has(at));
  const differs = new Set(matches.flatMap(({ how }) => how ?? []));
  let score = matches.reduce((product, { quality, how }) => (how === 'initial' ? product : product * quality), 1);
  // Two initials that fit say more for one person than one does.
  if (matches.some(({ how }) => how === 'initial')) score *= INITIAL;

  const joined = writtenAsOne(a, restA, b, restB);
  if (joined) {
    score *= AS_ONE;
    differs.add('written_as_one');
  } else if (restA.length > 0 || restB.length > 0) {
    const left = leftOver(a, b, matches, restA, restB);
    score *= left.score;
    for (const difference of left.differs) differs.add(difference);
  }
  if (isTransposed(matches)) {
    score *= ORDER;
    differs.add('order_of_words');
  }
  return { score, differs: [...differs] };
}

/** Each word with its like in the other name: the same words first, then slips, then initials, a word once. */
function assign(a: NameMarks, b: NameMarks): readonly Match[] {
  const possible = a.words.flatMap((one, at) =>
    b.words.flatMap((other, of) => {
      const like = likeness(one, other);
      return like === null ? [] : [{ at, of, ...like }];
    }),
  );
  const order = (match: Match) => Math.abs(match.at - match.of);
  possible.sort((x, y) => y.quality - x.quality || order(x) - order(y) || x.at - y.at || x.of - y.of);
  const matches: Match[] = [];
  for (const match of possible) {
    if (!matches.some(({ at, of }) => at === match.at || of === match.of)) matches.push(match);
  }
  return matches;
}

function likeness(one: WordMarks, other: WordMarks): { quality: number; how: NameDifference | null } | null {
  if (one.whole === other.whole) return { quality: 1, how: null };
  if (one.initial || other.initial) {
    const fits = one.first === other.first && !(one.surname && other.surname);
    return fits ? { quality: INITIAL, how: 'initial' } : null;
  }
  if (one.scanned === other.scanned) return { quality: SCANNED, how: 'scanned' };
  if (!shareMark(one.near, other.near)) return null;
  return { quality: SLIP, how: one.surname || other.surname ? 'slip_in_surname' : 'slip_in_forename' };
}

/** Anne Marie and Annemarie, Fern-Moss and Fernmoss: what is left of one is two words of the other written together. */
function writtenAsOne(a: NameMarks, restA: readonly WordMarks[], b: NameMarks, restB: readonly WordMarks[]): boolean {
  if (restA.length === 1 && restB.length === 2) return b.pairs.includes(restA[0]?.whole ?? '');
  if (restB.length === 1 && restA.length === 2) return a.pairs.includes(restB[0]?.whole ?? '');
  return false;
}

/** What words without their like come to: a second forename left out is nothing, another surname nearly all. */
function leftOver(
  a: NameMarks,
  b: NameMarks,
  matches: readonly Match[],
  restA: readonly WordMarks[],
  restB: readonly WordMarks[],
): NameScore {
  const matched = matches.map(({ at, of }) => [a.words[at], b.words[of]] as const);
  const surnameAgrees = matched.some(([one, other]) => one?.surname || other?.surname);
  const forenameAgrees = matched.some(([one, other]) => !one?.surname || !other?.surname);
  const firstAgrees = matches.some(({ at, of }) => at === 0 && of === 0);
  if (restA.length > 0 && restB.length > 0) {
    const surnames = [...restA, ...restB].some(({ surname }) => surname);
    if (surnames && firstAgrees && !surnameAgrees) return { score: OTHER_SURNAME, differs: ['another_surname'] };
    if (surnames) return { score: 0, differs: ['another_surname', 'another_forename'] };
    // A second forename that is another does not make another person; a first one does, unless it stands second over there.
    if (surnameAgrees && forenameAgrees && firstAgrees) return { score: 0.8, differs: ['another_forename'] };
    return { score: surnameAgrees ? OTHER_FORENAME : 0, differs: ['another_forename'] };
  }
  const rest = [...restA, ...restB];
  if (!surnameAgrees || !forenameAgrees) {
    return { score: OTHER_FORENAME, differs: [surnameAgrees ? 'another_forename' : 'another_surname'] };
  }
  const ofSurname = rest.filter(({ surname }) => surname).length;
  const quality = SURNAME_LEFT_OUT ** ofSurname * LEFT_OUT ** (rest.length - ofSurname);
  // "Moss Fern" may be short for "Test Moss Fern", who goes by his second name; less surely so.
  return { score: quality * (firstAgrees || isTransposed(matches) ? 1 : INITIAL), differs: ['word_left_out'] };
}

function isTransposed(matches: readonly Match[]): boolean {
  const inOrder = [...matches].sort((x, y) => x.at - y.at).map(({ of }) => of);
  return inOrder.some((of, index) => index > 0 && of < (inOrder[index - 1] ?? 0));
}
