import { gathered } from '../../gathered.js';
import type { Court, ResultHeard } from '../accounts/appearance.js';
import { meaning } from '../accounts/case-line.js';
import type { OffenceOverTime } from '../accounts/merge-offences.js';
import type { OffenceState } from '../defendant-case.js';
import { decisionOf, isPunishment, type SetAside } from './decision.js';
import { isOfApplication, type OffenceDay, offenceDays } from './offence-day.js';

/** What one offence came to, and which days' results of it no longer stand. */
export interface Conclusion {
  readonly state: OffenceState;
  readonly stateOn: string | null;
  readonly court: Court;
  readonly jurisdiction: 'magistrates' | 'crown';
  readonly convicted: boolean;
  readonly convictedOn: string | null;
  /** Days whose decision on this offence was set aside, and the clause that did it. */
  readonly setAside: ReadonlyMap<string | null, string>;
  /** Setting a decision aside takes with it what was ordered on it before: before these days, and by which clause. */
  readonly fellBefore: readonly { readonly day: string; readonly clauseId: string }[];
  /** Days whose lines only say again, word for word, the sentence that stands; and the day that it is of. */
  readonly repeats: ReadonlyMap<string | null, string | null>;
  /** Days on which an old sentence was dealt with again. */
  readonly breachOn: ReadonlySet<string | null>;
  /** Another sentence put in the place of the one that stood, without moving its date: in time order. */
  readonly variations: readonly Variation[];
}

/** The days whose lines gave the sentence before and give it now, and the clause that says it was varied. */
interface Variation {
  readonly from: string | null;
  readonly to: string | null;
  readonly clauseId: string;
}

/** Where an offence stands after the hearings so far. */
interface Standing {
  readonly state: OffenceState;
  readonly on: string | null;
  readonly at: OffenceDay['at'];
  readonly guiltyOn: string | null | undefined;
  readonly convictionDate: string | null;
}

/** States that leave the offence to be decided. */
const OPEN: ReadonlySet<OffenceState> = new Set(['pending', 'warrant', 'not_seen', 'remitted', 'deferred']);
/** What undoes a sentence although nothing says it was set aside: a correction by the same level of court. */
const CORRECTIONS: ReadonlySet<OffenceState> = new Set([
  'withdrawn',
  'dismissed',
  'discontinued',
  'not_guilty',
  'replaced',
]);
const CONVICTED: ReadonlySet<OffenceState> = new Set([
  'sentenced',
  'deferred',
  'committed_for_sentence',
  'resentenced_for_breach',
  'not_seen',
]);

/**
 * Follows one offence through its hearings to its latest conclusive result (domain.md 2.1, counting.md 1).
 * A second sentence on an offence that stands sentenced deals with it again for breach of its order, or varies it where the line
 * says so (s.142 Magistrates’ Courts Act 1980: it then runs as from the first); neither moves state or date. After the first
 * was set aside it is the sentence. `asides` are decisions of other hearings of the case that set a day's results aside.
 */
export function concludeOffence(
  offence: OffenceOverTime,
  asides: readonly { readonly on: string | null; readonly aside: SetAside }[] = [],
): Conclusion {
  const [first] = offence.heard;
  if (first === undefined)
    throw new RangeError('An offence without a hearing cannot be concluded; give it at least one.');
  const setAside = new Map<string | null, string>();
  const fellBefore: { day: string; clauseId: string }[] = [];
  const repeats = new Map<string | null, string | null>();
  const breachOn = new Set<string | null>();
  let said: readonly ResultHeard[] = [];
  let variations: Variation[] = [];
  let standing: Standing = { state: 'pending', on: null, at: first.at, guiltyOn: undefined, convictionDate: null };

  for (const day of offenceDays(offence, asides)) {
    for (const aside of day.asides) {
      if (!isSetAsideBy(standing, aside)) continue;
      setAside.set(standing.on, aside.clauseId);
      if (day.on !== null) fellBefore.push({ day: day.on, clauseId: aside.clauseId });
      variations = [];
      standing = {
        state: 'set_aside',
        on: day.on,
        at: day.at ?? standing.at,
        guiltyOn: undefined,
        convictionDate: null,
      };
    }
    if (day.breach) breachOn.add(day.on);
    if (day.breach || day.application) {
      const oldOffence = day.breach || offence.heard.every(isOfApplication);
      if (oldOffence && standing.state === 'pending' && standing.guiltyOn === undefined) {
        standing = { ...standing, state: 'resentenced_for_breach', on: day.on, at: day.at };
      }
      continue;
    }
    const next = heardOn(standing, day);
    const saidOn = variations.at(-1)?.to ?? standing.on;
    if (next !== standing) said = next.state === 'sentenced' ? [...day.own, ...day.wider] : [];
    else if (standing.state === 'sentenced' && saysAnotherSentence(day, saidOn)) {
      if (isSaidAgain(day, said)) repeats.set(day.on, saidOn);
      else if (day.varied === null || !isSameLevel(standing, day)) breachOn.add(day.on);
      else {
        variations.push({ from: saidOn, to: sentencedOn(day.own, day.on), clauseId: day.varied });
        said = day.own;
      }
    }
    standing = next;
  }

  const evidence = standing.guiltyOn !== undefined || standing.convictionDate !== null;
  const convicted = CONVICTED.has(standing.state) || (OPEN.has(standing.state) && evidence);
  const decidedAt = (standing.at ?? first.at).hearing;
  return {
    state: standing.state,
    stateOn: standing.on,
    court: decidedAt.court,
    jurisdiction: decidedAt.jurisdiction,
    convicted,
    convictedOn: convicted ? (standing.convictionDate ?? standing.guiltyOn ?? standing.on) : null,
    setAside,
    fellBefore,
    repeats,
    breachOn,
    variations,
  };
}

/** A decision falls when it stands and was made on the day named, or before it; where no day is named, the one that stands. */
function isSetAsideBy({ state, on }: Standing, { date }: SetAside): boolean {
  if (OPEN.has(state) || state === 'set_aside') return false;
  return date === null || on === null || on <= date;
}

function heardOn(before: Standing, day: OffenceDay): Standing {
  const standing: Standing = {
    ...before,
    guiltyOn: before.guiltyOn === undefined && day.guilty ? day.on : before.guiltyOn,
    convictionDate: day.convictionDate ?? before.convictionDate,
  };
  const convicted = standing.guiltyOn !== undefined || standing.convictionDate !== null;
  const own = decisionOf(day.own, convicted) ?? fromVerdict(day);
  const wider = own === null && day.own.length === 0 ? decisionOf(day.wider, convicted) : null;
  const decision = own ?? (wider === 'sentenced' && !convicted ? null : wider);
  if (decision === null) {
    const missing = convicted && day.resultsMissing && OPEN.has(before.state);
    return missing ? { ...standing, state: 'not_seen', on: day.on, at: day.at } : unchanged(before, standing);
  }
  if (!moves(before, decision, day)) return unchanged(before, standing);
  const on = decision === 'sentenced' ? sentencedOn(own === null ? day.wider : day.own, day.on) : day.on;
  return { ...standing, state: decision, on, at: day.at };
}

/** What is decided stays as it was, pleas and all. */
function unchanged(before: Standing, after: Standing): Standing {
  return OPEN.has(before.state) || before.state === 'set_aside' ? after : before;
}

function fromVerdict({ verdict }: OffenceDay): OffenceState | null {
  if (verdict === 'alternative') return 'replaced';
  return verdict === 'acquitted' ? 'not_guilty' : null;
}

function moves({ state, on, at }: Standing, decision: OffenceState, day: OffenceDay): boolean {
  if (decision === 'pending' || decision === 'warrant')
    return state === 'pending' || state === 'warrant' || state === 'not_seen';
  if (state !== 'sentenced') return true;
  if (on === null) return decision === 'sentenced' && day.on !== null;
  return CORRECTIONS.has(decision) && isSameLevel({ at }, day);
}

/** What the Crown Court says of a magistrates' sentence is an appeal. */
function isSameLevel({ at }: Pick<Standing, 'at'>, day: OffenceDay): boolean {
  return at?.hearing.jurisdiction === day.at?.hearing.jurisdiction;
}

/** The day of the sentence: as ordered where the lines say so, for a hearing can repeat what an earlier day decided. */
function sentencedOn(results: readonly ResultHeard[], heardOnDay: string | null): string | null {
  const ordered = results.filter(isSentence).map((result) => result.orderedDate ?? heardOnDay);
  return ordered.reduce((last, on) => (last === null || (on !== null && on > last) ? on : last), null) ?? heardOnDay;
}

function saysAnotherSentence(day: OffenceDay, on: string | null): boolean {
  return day.own.some(isSentence) && sentencedOn(day.own, day.on) !== on;
}

/** A register can print the sentence of an earlier day again beside what this day decides, and be no breach and no other sentence. */
function isSaidAgain({ own, varied }: OffenceDay, before: readonly ResultHeard[]): boolean {
  if (varied !== null) return false;
  const said = punishmentsIn(before);
  return [...punishmentsIn(own)].every((one) => said.has(one));
}

/** What punishments say, without where and when. */
function punishmentsIn(results: readonly ResultHeard[]): ReadonlySet<string> {
  const clauses = gathered(results, (result) => result.clauses);
  return new Set(clauses.flatMap((one) => (one.kind === 'sentence' && isPunishment(one.type) ? [meaning(one)] : [])));
}

function isSentence({ clauses }: ResultHeard): boolean {
  return clauses.some((clause) => clause.kind === 'sentence' && isPunishment(clause.type));
}
