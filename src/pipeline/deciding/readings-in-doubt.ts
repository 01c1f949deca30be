import { touchesFamilies } from '../../audits/readings/touches-families.js';
import type { Appearance, ClauseHeard } from '../../cases/accounts/appearance.js';
import type { DefendantCase } from '../../cases/defendant-case.js';
import { clauseSaid } from '../../facts/clause-said.js';
import type { OrderFamily } from '../../law/orders/order-families.js';
import type { SettledDecision } from '../../store/case-files/settled-decisions.js';
import { type InDoubt, itemOf, type Line, linesOf, sameLine, type WhyReviewed } from './reading-line.js';

type Look = (
  of: DefendantCase,
  heard: readonly Appearance[],
  decisions: readonly SettledDecision[],
  families: readonly OrderFamily[],
) => readonly InDoubt[];

/** The readings of a case that a person should check. */
export const doubtsIn: Look = (of, heard, decisions, families) => {
  const standing = new Set(
    of.orders.filter(({ supersededBy }) => supersededBy === null).flatMap(({ clauseIds }) => clauseIds),
  );
  const all = linesOf(of, heard);
  const stand = all.filter(({ stands }) => stands);
  const told = new Set(stand.map(sameLine));
  const gone = all.filter((line) => !line.stands && !told.has(sameLine(line)));
  return [
    ...gone.flatMap((line) =>
      decidedOn(line, decisions)
        .filter(({ stands }) => stands)
        .map(unfitIn(line, of)),
    ),
    ...stand.flatMap((line) => {
      const own = decidedOn(line, decisions);
      const unfit = own.filter(({ stands, fits }) => stands && !fits);
      const { clauses, id, unread } = line.result;
      return [
        ...unfit.map(unfitIn(line, of)),
        ...clauses.flatMap((clause) => {
          const why = doubtOf(clause, families, standing);
          if (why === null || unfit.some(({ about }) => about?.type === clause.type)) return [];
          const history = own.filter(({ clauseId }) => clauseId === clause.id).flatMap((one) => one.history);
          const { span } = clause;
          return [itemOf(line, of, { why, kind: 'clause', id: clause.id, span, read: [clauseSaid(clause)], history })];
        }),
        ...(unread && unfit.length === 0
          ? [
              itemOf(line, of, {
                why: 'unread',
                kind: 'result',
                id,
                span: null,
                read: clauses.map(clauseSaid),
                history: [],
              }),
            ]
          : []),
      ];
    }),
  ];
};

/** The decisions that stand on readings of a case. */
export const decidedIn: Look = (of, heard, decisions) =>
  linesOf(of, heard).flatMap((line) =>
    decidedOn(line, decisions)
      .filter(({ stands }) => stands)
      .map((decision) => (decision.fits ? decidedItem('decided', line, of, decision) : unfitIn(line, of)(decision))),
  );

function decidedOn({ result }: Line, decisions: readonly SettledDecision[]): readonly SettledDecision[] {
  return decisions.filter(({ resultId }) => resultId === result.id);
}

/** Made of words that newer rules read otherwise, or that the last account of the hearing does not hold any more. */
function unfitIn(line: Line, of: DefendantCase) {
  return (decision: SettledDecision) => decidedItem('decision_no_longer_fits', line, of, decision);
}

function decidedItem(why: WhyReviewed, line: Line, of: DefendantCase, decision: SettledDecision): InDoubt {
  const { subject, about, said, history } = decision;
  const kind = about === null ? 'result' : 'clause';
  return itemOf(line, of, { why, kind, id: subject, span: about?.span ?? null, read: said, history });
}

/** Why a clause is in doubt: null for one that is not, one a person has read, and one a later decision replaced. */
function doubtOf(
  clause: ClauseHeard,
  families: readonly OrderFamily[],
  standing: ReadonlySet<string>,
): WhyReviewed | null {
  if (clause.reviewed) return null;
  if (clause.kind !== 'order') return clause.found === 'conflict' ? 'conflict' : null;
  if (!standing.has(clause.id) || !touchesFamilies(clause, families)) return null;
  if (clause.found === 'conflict') return 'conflict';
  const { status } = clause;
  if (status === 'made' && clause.type === 'unspecified_application') return 'unclear';
  return status === 'unclear' || status === 'pending' || status === 'applied_for' ? status : null;
}
