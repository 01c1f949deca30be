import { gathered } from '../../gathered.js';
import { normalisePlea } from '../../law/results/pleas.js';
import { normaliseVerdict } from '../../law/results/verdicts.js';
import type { Appearance, ResultHeard } from '../accounts/appearance.js';
import { distinctResults } from '../accounts/distinct-results.js';
import type { OffenceOverTime } from '../accounts/merge-offences.js';
import { isDealtWithAgain } from './breach.js';
import { decisionOf, type SetAside, setAsidesIn, variedIn } from './decision.js';

/** All that the documents of one day say of one offence. */
export interface OffenceDay {
  readonly on: string | null;
  /** Null for a day on which only something outside the offence was heard. */
  readonly at: Appearance | null;
  readonly own: readonly ResultHeard[];
  /** Results of the case and the defendant beside it. */
  readonly wider: readonly ResultHeard[];
  readonly asides: readonly SetAside[];
  /** The clause that says the sentence was varied. */
  readonly varied: string | null;
  readonly guilty: boolean;
  readonly verdict: 'acquitted' | 'alternative' | null;
  readonly convictionDate: string | null;
  /** An old sentence dealt with again, and no new charge. */
  readonly breach: boolean;
  /** Heard as part of an application: decides nothing of the charge but to set it aside. */
  readonly application: boolean;
  readonly resultsMissing: boolean;
}

/** The days an offence was heard, in time order, unknown dates first. `asides`: what other hearings of the case set aside. */
export function offenceDays(
  { heard }: OffenceOverTime,
  asides: readonly { readonly on: string | null; readonly aside: SetAside }[],
): readonly OffenceDay[] {
  const days = heardByDay(heard).flatMap((entries) => offenceDay(entries) ?? []);
  if (days.length < 2 && asides.length === 0) return days;
  const elsewhere = asides.map(({ on, aside }) => ({ ...NOTHING, on, asides: [aside] }));
  return [...days, ...elsewhere].sort((a, b) => rank(a).localeCompare(rank(b), 'en'));
}

function heardByDay(heard: OffenceOverTime['heard']): readonly OffenceOverTime['heard'][] {
  if (heard.length < 2) return [heard];
  const byDay = new Map<string, OffenceOverTime['heard'][number][]>();
  for (const one of heard) {
    const key = JSON.stringify([one.at.hearing.date, one.at.hearing.jurisdiction, isOfApplication(one)]);
    const own = byDay.get(key);
    if (own === undefined) byDay.set(key, [one]);
    else own.push(one);
  }
  return [...byDay.values()];
}

/** Listed under an application (a breach, a variation) rather than charged; where the source does not part them, by whose appearance it is. */
export function isOfApplication({ offence, at }: OffenceOverTime['heard'][number]): boolean {
  return offence.ofApplication ?? at.subject;
}

const NOTHING: OffenceDay = {
  on: null,
  at: null,
  own: [],
  wider: [],
  asides: [],
  varied: null,
  guilty: false,
  verdict: null,
  convictionDate: null,
  breach: false,
  application: true,
  resultsMissing: false,
};

/** An application to reopen is heard before what follows from it. */
function rank({ on, application }: OffenceDay): string {
  return `${on ?? ''} ${application ? 0 : 1}`;
}

function offenceDay(entries: OffenceOverTime['heard']): OffenceDay | null {
  const [first] = entries;
  if (first === undefined) return null;
  const own = distinctResults(gathered(entries, ({ offence }) => offence.results));
  const wider = distinctResults(gathered(entries, ({ at }) => at.results));
  const verdicts = entries.map(({ offence }) => (offence.verdict === null ? null : normaliseVerdict(offence.verdict)));
  const pleas = entries.map(({ offence }) => (offence.plea === null ? null : normalisePlea(offence.plea)));
  const all = [...own, ...wider];
  const asides = setAsidesIn(all);
  const application = isOfApplication(first);
  return {
    on: first.at.hearing.date,
    at: first.at,
    own,
    wider: wider.filter(({ level }) => level !== 'application'),
    asides,
    varied: variedIn(all),
    guilty: verdicts.includes('guilty') || (pleas.includes('guilty') && !verdicts.includes('not_guilty')),
    verdict: verdicts.includes('guilty_of_alternative')
      ? 'alternative'
      : verdicts.includes('not_guilty')
        ? 'acquitted'
        : null,
    convictionDate: entries.map(({ offence }) => offence.convictionDate).findLast((date) => date !== null) ?? null,
    breach: asides.length === 0 && (entries.some(isDealtWithAgain) || (application && decisionOf(own, true) !== null)),
    application,
    resultsMissing:
      own.length === 0 && entries.every(({ at }) => !at.document.completeResults && at.document.kind !== 'list'),
  };
}
