import type { ReadOffence } from './offence.js';
import type { ReadResult } from './result.js';

/** Whether two accounts are of one offence: by its id, else by all they say of it. */
export function isSameOffence({ offence: a }: ReadOffence, { offence: b }: ReadOffence): boolean {
  if (a.offenceId !== undefined && b.offenceId !== undefined) return a.offenceId === b.offenceId;
  return a.code === b.code && a.sequence === b.sequence && a.title === b.title && a.wording === b.wording;
}

/** The first account of an offence with the results that only the other one has, so that a copy neither adds nor loses any. */
export function mergeOffence(offence: ReadOffence, copy: ReadOffence): ReadOffence {
  const missing = copy.results.filter((result) => !offence.results.some((known) => isSameResult(known, result)));
  return missing.length === 0 ? offence : { ...offence, results: [...offence.results, ...missing] };
}

function isSameResult({ result: a }: ReadResult, { result: b }: ReadResult): boolean {
  const said = [a.resultId === b.resultId, a.code === b.code, a.label === b.label, a.text === b.text];
  return said.every(Boolean) && a.orderedDate === b.orderedDate;
}
