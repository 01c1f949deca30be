import type { OffenceGroupName } from '../../law/offences/offence-groups.js';
import type { Audit } from '../definition/audit.js';
import type { Eligible } from '../judging/eligible.js';
import { REASONS, type Reason } from '../units/assess-case.js';
import type { UnitKind } from '../units/unit-kind.js';

/** One decision on the way from all cases to those a rate is formed of: what was kept, why, how many are left and how many left for what. */
export interface FunnelStep {
  readonly step: 'listed' | 'charged' | 'concluded' | 'convicted' | 'sentenced' | 'results_observed';
  readonly kept: string;
  readonly why: string;
  readonly left: number;
  readonly gone: readonly { readonly reason: string; readonly words: string; readonly count: number }[];
}

const LISTED: Readonly<Record<UnitKind, Pick<FunnelStep, 'kept' | 'why'>>> = {
  defendant_case: {
    kept: 'defendant-cases heard by magistrates in the period',
    why: 'one person in one case counts once, however often it was heard',
  },
  offence: {
    kept: 'offences of cases heard by magistrates in the period',
    why: 'one charge counts once, however often it was heard',
  },
  sentencing_occasion: {
    kept: 'occasions, of cases heard by magistrates in the period',
    why: 'what one person was sentenced for at one court on one day counts once; what is not sentenced counts by case and by where it stands',
  },
};

const SENTENCED: Readonly<Record<UnitKind, string>> = {
  defendant_case: 'adults sentenced by magistrates within the period on every such offence',
  offence: 'offences of adults sentenced by magistrates within the period',
  sentencing_occasion: 'adults sentenced by magistrates on one day within the period',
};

/**
 * The funnel of one offence group in a period. It follows the cases heard in the period: each either left for a stated reason
 * or was sentenced by magistrates within the period. Every step holds some of the one before, and what left is told beside it.
 */
export function funnel(
  group: OffenceGroupName,
  found: Eligible,
  notObservable: number,
  { unit, select }: Pick<Audit, 'unit' | 'select'> = { unit: 'defendant_case', select: 'any_convicted' },
): readonly FunnelStep[] {
  const gone = (step: string) =>
    Object.entries(REASONS).flatMap(([reason, { step: at, words }]) => {
      const count = at === step ? (found.out.get(reason as Reason) ?? 0) : 0;
      return count === 0 ? [] : [{ reason, words, count }];
    });
  const lost = (step: string) => gone(step).reduce((sum, { count }) => sum + count, 0);

  const { listed } = found;
  const charged = found.charged.length - lost('charged');
  const concluded = charged - lost('concluded');
  const convicted = concluded - lost('convicted');
  const sentenced = found.units.length;
  return [
    {
      step: 'listed',
      ...LISTED[unit],
      left: listed,
      gone: gone('listed'),
    },
    {
      step: 'charged',
      kept: `charged with ${group.replaceAll('_', ' ')}`,
      why: 'the audit asks about these offences',
      left: charged,
      gone: [
        { reason: 'not_charged', words: 'charged with other offences only', count: listed - found.charged.length },
        ...gone('charged'),
      ],
    },
    {
      step: 'concluded',
      kept: 'concluded in a magistrates’ court',
      why: 'where the case is still going, or has gone to the Crown Court, magistrates have sentenced nobody',
      left: concluded,
      gone: gone('concluded'),
    },
    {
      step: 'convicted',
      kept: 'convicted of an offence of the group',
      why: 'the convicted offence decides, not the charged one',
      left: convicted,
      gone: gone('convicted'),
    },
    {
      step: 'sentenced',
      kept: `${SENTENCED[unit]}${select === 'principal_offence' ? ', it being the principal offence' : ''}`,
      why: 'an order could be made here; people under 18 are counted apart',
      left: sentenced,
      gone: gone('sentenced'),
    },
    {
      step: 'results_observed',
      kept: 'the results of the sentence were seen',
      why: 'only complete results can show that no order was recorded',
      left: sentenced - notObservable,
      gone:
        notObservable === 0
          ? []
          : [{ reason: 'not_observable', words: 'results missing from the documents', count: notObservable }],
    },
  ];
}
