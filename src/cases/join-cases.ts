import { offenceCode } from '../law/offence-codes.js';
import type { ProblemCode } from '../problem.js';
import type { Appearance } from './appearance.js';
import type { CaseLine } from './case-line.js';
import { collapseOrders, type OffenceConcluded } from './collapse-orders.js';
import { concludeOffence } from './conclude-offence.js';
import { type SetAside, setAsidesIn } from './decision.js';
import type { CaseOffence, CaseOrder, CaseProblem, DefendantCase, UnreadResult } from './defendant-case.js';
import { identitiesOf, joinPersons } from './join-persons.js';
import type { Keyed } from './keyed.js';
import { type LinkedAppearances, linkAppearances } from './link-appearances.js';
import type { LinkDecision } from './link-groups.js';
import type { LinkRecord } from './link-record.js';
import { mergeOffences, type OffenceOverTime } from './merge-offences.js';
import { countBeyondPowers } from './sentences-beyond-powers.js';
import { standingSentences } from './standing-sentences.js';
import { type Superseded, supersede } from './supersede.js';
import { youthAtConviction } from './youth-at-conviction.js';

/**
 * Joins appearances into one case a person and reference, and says of each what its offences came to, which sentences and orders stand.
 * Pure, and the same whatever the order of the appearances. `keyed` makes the ids.
 */
export function joinCases(
  appearances: readonly Appearance[],
  keyed: Keyed,
  decisions: readonly LinkDecision[] = [],
): readonly DefendantCase[] {
  const { groups } = linkAppearances(appearances, decisions);
  const caseIds = caseIdsOf(groups, keyed);
  const persons = groups.map(({ appearances: own }, index) => ({
    id: caseIds[index] ?? '',
    identities: own.flatMap(identitiesOf),
  }));
  const personIds = joinPersons(persons, keyed);
  return groups
    .map((group, index) => concludeCase(group, { id: caseIds[index] ?? '', personId: personIds[index] ?? '' }, keyed))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * One id a group: of its case reference and what is known of the person. Groups of one reference have to come together,
 * for two that would have the same id take their first appearance's too.
 */
export function caseIdsOf(groups: readonly LinkedAppearances[], keyed: Keyed): readonly string[] {
  const tokens = groups.map(caseToken);
  const seen = new Map<string, number>();
  for (const token of tokens) seen.set(token, (seen.get(token) ?? 0) + 1);
  return groups.map((group, index) => {
    const token = tokens[index] ?? '';
    return keyed(['case', token, ...((seen.get(token) ?? 0) > 1 ? [group.appearances[0]?.id ?? ''] : [])]);
  });
}

/** The case and the surest thing every document of it is likely to say of the person. */
function caseToken({ reference, appearances }: LinkedAppearances): string {
  const known = (part: 'nameAndBirth' | 'master' | 'asn' | 'name') =>
    appearances.flatMap(({ person }: LinkRecord) => person[part] ?? []).sort()[0];
  const person = known('nameAndBirth') ?? known('master') ?? known('asn') ?? known('name');
  return JSON.stringify(
    reference === null || person === undefined ? ['alone', appearances[0]?.id ?? ''] : [reference, person],
  );
}

/** What one defendant's case comes to: its appearances, all of them, in time order. */
export function concludeCase(
  group: LinkedAppearances<Appearance>,
  { id, personId }: { readonly id: string; readonly personId: string },
  keyed: Keyed,
): DefendantCase {
  const accounts = ofTheCourts(group.appearances);
  const superseded = supersede(accounts);
  const standing = accounts.filter((appearance) => !superseded.by.has(appearance.id));
  const overTime = mergeOffences(standing);
  const asides = asidesOutsideOffences(standing);
  const concluded = overTime.map((offence): OffenceConcluded & { readonly offence: OffenceOverTime } => ({
    id: keyed(['offence', id, offence.heard[0]?.offence.id ?? '']),
    heardIds: new Set(offence.heard.map((one) => one.offence.id)),
    conclusion: concludeOffence(offence, asides),
    offence,
  }));
  const lines = linesOf(standing, concluded);
  const offences = concluded.map((one) => caseOffence(one, standing));
  const orders = collapseOrders(id, lines, concluded, keyed);
  const sentences = standingSentences(lines, concluded);
  return {
    id,
    personId,
    urn: group.appearances.find(({ urn }) => urn !== null)?.urn ?? null,
    organisation: group.appearances.some(({ organisation }) => organisation),
    prosecutor: group.appearances.findLast(({ hearing }) => hearing.prosecutor !== null)?.hearing.prosecutor ?? null,
    appearances: group.appearances.map((appearance) => ({
      id: appearance.id,
      documentId: appearance.document.id,
      hearingId: appearance.hearing.id,
      date: appearance.hearing.date,
      court: appearance.hearing.court,
      jurisdiction: appearance.hearing.jurisdiction,
      kind: appearance.document.kind,
      completeResults: appearance.document.completeResults,
      supersededBy: superseded.by.get(appearance.id) ?? null,
      linkedBy: group.links.get(appearance.id)?.level ?? 'alone',
      linkScore: group.links.get(appearance.id)?.score ?? null,
    })),
    offences,
    orders,
    sentences,
    unread: unreadResults(standing, concluded),
    problems: problemsOf(group, superseded, { offences, orders, sentences }),
  };
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

function caseOffence(
  { id, conclusion, offence }: OffenceConcluded & { readonly offence: OffenceOverTime },
  standing: readonly Appearance[],
): CaseOffence {
  const entries = offence.heard.map((one) => one.offence);
  const codes = entries.flatMap(({ code }) => code ?? []);
  const last = entries.at(-1);
  return {
    id,
    sequence: last?.sequence ?? 0,
    code: codes.at(-1) ?? null,
    chargedCode: codes[0] ?? null,
    title: entries.findLast(({ title }) => title !== '')?.title ?? '',
    wording: entries.findLast(({ wording }) => wording !== null)?.wording ?? null,
    convicted: conclusion.convicted,
    convictedOn: conclusion.convictedOn,
    youthAtConviction: conclusion.convicted
      ? youthAtConviction(
          conclusion.convictedOn,
          standing,
          entries.findLast(({ ageAtConviction: age }) => (age ?? null) !== null)?.ageAtConviction ?? null,
        )
      : null,
    state: conclusion.state,
    stateOn: conclusion.stateOn,
    court: conclusion.court,
    jurisdiction: conclusion.jurisdiction,
    resultIds: entries.flatMap(({ results }) => results.filter(({ deleted }) => !deleted).map((result) => result.id)),
  };
}

function unreadResults(
  standing: readonly Appearance[],
  concluded: readonly OffenceConcluded[],
): readonly UnreadResult[] {
  return standing.flatMap((at) => {
    const ofOffences = at.offences.flatMap((offence) => {
      const offenceIds = concluded.flatMap(({ id, heardIds }) => (heardIds.has(offence.id) ? [id] : []));
      return offence.results.map((result) => ({ result, offenceIds }));
    });
    return [...ofOffences, ...at.results.map((result) => ({ result, offenceIds: [] }))]
      .filter(({ result }) => result.unread && !result.deleted)
      .map(({ result, offenceIds }) => ({
        resultId: result.id,
        on: result.orderedDate ?? at.hearing.date,
        level: result.level,
        offenceIds,
      }));
  });
}

function problemsOf(
  group: LinkedAppearances<Appearance>,
  superseded: Superseded,
  { offences, orders, sentences }: Pick<DefendantCase, 'offences' | 'orders' | 'sentences'>,
): readonly CaseProblem[] {
  const made = orders.filter(({ status, offenceIds }) => status === 'made' && offenceIds.length > 0);
  const allIn = (order: CaseOrder, states: readonly CaseOffence['state'][]) =>
    offences
      .filter(({ id }) => order.offenceIds.includes(id))
      .every(({ state, stateOn }) => states.includes(state) && stateOn === order.decidedOn);
  const counts: readonly (readonly [ProblemCode, number])[] = [
    ['order_unknown', superseded.orderUnknown],
    ['not_joined', group.ambiguous || group.reference === null ? 1 : 0],
    [
      'age_unknown',
      offences.some(({ convicted, youthAtConviction: youth }) => convicted && youth === null) &&
      !group.appearances.some(({ organisation }) => organisation)
        ? 1
        : 0,
    ],
    ['unknown_offence_code', offences.filter(({ code }) => code !== null && offenceCode(code) === null).length],
    ['exceeds_powers', countBeyondPowers(offences, sentences)],
    ['order_on_committal', made.filter((order) => allIn(order, ['committed_for_sentence', 'sent_for_trial'])).length],
    [
      'order_on_ended_offence',
      made.filter(
        (order) => order.on !== 'acquittal' && allIn(order, ['withdrawn', 'dismissed', 'discontinued', 'not_guilty']),
      ).length,
    ],
  ];
  return counts.filter(([, count]) => count > 0).map(([code, count]) => ({ code, count }));
}
