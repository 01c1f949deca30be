import { type Held, placeOf } from '../fields/held.js';
import type { FieldAudit } from '../fields/json-fields.js';
import type { WithGaps } from '../fields/present.js';
import { presenterOfAnswers } from '../fields/presenter.js';
import type { Offence } from '../listing.js';
import { checkCharge, isNamed } from './charge.js';

const OFFENCE = [
  'sequence',
  'title',
  'reportingRestrictions',
  'results',
  'offenceId',
  'code',
  'titleWelsh',
  'wording',
  'wordingWelsh',
  'legislation',
  'maxPenalty',
  'plea',
  'pleaDate',
  'convictionDate',
  'adjournedFrom',
  'adjournmentReason',
] as const;
const OF_THE_LIST = ['sequence', 'title', 'reportingRestrictions', 'results', 'adjournedFrom'] as const;

/** What a list says of an offence, under the names of a listing. */
type OffenceSaid = Partial<
  WithGaps<Omit<Pick<Offence, (typeof OFFENCE)[number]>, 'sequence' | 'reportingRestrictions' | 'results'>>
> &
  Held;

/** What is known of it by where it stands. */
interface InList {
  readonly sequence: number;
  readonly reportingRestrictions: readonly string[];
  /** Where the offence itself says nothing. */
  readonly adjournedFrom?: string | undefined;
}

type ListedOffence = (said: OffenceSaid, inList: InList, audit: Pick<FieldAudit, 'raise' | 'pointerTo'>) => Offence;

/** Makes the offences of one kind of list, none of which has a result yet; one that neither code nor title names is told. */
export function listedOffence(): ListedOffence {
  const presentOffence = presenterOfAnswers<Offence>()(OFFENCE, OF_THE_LIST);
  return (said, { sequence, reportingRestrictions, adjournedFrom }, audit) => {
    const offence = presentOffence(
      {
        sequence,
        title: said.title ?? '',
        reportingRestrictions,
        results: NONE,
        adjournedFrom: said.adjournedFrom ?? adjournedFrom,
      },
      said,
    );
    if (!isNamed(offence)) checkCharge(offence, { pointer: placeOf(said, audit) }, audit);
    return offence;
  };
}

const NONE: readonly never[] = [];
