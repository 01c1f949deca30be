import type { Content } from '../../documents/content.js';
import { mayHoldAt } from '../../documents/json/json-outline.js';
import { allOf } from '../fields/all-of.js';
import type { FoundObject } from '../fields/find-objects.js';
import { isEmpty, isListOf, isObject } from '../fields/json-value.js';
import { objectsAt } from '../fields/objects-at.js';
import { courtHousesIn, courtListTrees, hearingsIn, offencesIn, partiesIn, sessionsIn } from './hearings-in.js';
import { roleOf } from './party-role.js';

/** The lists that share CaTH's tree. Which of them a body is, it does not say: only the fields it uses tell. */
export type CathList =
  | 'magistrates_standard'
  | 'magistrates_public'
  | 'sjp_press'
  | 'sjp_public'
  /** Common Platform's own, before it reaches CaTH. */
  | 'common_platform'
  | 'crown'
  | 'not_criminal'
  | 'empty';

type JsonObject = Readonly<Record<string, unknown>>;

const known = new WeakMap<object, CathList | undefined>();

/** Which list a document is; undefined where it has no `courtLists`. */
export function whichCathList(content: Content): CathList | undefined {
  if (content.kind !== 'json' || typeof content.value !== 'object' || content.value === null) return undefined;
  if (!known.has(content.value)) {
    const trees = courtListTrees(content.value);
    known.set(content.value, trees.length === 0 ? undefined : whichOf(trees, content.value));
  }
  return known.get(content.value);
}

/**
 * Whether objects at a path below the lists may have a field that is wanted, as the outline of the document has it: nearly every list
 * is told by it, and need not be gone through hearing by hearing to find that nothing is there.
 */
type MayHold = (path: readonly string[], isWanted: (name: string) => boolean) => boolean;

const HOUSE = ['courtLists', 'courtHouse'];
const HEARING = [...HOUSE, 'courtRoom', 'session', 'sittings', 'hearing'];
const CASE = [...HEARING, 'case'];
const PERSON = [...HEARING, 'party', 'individualDetails'];
/** Where hearings name people. */
const PARTIES = [[], ['case'], ['cases'], ['application']].map((holder) => [...HEARING, ...holder, 'party']);
const PEOPLE = PARTIES.map((party) => [...party, 'individualDetails']);
const OFFENCES = [
  HEARING,
  CASE,
  ...PARTIES,
  ...PEOPLE,
  ...PARTIES.map((party) => [...party, 'organisationDetails']),
].map((holder) => [...holder, 'offence']);

const named =
  (...names: readonly string[]) =>
  (name: string) =>
    names.includes(name);

function whichOf(found: readonly FoundObject[], document: unknown): CathList {
  const trees = found.map(({ value }) => value);
  const ways = found.map(({ around }) => around.map(({ leadsOn }) => leadsOn));
  const mayHold: MayHold = (path, isWanted) => ways.some((way) => mayHoldAt(document, [...way, ...path], isWanted));
  const hearings = allOf(trees, hearingsIn);
  if (mayHold(HEARING, named('cases')) && hearings.some((hearing) => 'cases' in hearing)) {
    return 'common_platform';
  }
  if (isCrown(trees, hearings, mayHold)) return 'crown';
  if (hearings.length === 0) return isStandard(trees, hearings, mayHold) ? 'magistrates_standard' : 'empty';
  if (isSingleJustice(trees, hearings)) return isForPress(hearings, mayHold) ? 'sjp_press' : 'sjp_public';
  if (!isMagistrates(hearings)) return 'not_criminal';
  return isStandard(trees, hearings, mayHold) ? 'magistrates_standard' : 'magistrates_public';
}

/** Cases known by a Crown Court number alone, or a court, document or jurisdiction that says so itself. */
function isCrown(trees: readonly JsonObject[], hearings: readonly JsonObject[], mayHold: MayHold): boolean {
  const houses = trees.flatMap(courtHousesIn).flatMap(({ courtHouseName }) => courtHouseName ?? []);
  const says = (name: unknown) => typeof name === 'string' && /\bcrown\b|\bllys y goron\b/i.test(name);
  const titles = trees.flatMap((tree) => [
    ...objectsAt(tree, 'document').map(({ documentName }) => documentName),
    ...objectsAt(tree, 'locationDetails').map(({ jurisdiction }) => jurisdiction),
    ...objectsAt(tree, 'venue').map(({ venueName }) => venueName),
  ]);
  if (titles.some(says) || (houses.length > 0 && houses.every(says))) return true;
  if (mayHold(HEARING, named('listingDetails')) && hearings.some((hearing) => 'listingDetails' in hearing)) return true;
  if (!mayHold(CASE, named('caseNumber'))) return false;
  const cases = allOf(hearings, (hearing) => objectsAt(hearing, 'case'));
  const isNumbered = cases.length > 0 && cases.every((one) => isEmpty(one.caseUrn) && !isEmpty(one.caseNumber));
  return isNumbered && hearings.some(hasCharges);
}

function hasCharges(hearing: JsonObject): boolean {
  return (
    offencesIn(hearing).length > 0 ||
    partiesIn(hearing).some(({ partyRole }) => roleOf(text(partyRole)) === 'defendant')
  );
}

/** Offences beside the hearing, and no time at which it sits: a single justice works through the cases. */
function isSingleJustice(trees: readonly JsonObject[], hearings: readonly JsonObject[]): boolean {
  const sessions = allOf(trees, sessionsIn);
  const sits = sessions.some(
    (session) =>
      !isEmpty(session.sessionStartTime) ||
      objectsAt(session, 'sittings').some(({ sittingStart }) => !isEmpty(sittingStart)),
  );
  return (
    !sits &&
    hearings.some((hearing) => isListOf(hearing.offence, 'offenceTitle') && isListOf(hearing.party, 'partyRole'))
  );
}

function isForPress(hearings: readonly JsonObject[], mayHold: MayHold): boolean {
  const mayBe =
    mayHold(HEARING, named('case')) ||
    mayHold([...HEARING, 'offence'], named('offenceWording', 'reportingRestriction')) ||
    mayHold(PERSON, named('dateOfBirth', 'age', 'title')) ||
    mayHold([...PERSON, 'address'], named('line', 'town'));
  if (!mayBe) return false;
  return hearings.some((hearing) => {
    const people = objectsAt(hearing, 'party', 'individualDetails');
    return (
      'case' in hearing ||
      objectsAt(hearing, 'offence').some(
        (offence) => 'offenceWording' in offence || 'reportingRestriction' in offence,
      ) ||
      people.some((person) => 'dateOfBirth' in person || 'age' in person || 'title' in person) ||
      people.some(({ address }) => isObject(address) && ('line' in address || 'town' in address))
    );
  });
}

function isMagistrates(hearings: readonly JsonObject[]): boolean {
  return hearings.some(
    (hearing) =>
      isListOf(hearing.application, 'applicationReference', 'applicationType') ||
      hasCharges(hearing) ||
      objectsAt(hearing, 'case').some(({ caseUrn }) => !isEmpty(caseUrn)) ||
      (isEmpty(hearing.case) && isEmpty(hearing.party)),
  );
}

/** Anything the public list leaves out: who sits where, who people are, what the charge says. */
function isStandard(trees: readonly JsonObject[], hearings: readonly JsonObject[], mayHold: MayHold): boolean {
  const mayBe =
    mayHold(HOUSE, named('courtHouseName', 'lja')) ||
    mayHold(HEARING, named('panel')) ||
    mayHold(CASE, named('caseSequenceIndicator', 'reportingRestrictionDetails')) ||
    mayHold([...HEARING, 'application'], named('applicationParticulars')) ||
    PEOPLE.some((people) => mayHold(people, (name) => !PUBLIC_PERSON.has(name))) ||
    OFFENCES.some((offences) => mayHold(offences, (name) => name !== 'offenceTitle'));
  if (!mayBe) return false;
  return (
    trees.flatMap(courtHousesIn).some((house) => 'courtHouseName' in house || 'lja' in house) ||
    hearings.some(
      (hearing) =>
        'panel' in hearing ||
        objectsAt(hearing, 'case').some(
          (one) => 'caseSequenceIndicator' in one || 'reportingRestrictionDetails' in one,
        ) ||
        objectsAt(hearing, 'application').some((one) => 'applicationParticulars' in one) ||
        allOf(partiesIn(hearing), ({ individualDetails }) => objectsAt(individualDetails)).some((person) =>
          Object.keys(person).some((name) => !PUBLIC_PERSON.has(name)),
        ) ||
        offencesIn(hearing).some((offence) => Object.keys(offence).some((name) => name !== 'offenceTitle')),
    )
  );
}

const PUBLIC_PERSON = new Set(['individualForenames', 'individualSurname']);

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
