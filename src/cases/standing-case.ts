import type { Appearance } from './appearance.js';
import type { CaseLine } from './case-line.js';
import type { OffenceConcluded } from './collapse-orders.js';
import { concludeOffence } from './conclude-offence.js';
import { type SetAside, setAsidesIn } from './decision.js';
import { mergeOffences, type OffenceOverTime } from './merge-offences.js';
import { type Superseded, supersede } from './supersede.js';

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

function linesOf(standing: readonly Appearance[], concluded: readonly OffenceConcluded[]): readonly CaseLine[] {
  return standing.flatMap((at) => {
    const ofOffences = at.offences.flatMap((offence) => {
      const offenceId = concluded.find(({ heardIds }) => heardIds.has(offence.id))?.id ?? null;
      return offence.results.map((result) => ({ result, offenceId }));
    });
    const wider = at.results.map((result) => ({ result, offenceId: null }));
    return [...ofOffences, ...wider]
      .filter(({ result }) => !result.deleted)
      .flatMap(({ result, offenceId }) =>
        result.clauses.map((clause) => ({ result, clause, at, offenceId, on: result.orderedDate ?? at.hearing.date })),
      );
  });
}
