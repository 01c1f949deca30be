/**
 * A decision that did not stay as it was first told: both values, and where each of them is told. Nothing is overwritten: what
 * no longer stands is kept beside what took its place.
 */
export interface Amendment {
  /**
   * `later_account`: the court gave its results of one hearing out again (a new share, a correction, the slip rule);
   * `deleted`: it marked the line as deleted; `set_aside`: reopened, so that the decision fell (s.142 Magistrates’ Courts Act
   * 1980, a statutory declaration); `sentence_varied`: another sentence in its place at a later hearing; `later_decision`: an order
   * varied, extended, discharged, quashed or decided on anew.
   */
  readonly why: 'later_account' | 'deleted' | 'set_aside' | 'sentence_varied' | 'later_decision';
  /** `came`: it was not said before; `gone`: it stands no more. */
  readonly change: 'came' | 'changed' | 'gone';
  /** What changed: a clause of one of the three kinds, a line of which nothing is read, or something of the charge itself. */
  readonly kind: 'sentence' | 'order' | 'outcome' | 'line' | 'offence';
  /** The type of the clause, the code of the line, or `charge`. */
  readonly type: string;
  /** The case's own ids of the offences; empty where it is of the case or the defendant, or on no offence that stands. */
  readonly offenceIds: readonly string[];
  /** What it said and says, field by field; all the fields of what came anew or went altogether. */
  readonly fields: readonly AmendedField[];
  /** Null where it was not said before. */
  readonly from: Telling | null;
  /** What tells of the change, its own words or the account that leaves it out; null where nothing more is known of that. */
  readonly to: Telling | null;
}

export interface AmendedField {
  readonly field: string;
  /** Null where nothing was said. */
  readonly from: AmendedValue | null;
  readonly to: AmendedValue | null;
}

export type AmendedValue = string | number | boolean | readonly string[];

/** Where and when a value was told. */
export interface Telling {
  readonly appearanceId: string;
  readonly documentId: string;
  /** Null where it is no result line that tells it. */
  readonly resultId: string | null;
  /** The day it was ordered, else the day of the hearing. */
  readonly on: string | null;
  /** When the court's system gave this account out; null where the document does not say. */
  readonly issuedAt: string | null;
}

/** The fields in which two sayings differ, in alphabetical order. */
export function amendedFields(from: object, to: object): readonly AmendedField[] {
  const [before, after] = [valuesOf(from), valuesOf(to)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((field) => {
    const [was, is] = [before.get(field) ?? null, after.get(field) ?? null];
    return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ field, from: was, to: is }];
  });
}

/** What is said: nothing, false and an empty list are no saying. */
function valuesOf(said: object): ReadonlyMap<string, AmendedValue> {
  const values = new Map<string, AmendedValue>();
  for (const [field, value] of Object.entries<unknown>({ ...said })) {
    if (typeof value === 'string' || typeof value === 'number' || value === true) values.set(field, value);
    if (Array.isArray(value) && value.length > 0) values.set(field, value.map(String).sort());
  }
  return values;
}
