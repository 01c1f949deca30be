import { gathered } from '../../gathered.js';
import type { Appearance } from '../accounts/appearance.js';
import type { CaseLine } from '../accounts/case-line.js';
import { mergeOffences, type OffenceOverTime } from '../accounts/merge-offences.js';
import { resultsOf } from '../accounts/results-of.js';
import { type Superseded, supersede } from '../accounts/supersede.js';
import type { OffenceConcluded } from './collapse-orders.js';
import { concludeOffence } from './conclude-offence.js';
import { type SetAside, setAsidesIn } from './decision.js';

/** The accounts of one defendant's case that stand, its offences followed through them, and every clause of theirs. */
export interface StandingCase {
  /** Those that count, the replaced ones included. In time order. */
  readonly accounts: readonly Appearance[];
  readonly superseded: Superseded;
  readonly standing: readonly Appearance[];
  readonly offences: readonly (OffenceConcluded & { readonly offence: OffenceOverTime })[];
  readonly lines: readonly CaseLine[];
}

/** `appearances` in time order; `idOf` makes the case's own id of its offence at a position. */
export function standingCase(
  appearances: readonly Appearance[],
  idOf: (offence: OffenceOverTime, position: number) => string,
): StandingCase {
  const accounts = ofTheCourts(appearances);
  const superseded = supersede(accounts);
  const standing = accounts.filter(({ id }) => !superseded.by.has(id));
  const asides = asidesOutsideOffences(standing);
  const offences = mergeOffences(standing).map((offence, position) => ({
    id: idOf(offence, position),
    heardIds: new Set(offence.heard.map((one) => one.offence.id)),
    conclusion: concludeOffence(offence, asides),
    offence,
  }));
  return { accounts, superseded, standing, offences, lines: linesOf(standing, offences) };
}

/** A newspaper's account is evidence of nothing that a document of the courts tells too: it counts only in a case nothing else tells of, which is left out of every figure. */
function ofTheCourts(appearances: readonly Appearance[]): readonly Appearance[] {
  const own = appearances.filter(({ document }) => document.kind !== 'narrative');
  return own.length > 0 ? own : appearances;
}

/** What hearings without a charge set aside (an application to reopen) holds for the whole case. */
function asidesOutsideOffences(standing: readonly Appearance[]): readonly { on: string | null; aside: SetAside }[] {
  return standing
    .filter(({ offences }) => offences.length === 0)
    .flatMap(({ hearing, results }) =>
      setAsidesIn(results.filter(({ deleted }) => !deleted)).map((aside) => ({ on: hearing.date, aside })),
    );
}

/** A line of a day that says an earlier one’s sentence again is of that earlier day where that day has it, word for word. */
function linesOf(standing: readonly Appearance[], concluded: readonly OffenceConcluded[]): readonly CaseLine[] {
  // Seldom asked for.
  const isRepeated = concluded.some(({ conclusion }) => conclusion.repeats.size > 0);
  const said = new Set(
    gathered(isRepeated ? standing : [], (at) =>
      resultsOf(at).map((result) => lineOn(result.orderedDate ?? at.hearing.date, result)),
    ),
  );
  return gathered(standing, (at) => {
    const ofOffences = gathered(at.offences, (offence) => {
      const of = concluded.find(({ heardIds }) => heardIds.has(offence.id));
      return offence.results.map((result) => ({ result, offenceId: of?.id ?? null, repeated: of }));
    });
    const wholly = isRepeated ? repeatedIn(at, concluded) : undefined;
    const wider = at.results.map((result) => ({ result, offenceId: null, repeated: wholly }));
    return gathered([...ofOffences, ...wider], ({ result, offenceId, repeated }) => {
      if (result.deleted) return [];
      const first = repeated?.conclusion.repeats.get(at.hearing.date);
      const on =
        first !== undefined && said.has(lineOn(first, result)) ? first : (result.orderedDate ?? at.hearing.date);
      return result.clauses.map((clause) => ({ result, clause, at, offenceId, on }));
    });
  });
}

function lineOn(day: string | null, { code, textKey }: Appearance['results'][number]): string {
  return JSON.stringify([day, code, textKey]);
}

/** An offence heard there of which only the earlier sentence was said again; undefined where another was decided. */
function repeatedIn(at: Appearance, concluded: readonly OffenceConcluded[]): OffenceConcluded | undefined {
  const beside = concluded.filter(({ heardIds }) => at.offences.some(({ id }) => heardIds.has(id)));
  return beside.find(({ conclusion }) => conclusion.repeats.has(at.hearing.date));
}
