import type { DefendantCase } from '../../cases/defendant-case.js';
import type { OffenceGroupName } from '../../law/offences/offence-groups.js';
import type { SittingAhead } from '../../store/case-files/sittings-ahead.js';
import { offenceStanding } from '../units/offence-standing.js';

/** A case of an offence group that is to be heard. Ids only, no names. */
export interface Upcoming extends SittingAhead {
  readonly group: OffenceGroupName;
  readonly offences: readonly { readonly code: string | null; readonly title: string; readonly convicted: boolean }[];
  /**
   * `convicted`: of an offence of the group, and not yet sentenced; `listed`: the list says that it is for sentence;
   * `not_for_sentence`: neither is known.
   */
  readonly forSentence: 'convicted' | 'listed' | 'not_for_sentence';
  readonly reportable: 'yes' | 'no' | 'unknown';
}

/** Types of hearing at which sentence is passed, in English and Welsh lists. */
const FOR_SENTENCE = /\bsentenc|\bpsr\b|\bpre-?sentence\b|\bdedfryd/i;
const UNFINISHED: ReadonlySet<string> = new Set(['pending', 'deferred', 'remitted', 'warrant', 'not_seen']);

/**
 * Which hearings to come are of cases with an unfinished offence of these groups, and whether sentence can be expected. A list and
 * the court's own words of one case and day are told once, by the list. People under 18, and companies, are left out.
 */
export function upcoming(
  ahead: readonly SittingAhead[],
  cases: readonly DefendantCase[],
  groups: readonly OffenceGroupName[],
): readonly Upcoming[] {
  const known = new Map(cases.map((one) => [one.id, one]));
  const told = new Map<string, Upcoming>();
  for (const hearing of ahead) {
    const found = known.get(hearing.caseId);
    if (found === undefined || found.youth === true || found.organisation) continue;
    for (const group of groups) {
      const own = found.offences.filter((offence) => {
        const { charged, convicted } = offenceStanding(offence);
        return UNFINISHED.has(offence.state) && (charged === group || convicted === group);
      });
      if (own.length === 0) continue;
      const key = JSON.stringify([hearing.caseId, hearing.date, group]);
      if (told.get(key)?.toldBy === 'listed') continue;
      told.set(key, {
        ...hearing,
        group,
        offences: own.map(({ code, title, convicted }) => ({ code, title, convicted })),
        forSentence: own.some(({ convicted }) => convicted)
          ? 'convicted'
          : FOR_SENTENCE.test(hearing.type ?? '')
            ? 'listed'
            : 'not_for_sentence',
        reportable: found.reportable?.value ?? 'unknown',
      });
    }
  }
  return [...told.values()];
}
