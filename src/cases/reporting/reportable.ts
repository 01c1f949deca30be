import { gathered } from '../../gathered.js';
import { type Anonymity, complainantAnonymity } from '../../law/offences/complainant-anonymity.js';
import { REPORTING_REASONS, type ReportingReason } from '../../law/reporting-restrictions.js';
import type { Appearance } from '../accounts/appearance.js';
import { resultsOf } from '../accounts/results-of.js';
import type { CaseOffence, OffenceState } from '../defendant-case.js';
import { goesOn } from './goes-on.js';
import type { Reporting } from './reporting.js';
import { restrictionRecorded } from './restriction-recorded.js';
import { isYouthSentence } from './youth-at-conviction.js';

/** States that end proceedings (Contempt of Court Act 1981 Sch.1 para.5); a deferred sentence is yet to come. */
const ACTIVE: ReadonlySet<OffenceState> = new Set([
  'pending',
  'deferred',
  'warrant',
  'remitted',
  'set_aside',
  'committed_for_sentence',
  'sent_for_trial',
]);

/** Whether an offence in this state keeps its proceedings active. */
export function isActive(state: OffenceState): boolean {
  return ACTIVE.has(state);
}

/**
 * Takes every appearance there ever was, those replaced by later accounts too: a charge that was dropped or replaced keeps
 * its complainant anonymous, and a restriction once recorded is taken to stand until it is lifted. Offences are as concluded;
 * `standing` are the accounts that count.
 */
export function reportingOf(
  appearances: readonly Appearance[],
  offences: readonly Pick<CaseOffence, 'state' | 'stateOn' | 'youthAtConviction'>[],
  standing: readonly Appearance[],
): Reporting {
  const charged = gathered(appearances, (one) => one.offences);
  const answers = new Set<Anonymity>(charged.length === 0 ? ['unknown'] : charged.map(complainantAnonymity));
  const restriction = restrictionRecorded(appearances);
  const organisation = appearances.some((one) => one.organisation);
  const youth =
    !organisation && (appearances.some(saysYouth) || offences.some((one) => one.youthAtConviction === true));
  const holds: Readonly<Record<ReportingReason, boolean>> = {
    anonymity: answers.has('yes'),
    anonymity_as_if: answers.has('as_if'),
    youth,
    order: restriction === 'stands' || appearances.some(({ hearing }) => hearing.reportingRestricted),
    active_proceedings: offences.some(({ state }) => isActive(state)) || goesOn(standing, lastDecided(offences)),
    order_sought: restriction === 'sought',
    unknown_code: answers.has('unknown'),
    age_unknown: !organisation && !youth && !appearances.some(tellsAge),
    outcome_not_seen: offences.some(({ state }) => state === 'not_seen') || isListedAgain(appearances, offences),
  };
  const reasons = REASONS.filter((reason) => holds[reason]);
  return {
    anonymity: answers.has('yes') || answers.has('as_if') ? 'yes' : answers.has('unknown') ? 'unknown' : 'no',
    youth,
    reportable: { value: worst(reasons), reasons },
  };
}

const REASONS = Object.keys(REPORTING_REASONS) as readonly ReportingReason[];

function worst(reasons: readonly ReportingReason[]): Reporting['reportable']['value'] {
  if (reasons.some((reason) => REPORTING_REASONS[reason].value === 'no')) return 'no';
  return reasons.length > 0 ? 'unknown' : 'yes';
}

function saysYouth(at: Appearance): boolean {
  const { hearing, youth, ageAtHearing } = at;
  if (hearing.youthPanel || youth === true || (ageAtHearing !== null && ageAtHearing < 18)) return true;
  return resultsOf(at).some(isYouthSentence);
}

function tellsAge({ youth, ageAtHearing }: Appearance): boolean {
  return ageAtHearing !== null || youth === false;
}

/** Listed after everything was decided, and nothing seen of what was decided then: an appeal, a reopening, a breach. */
function isListedAgain(
  appearances: readonly Appearance[],
  offences: readonly Pick<CaseOffence, 'state' | 'stateOn'>[],
): boolean {
  const last = lastDecided(offences);
  if (last === null) return false;
  const resulted = new Set(
    appearances.filter(({ document }) => document.kind !== 'list').map(({ hearing }) => hearing.date),
  );
  return appearances.some(
    ({ document, hearing }) =>
      document.kind === 'list' && hearing.date !== null && hearing.date > last && !resulted.has(hearing.date),
  );
}

function lastDecided(offences: readonly Pick<CaseOffence, 'stateOn'>[]): string | null {
  return offences.reduce<string | null>(
    (latest, { stateOn }) => (latest === null || (stateOn !== null && stateOn > latest) ? stateOn : latest),
    null,
  );
}
