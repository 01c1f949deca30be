import { type FirstSame, firstSame } from './first-same.js';
import type { ReadOffence } from './offence.js';
import type { ReadResult } from './result.js';

/** Accounts of offences: two are of one offence by its id, else by all they say of it. */
export function sameOffences(): FirstSame<ReadOffence> {
  return firstSame<ReadOffence>(
    ({ offence }) => offence.offenceId,
    ({ offence: { code, sequence, title, wording } }) => [code, sequence, title, wording],
  );
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
