import { gathered } from '../gathered.js';
import { offenceCode } from '../law/offences/offence-codes.js';
import type { ProblemCode } from '../problem.js';
import type { Appearance } from './accounts/appearance.js';
import type { OffenceOverTime } from './accounts/merge-offences.js';
import { resultsOf } from './accounts/results-of.js';
import type { Superseded } from './accounts/supersede.js';
import type { CaseOffence, CaseOrder, CaseProblem, DefendantCase, UnreadResult } from './defendant-case.js';
import type { Keyed } from './keyed.js';
import { identitiesOf } from './links/identities.js';
import { alikeAmong, joinPersons, type PersonOfCase } from './links/join-persons.js';
import { type LinkedAppearances, linkAppearances } from './links/link-appearances.js';
import type { LinkDecision } from './links/link-groups.js';
import { commonAmong } from './links/link-keys.js';
import type { LinkRecord } from './links/link-record.js';
import { isActive, reportingOf } from './reporting/reportable.js';
import { youthAtConviction } from './reporting/youth-at-conviction.js';
import { collapseOrders, type OffenceConcluded } from './standing/collapse-orders.js';
import { countBeyondPowers } from './standing/sentences-beyond-powers.js';
import { standingCase } from './standing/standing-case.js';
import { standingSentences } from './standing/standing-sentences.js';

/**
 * Joins appearances into one case a person and reference, and says of each what its offences came to, which sentences and orders stand.
 * Pure, and the same whatever the order of the appearances. `keyed` makes the ids.
 */
export function joinCases(
  appearances: readonly Appearance[],
  keyed: Keyed,
  decisions: readonly LinkDecision[] = [],
): readonly DefendantCase[] {
  const isCommon = commonAmong(appearances);
  const { groups } = linkAppearances(appearances, decisions, isCommon);
  const caseIds = caseIdsOf(groups, keyed);
  const persons = groups.map(({ appearances: own }, index) => ({
    id: caseIds[index] ?? '',
    identities: own.flatMap(identitiesOf),
  }));
  const caseOf = new Map(groups.flatMap((group, at) => group.appearances.map((one) => [one.id, caseIds[at] ?? ''])));
  const alike = alikeAmong(appearances, isCommon).map(
    ([a, b]) => [caseOf.get(a.id) ?? '', caseOf.get(b.id) ?? ''] as const,
  );
  const personOf = joinPersons(persons, keyed, alike);
  return groups
    .map((group, index) => concludeCase(group, { id: caseIds[index] ?? '', person: personOf[index] ?? NOBODY }, keyed))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * One id a group: of its case reference and what is known of the person; where several come to the same, of the first
 * appearance too, behind the same beginning. `taken` are the beginnings of cases that are not among those given.
 */
export function caseIdsOf(
  groups: readonly LinkedAppearances[],
  keyed: Keyed,
  taken: ReadonlySet<string> = new Set(),
): readonly string[] {
  const ids = groups.map((group) => keyed(['case', caseToken(group)]));
  const seen = new Map<string, number>();
  for (const id of ids) seen.set(beginningOf(id), (seen.get(beginningOf(id)) ?? 0) + 1);
  return groups.map(({ appearances }, index) => {
    const id = ids[index] ?? '';
    const beginning = beginningOf(id);
    if (!taken.has(beginning) && seen.get(beginning) === 1) return id;
    return beginning + keyed(['case', id, appearances[0]?.id ?? '']).slice(beginning.length);
  });
}

/** The part of a case's id that says its reference and person; cases that these do not tell apart have it in common. */
export function beginningOf(caseId: string): string {
  return caseId.slice(0, caseId.length / 2);
}

/** The case and the surest thing every document of it is likely to say of the person. */
function caseToken({ reference, appearances }: LinkedAppearances): string {
  const known = (part: 'nameAndBirth' | 'master' | 'asn' | 'name') =>
    appearances
      .map(({ person }: LinkRecord) => person[part])
      .filter((key) => key !== null)
      .sort()[0];
  const person = known('nameAndBirth') ?? known('master') ?? known('asn') ?? known('name');
  return JSON.stringify(
    reference === null || person === undefined ? ['alone', appearances[0]?.id ?? ''] : [reference, person],
  );
}

/** Of a case that nobody was found for. */
export const NOBODY: PersonOfCase = { id: '', linkedBy: 'alone' };

/** What one defendant's case comes to: its appearances, all of them, in time order. */
export function concludeCase(
  group: LinkedAppearances<Appearance>,
  { id, person }: { readonly id: string; readonly person: PersonOfCase },
  keyed: Keyed,
): DefendantCase {
  const heard = standingCase(group.appearances, (offence) =>
    keyed(['offence', id, offence.heard[0]?.offence.id ?? '']),
  );
  const { superseded, standing, offences: concluded, lines } = heard;
  const offences = concluded.map((one) => caseOffence(one, standing));
  const orders = collapseOrders(id, lines, concluded, keyed);
  const sentences = standingSentences(lines, concluded);
  return {
    id,
    personId: person.id,
    personLinkedBy: person.linkedBy,
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
    ...reportingOf(group.appearances, offences, standing),
  };
}

function caseOffence(
  { id, conclusion, offence }: OffenceConcluded & { readonly offence: OffenceOverTime },
  standing: readonly Appearance[],
): CaseOffence {
  const entries = offence.heard.map((one) => one.offence);
  const codes = entries.map(({ code }) => code).filter((code) => code !== null);
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
    resultIds: gathered(entries, ({ results }) => results.filter(({ deleted }) => !deleted).map((result) => result.id)),
  };
}

function unreadResults(
  standing: readonly Appearance[],
  concluded: readonly OffenceConcluded[],
): readonly UnreadResult[] {
  return standing.flatMap((at) => {
    if (!resultsOf(at).some(({ unread }) => unread)) return [];
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
    ['link_key_too_common', group.keyTooCommon],
    ['not_joined', group.ambiguous || group.reference === null || isOutOfReach(group, offences) ? 1 : 0],
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

/** A case not at an end of whose defendant an account has nothing left to join a later one by, as where retention erased it. */
function isOutOfReach({ appearances }: LinkedAppearances<Appearance>, offences: readonly CaseOffence[]): boolean {
  const isNobody = ({ person: { master, asn, nameAndBirth, name, pnc = null, defendant = null } }: Appearance) =>
    [master, asn, nameAndBirth, name, pnc, defendant].every((key) => key === null);
  return appearances.some(isNobody) && offences.some(({ state }) => isActive(state));
}
