import { clauseSaid } from '../../facts/clause-said.js';
import type { Appearance } from '../accounts/appearance.js';
import type { CaseLine } from '../accounts/case-line.js';
import { resultsOf } from '../accounts/results-of.js';
import type { DefendantCase } from '../defendant-case.js';
import { compare, inTime } from '../links/link-record.js';
import type { OffenceConcluded } from '../standing/collapse-orders.js';
import { isPunishment } from '../standing/decision.js';
import { type StandingCase, standingCase } from '../standing/standing-case.js';
import { amendedAccounts, deletedLines, telling } from './amended-accounts.js';
import { amendedOrders, tellingOf } from './amended-orders.js';
import { type Amendment, amendedFields, type Telling } from './amendment.js';

/**
 * What did not stay as it was first told in one defendant's case, in the order in which it changed: accounts of one hearing
 * given out again, lines deleted, decisions set aside, sentences varied, orders varied or quashed. `appearances` are those of
 * the case with what was read of them.
 */
export function amendmentsOf(of: DefendantCase, appearances: readonly Appearance[]): readonly Amendment[] {
  const heard = standingCase([...appearances].sort(inTime), (_, position) => of.offences[position]?.id ?? '');
  const offenceIdOf = (heardId: string) => heard.offences.find(({ heardIds }) => heardIds.has(heardId))?.id ?? null;
  const amendments = [
    ...heard.standing.flatMap((last) => accountsUpTo(last, heard, offenceIdOf)),
    ...heard.offences.flatMap((offence) => [...setAsides(offence, heard), ...variations(offence, heard.lines)]),
    ...ordersSetAside(of, heard),
    ...amendedOrders(of.orders, heard.lines),
  ];
  return amendments.sort((a, b) => compare(changedAt(a), changedAt(b)));
}

/** Each account of one hearing beside the one it followed; a list told of a hearing to come, and of nothing decided. */
function accountsUpTo(
  last: Appearance,
  { accounts, superseded }: StandingCase,
  offenceIdOf: (heardId: string) => string | null,
): readonly Amendment[] {
  const lastOf = (id: string): string => {
    const next = superseded.by.get(id);
    return next === undefined ? id : lastOf(next);
  };
  const own = accounts.filter(({ id, document }) => document.kind !== 'list' && lastOf(id) === last.id);
  const [first] = own;
  return [
    ...(first === undefined ? [] : deletedLines(first, offenceIdOf)),
    ...own.slice(1).flatMap((later, index) => {
      const earlier = own[index];
      return earlier === undefined ? [] : amendedAccounts(earlier, later, offenceIdOf);
    }),
  ];
}

function setAsides({ id, conclusion }: OffenceConcluded, { lines, standing }: StandingCase): readonly Amendment[] {
  return [...conclusion.setAside].flatMap(([day, clauseId]): readonly Amendment[] => {
    const to = tellingOf([clauseId], lines) ?? tellingOfResult(clauseId, standing);
    const fell = lines.filter(({ offenceId, on, clause }) => offenceId === id && on === day && isSentence(clause));
    return fell.map(({ at, result, clause }) => ({
      why: 'set_aside',
      change: 'gone',
      kind: 'sentence',
      type: clause.type,
      offenceIds: [id],
      fields: amendedFields(saidOf(clause), {}),
      from: telling(at, result),
      to,
    }));
  });
}

/** The sentence that stood beside the one that took its place, one type at a time. */
function variations({ id, conclusion }: OffenceConcluded, lines: readonly CaseLine[]): readonly Amendment[] {
  return conclusion.variations.flatMap(({ from, to }): readonly Amendment[] => {
    const on = (day: string | null) =>
      lines.filter((line) => line.offenceId === id && line.on === day && isSentence(line.clause));
    const [was, is] = [on(from), on(to)];
    const both = was.flatMap((one) => is.filter(({ clause }) => clause.type === one.clause.type).slice(0, 1));
    const pairs = [
      ...was.map((one) => [one, both.find(({ clause }) => clause.type === one.clause.type) ?? null] as const),
      ...is.filter((one) => !both.includes(one)).map((one) => [null, one] as const),
    ];
    return pairs.flatMap(([before, after]): readonly Amendment[] => {
      const fields = amendedFields(saidOf(before?.clause), saidOf(after?.clause));
      if (before !== null && after !== null && fields.length === 0) return [];
      return [
        {
          why: 'sentence_varied',
          change: before === null ? 'came' : after === null ? 'gone' : 'changed',
          kind: 'sentence',
          type: (before ?? after)?.clause.type ?? '',
          offenceIds: [id],
          fields,
          from: before === null ? null : telling(before.at, before.result),
          to: after === null ? null : telling(after.at, after.result),
        },
      ];
    });
  });
}

/** Orders beside a sentence that was set aside: `supersededBy` is then the clause that did it. */
function ordersSetAside({ orders }: DefendantCase, { lines, standing }: StandingCase): readonly Amendment[] {
  const ids = new Set(orders.map(({ id }) => id));
  return orders.flatMap(({ type, status, supersededBy, clauseIds, offenceIds }): readonly Amendment[] => {
    if (supersededBy === null || ids.has(supersededBy)) return [];
    const fields = [{ field: 'status', from: status, to: null }];
    const from = tellingOf(clauseIds, lines);
    const to = tellingOf([supersededBy], lines) ?? tellingOfResult(supersededBy, standing);
    return [{ why: 'set_aside', change: 'gone', kind: 'order', type, offenceIds, fields, from, to }];
  });
}

/** A statutory declaration is known by its code, without a clause. */
function tellingOfResult(resultId: string, standing: readonly Appearance[]): Telling | null {
  for (const at of standing) {
    const found = resultsOf(at).find(({ id }) => id === resultId);
    if (found !== undefined) return telling(at, found);
  }
  return null;
}

function isSentence(clause: CaseLine['clause']): boolean {
  return clause.kind === 'sentence' && isPunishment(clause.type);
}

function saidOf(clause: CaseLine['clause'] | undefined): object {
  if (clause === undefined) return {};
  const { kind: _kind, type: _type, ...said } = clauseSaid(clause);
  return said;
}

/** When the court's system told of the change, else the day of what changed it. */
function changedAt({ from, to }: Amendment): string {
  return to?.issuedAt ?? to?.on ?? from?.issuedAt ?? from?.on ?? '';
}
