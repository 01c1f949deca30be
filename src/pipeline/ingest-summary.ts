import type { ProblemCount } from '../store/problem.js';

/** What one run took in (contract, `ordergap ingest --json`). */
export interface IngestSummary {
  readonly documents: {
    readonly stored: number;
    /** The store had them already. */
    readonly unchanged: number;
    /** Documents all of whose hearings a later account replaced in this run. */
    readonly superseded: number;
    readonly setAside: number;
    readonly quarantined: number;
  };
  readonly hearings: number;
  readonly defendants: number;
  readonly offences: number;
  readonly results: number;
  /** By code, sorted: of documents, of extraction, of joining, and the reasons for setting aside and quarantine. */
  readonly problems: readonly ProblemCount[];
}

/** A summary being made. */
export interface Tally {
  readonly documents: { stored: number; unchanged: number; setAside: number; quarantined: number };
  readonly counts: { hearings: number; defendants: number; offences: number; results: number };
  readonly problems: Map<string, number>;
  /** The problems of each case joined in this run; a case joined again takes its own place. */
  readonly caseProblems: Map<string, readonly ProblemCount[]>;
  /** The documents being read and stored at this moment, by id: a second copy waits for the first. */
  readonly underWay: Map<string, Promise<void>>;
}

export function newTally(): Tally {
  return {
    documents: { stored: 0, unchanged: 0, setAside: 0, quarantined: 0 },
    counts: { hearings: 0, defendants: 0, offences: 0, results: 0 },
    problems: new Map(),
    caseProblems: new Map(),
    underWay: new Map(),
  };
}

export function noteProblem(problems: Map<string, number>, code: string, count = 1): void {
  problems.set(code, (problems.get(code) ?? 0) + count);
}

export function summaryOf(tally: Tally, superseded: number): IngestSummary {
  const problems = new Map(tally.problems);
  for (const ofCase of tally.caseProblems.values()) {
    for (const { code, count } of ofCase) noteProblem(problems, code, count);
  }
  const { stored, unchanged, setAside, quarantined } = tally.documents;
  return {
    documents: { stored, unchanged, superseded, setAside, quarantined },
    ...tally.counts,
    problems: [...problems].map(([code, count]) => ({ code, count })).sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}
