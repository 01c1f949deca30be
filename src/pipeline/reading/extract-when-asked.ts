import type { Reading, ResultToRead } from '../../facts/reading.js';

/**
 * The rules, loaded when the first result is read: documents bring their clauses from the threads that read them, so that the program
 * itself seldom has to, and the rules take 10 MB and as much again to load them.
 */
export function extractWhenAsked(): (result: ResultToRead) => Promise<Reading> {
  let loaded: Promise<(result: ResultToRead) => Reading> | undefined;
  return async (result) => {
    loaded ??= import('../../facts/extract-once.js').then(({ extractOnce }) => extractOnce());
    return (await loaded)(result);
  };
}
