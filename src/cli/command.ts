import type { Command } from 'commander';

/** What a run ends with (contract, conventions). */
export const EXIT = {
  done: 0,
  /** The answer is "no": a failed check. */
  no: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  /** Some input was quarantined; the rest is done. */
  quarantined: 3,
  /** Database, queue or disk. */
  fault: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Adds one command to the program; `end` takes the exit code of a run that did not simply succeed. */
export type DefineCommand = (program: Command, end: (code: ExitCode) => void) => void;

/** The options every command that prints an answer takes. */
export interface AnswerOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** The options of every command that opens the database. */
export interface StoreOptions extends AnswerOptions {
  readonly db?: string;
}
