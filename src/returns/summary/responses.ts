import { policeForce } from '../../law/courts/police-forces.js';
import type { ReturnsSummary } from './summary-schema.js';
import type { Answer, TableTally } from './tally.js';

type Responses = NonNullable<ReturnsSummary['responses']>;

/** Who answered, over all tables that say: null where none does. */
export function everyAnswer(tallies: readonly TableTally[]): Responses | null {
  const answers = tallies.flatMap((tally) => tally.answers);
  if (answers.length === 0) return null;
  const forces = answers.map(toldOf).sort((a, b) => a.force.localeCompare(b.force, 'en-GB'));
  const inState = (state: Answer['completeness']['state']) => forces.filter((one) => one.state === state).length;
  return {
    asked: forces.length,
    complete: inState('complete'),
    limited: inState('limited'),
    none: inState('none'),
    notStated: inState('not_stated'),
    included: forces.filter(({ included }) => included === true).length,
    forces,
    exceptions: forces.filter(({ state, included }) => isException(state, included)).map(({ force }) => force),
  };
}

function toldOf({ area, completeness, included }: Answer): Responses['forces'][number] {
  return {
    force: policeForce(area)?.name ?? area,
    state: completeness.state,
    included,
    why: whyOf(completeness, included),
  };
}

/** The rule of inclusion: a complete answer is counted in, no other; whoever published may have said otherwise. */
function whyOf({ state, reason }: Answer['completeness'], included: boolean | null): string {
  const said = reason === null ? '' : `: ${reason}`;
  switch (state) {
    case 'complete':
      return included === false ? 'answered in full, and left out by whoever published it' : 'answered in full';
    case 'limited':
      return included === true
        ? `answered in part${said}; counted in all the same by whoever published it`
        : `answered in part${said}`;
    case 'none':
      return included === true
        ? `no answer${said}; counted in all the same by whoever published it`
        : `no answer${said}`;
    case 'not_stated':
      return `nothing says what was answered${said}`;
  }
}

function isException(state: Answer['completeness']['state'], included: boolean | null): boolean {
  return (state === 'complete' && included === false) || (state !== 'complete' && included === true);
}
