import type { CaseProblem, DefendantCase } from '../../cases/defendant-case.js';
import type { OffenceGroupName } from '../../law/offences/offence-groups.js';
import { type Assessment, assessCase, type Reason } from './assess-case.js';
import { type CasePart, placeOf } from './case-parts.js';
import { heardDays } from './heard-days.js';

/** What a restraining order is told as beside the families: counted in none of them. */
export type RestrainingBeside = 'acquittal' | 'varied' | 'extended' | 'continued';

/** A case, or a part of one, with a charge of an offence group: a row of the funnel, whatever the period. */
export interface ChargedPart {
  readonly caseId: string;
  /** Which of its case's parts. */
  readonly at: number;
  readonly personId: string;
  /** Where it stands: sentenced by magistrates, or out for a reason. */
  readonly standing: 'sentenced' | Reason;
  /** The last sentence, of what is sentenced. */
  readonly on: string | null;
  /** The days on which magistrates heard its case, in order. */
  readonly heard: readonly string[];
  readonly restraining: readonly RestrainingBeside[];
  /** Of its whole case. */
  readonly problems: readonly CaseProblem[];
}

/** A part as one offence group sees it, with its assessment; null where nothing of the group was charged. */
export function chargedPart(
  part: CasePart,
  group: OffenceGroupName,
): { readonly charged: ChargedPart; readonly assessment: Assessment } | null {
  const assessment = assessCase(part, group);
  if (assessment.is === 'not_charged') return null;
  const isOut = assessment.is === 'out';
  return {
    charged: {
      caseId: part.id,
      at: placeOf(part),
      personId: part.personId,
      standing: isOut ? assessment.reason : 'sentenced',
      on: isOut ? null : assessment.on,
      heard: heardDays(part),
      restraining: restrainingBeside(part),
      problems: part.problems ?? [],
    },
    assessment,
  };
}

function restrainingBeside({ orders }: DefendantCase): readonly RestrainingBeside[] {
  const own = orders.filter(({ type }) => type === 'restraining_order');
  if (own.length === 0) return [];
  return [
    ...(own.some(({ on }) => on === 'acquittal') ? (['acquittal'] as const) : []),
    ...(['varied', 'extended', 'continued'] as const).filter((status) => own.some((order) => order.status === status)),
  ];
}
