import { offenceStanding } from '../../audits/units/offence-standing.js';
import type { Appearance, ResultHeard } from '../../cases/accounts/appearance.js';
import type { DefendantCase } from '../../cases/defendant-case.js';
import type { ClauseSaid } from '../../facts/clause-said.js';
import type { OffenceGroupName } from '../../law/offences/offence-groups.js';
import type { DecisionMade } from '../../store/case-files/settled-decisions.js';

/** Why a reading is listed. */
export type WhyReviewed =
  | 'unclear'
  | 'pending'
  | 'applied_for'
  | 'conflict'
  | 'unread'
  | 'decision_no_longer_fits'
  | 'decided';

/** A reading for a person to check, or one somebody decided on: words masked, nobody named. */
export interface ReadingReview {
  readonly kind: 'clause' | 'result';
  /** What `ordergap decide` takes. */
  readonly id: string;
  readonly why: WhyReviewed;
  readonly caseId: string;
  readonly court: string;
  readonly date: string | null;
  readonly offence: { readonly code: string | null; readonly title: string } | null;
  /** The offence group the case belongs to, if any. */
  readonly group: OffenceGroupName | null;
  readonly level: ResultHeard['level'];
  readonly code: string | null;
  readonly shortCode: string | null;
  readonly label: string | null;
  readonly words: string;
  /** Where in the words the clause stands. */
  readonly span: readonly [number, number] | null;
  /** What counts: of the clause, or of the whole result. */
  readonly read: readonly ClauseSaid[];
  /** Result lines of that day that say the same. */
  readonly lines: number;
  readonly decisions: readonly DecisionMade[];
}

/** One line's part of an item: the same line told again belongs to it. */
export interface InDoubt extends Omit<ReadingReview, 'label' | 'words' | 'lines'> {
  readonly resultId: string;
  /** Equal for one line repeated. */
  readonly line: string;
}

/** A line of a decision in a case. */
export interface Line {
  readonly result: ResultHeard;
  readonly at: Appearance;
  readonly offence: ReadingReview['offence'];
  /** Its account is not replaced by a later one. */
  readonly stands: boolean;
}

/** Every line of a case that its documents have not deleted; clauses as they count. */
export function linesOf({ appearances }: DefendantCase, heard: readonly Appearance[]): readonly Line[] {
  const replaced = new Set(appearances.filter(({ supersededBy }) => supersededBy !== null).map(({ id }) => id));
  return heard
    .flatMap((at) => {
      const of = { at, stands: !replaced.has(at.id) };
      return [
        ...at.offences.flatMap(({ code, title, results }) =>
          results.map((result) => ({ ...of, result, offence: { code, title } })),
        ),
        ...at.results.map((result) => ({ ...of, result, offence: null })),
      ];
    })
    .filter(({ result }) => !result.deleted);
}

/** Equal for one line of one day, however often it is told. */
export function sameLine({ result: { orderedDate, textKey, code, shortCode }, at }: Line): string {
  return JSON.stringify([orderedDate ?? at.hearing.date, textKey, code, shortCode]);
}

/** What is listed of a line. */
export function itemOf(
  line: Line,
  of: DefendantCase,
  about: Pick<ReadingReview, 'kind' | 'id' | 'span' | 'read' | 'why'> & { readonly history: readonly DecisionMade[] },
): InDoubt {
  const { code, shortCode, level, orderedDate, id: resultId } = line.result;
  const { history, ...item } = about;
  const isDecided = item.why === 'decision_no_longer_fits' || item.why === 'decided';
  return {
    ...item,
    caseId: of.id,
    court: line.at.hearing.court.house,
    date: orderedDate ?? line.at.hearing.date,
    offence: line.offence,
    group: groupOf(of),
    level,
    code,
    shortCode,
    resultId,
    line: JSON.stringify([of.id, sameLine(line), item.why, item.kind, item.span, item.read, isDecided ? item.id : '']),
    decisions: history,
  };
}

function groupOf({ offences }: DefendantCase): OffenceGroupName | null {
  for (const offence of offences) {
    const { charged, convicted } = offenceStanding(offence);
    const group = convicted ?? charged;
    if (group !== null && group !== 'context') return group;
  }
  return null;
}
