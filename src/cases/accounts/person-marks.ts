/**
 * What two printings of a person are compared by. Every string is a keyed hash and says nothing without the installation's
 * secret; equal hashes are equal words, so that slips can be told without a name.
 */
export interface PersonMarks {
  /** The person's name, and those he is also known by. */
  readonly names: readonly NameMarks[];
  /** Of the date of birth; null where the document gives none. */
  readonly birth: BirthMarks | null;
  readonly sex: string | null;
}

export interface NameMarks {
  readonly words: readonly WordMarks[];
  /** The first two words written as one, the second and third, and so on. */
  readonly pairs: readonly string[];
  readonly generation: 'junior' | 'senior' | null;
}

export interface WordMarks {
  readonly whole: string;
  /** The word as a scanner may read it. */
  readonly scanned: string;
  readonly first: string;
  readonly surname: boolean;
  readonly initial: boolean;
  /** The word with one letter left out, each in turn: marks of eight digits, one behind the other. */
  readonly near: string;
}

export interface BirthMarks {
  readonly whole: string;
  /** The date with one digit left out, each in turn (never that of the decade), and with day and month in either order; one behind the other. */
  readonly near: string;
}

/** How long a mark is, in hexadecimal digits: marks are compared among few, so that two words with one mark are not to be feared. */
export const MARK_LENGTH = 8;

/** The marks in a row of marks. */
export function marksIn(row: string): readonly string[] {
  return Array.from({ length: row.length / MARK_LENGTH }, (_, at) =>
    row.slice(at * MARK_LENGTH, (at + 1) * MARK_LENGTH),
  );
}

/** Whether two rows of marks have one in common. */
export function shareMark(one: string, other: string): boolean {
  for (let at = 0; at < one.length; at += MARK_LENGTH) {
    const mark = one.slice(at, at + MARK_LENGTH);
    for (let found = other.indexOf(mark); found >= 0; found = other.indexOf(mark, found + 1)) {
      if (found % MARK_LENGTH === 0) return true;
    }
  }
  return false;
}
