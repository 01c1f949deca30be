import type { OutcomeType } from '../../facts/clause.js';
import { gathered } from '../../gathered.js';
import type { Appearance, ResultHeard } from '../accounts/appearance.js';
import { resultsOf } from '../accounts/results-of.js';

/** Of a day after everything was decided; on the day itself a remand or a warrant may be for what was decided. */
const OPEN_AGAIN: ReadonlySet<OutcomeType> = new Set(['adjourned', 'remanded', 'warrant']);

/**
 * Whether proceedings go on though every offence is decided: the last hearing seen put something off, or an appeal or a
 * reopening was begun and no later word tells its end (Contempt of Court Act 1981 Sch.1 paras 15 and 16: from the notice or
 * application until it is disposed of). `standing` are the accounts that count; `decidedOn` is the last day anything was decided.
 */
export function goesOn(standing: readonly Appearance[], decidedOn: string | null): boolean {
  const heard = gathered(standing, (at) => {
    const own = resultsOf(at).filter(({ deleted }) => !deleted);
    return at.document.kind === 'list' || own.length === 0 ? [] : [{ at, day: at.hearing.date ?? '', results: own }];
  });
  const last =
    heard
      .map(({ day }) => day)
      .sort()
      .at(-1) ?? '';
  const opens = (type: OutcomeType) => (last > (decidedOn ?? '') ? OPEN_AGAIN.has(type) : type === 'adjourned');
  const isPutOff = heard.some(
    ({ day, results }) =>
      day === last &&
      results.some(({ clauses }) => clauses.some((clause) => clause.kind === 'outcome' && opens(clause.type))),
  );
  return isPutOff || (['appeal', 'reopening'] as const).some((what) => isUnderWay(what, heard));
}

interface Heard {
  readonly at: Appearance;
  readonly day: string;
  readonly results: readonly ResultHeard[];
}

/** A later hearing disposes of it: of an appeal one of the Crown Court, of a reopening any. */
function isUnderWay(what: 'appeal' | 'reopening', heard: readonly Heard[]): boolean {
  const said = gathered(heard, ({ day, results }) =>
    results
      .flatMap(({ challenges = [] }) => challenges)
      .flatMap((challenge) => (challenge.what === what ? [{ ...challenge, day }] : [])),
  );
  return said.some(
    ({ begun, day }) =>
      begun &&
      !said.some((other) => !other.begun && other.day > day) &&
      !heard.some((later) => later.day > day && (what === 'reopening' || later.at.hearing.jurisdiction === 'crown')),
  );
}
