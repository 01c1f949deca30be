import { isUnknownPlea } from '../law/results/pleas.js';
import { isUnknownVerdict } from '../law/results/verdicts.js';
import type { Problem, ProblemCode } from '../problem.js';
import { remembered } from '../text/patterns/remembered.js';
import type { Listing, Offence } from './listing.js';

const isOddPlea = remembered(isUnknownPlea, asIs);
const isOddVerdict = remembered(isUnknownVerdict, asIs);

/**
 * Pleas and verdicts that are in no list: they convict and acquit nobody, so somebody has to see them. Each at its offence's first
 * result, where it has one. `told` are the problems raised before: a reader that tells of such pleas itself says where they stand.
 */
export function unknownAnswers(listings: readonly Listing[], told: readonly Problem[]): readonly Problem[] {
  const toldOf = (code: ProblemCode) => told.some((problem) => problem.code === code);
  const problems: Problem[] = [];
  for (const { hearings } of listings) {
    for (const { defendants } of hearings) {
      for (const { offences } of defendants) {
        for (const offence of offences) {
          if (offence.plea !== undefined && isOddPlea(offence.plea) && !toldOf('unknown_plea')) {
            problems.push(problemAt(offence, 'unknown_plea', 'What stands as a plea is in no list of pleas.'));
          }
          if (offence.verdict !== undefined && isOddVerdict(offence.verdict) && !toldOf('unknown_verdict')) {
            problems.push(problemAt(offence, 'unknown_verdict', 'What stands as a verdict is in no list of verdicts.'));
          }
        }
      }
    }
  }
  return problems;
}

function problemAt({ results }: Offence, code: ProblemCode, message: string): Problem {
  const at = results[0]?.at;
  return { code, message, ...(at === undefined ? {} : { at }) };
}

function asIs(value: string): string {
  return value;
}
