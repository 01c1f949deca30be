import { isLibraNumber } from '../entries/case-reference.js';
import { allOf } from '../fields/all-of.js';
import { type Answers, ask, NOTHING, planOf, wholePlanOf } from '../fields/field-plan.js';
import { type Held, held, placeOf } from '../fields/held.js';
import type { FieldAudit } from '../fields/json-fields.js';
import type { WithGaps } from '../fields/present.js';
import { presenter } from '../fields/presenter.js';
import type { Hearing } from '../listing.js';
import { ASKED_OF_DEFENDANT, defendantOf, UNUSED_OF_DEFENDANT } from './defendant.js';
import { offenceOf, offencesIn } from './offence.js';

/** What a block says of each of its cases. */
export type Heading = WithGaps<Pick<Hearing, 'jurisdiction' | 'startTime' | 'issuedAt' | 'hearingType' | 'panel'>>;

const OFFENCE_LIST = planOf({ all: offencesIn('offence') });

const CASE = wholePlanOf(
  {
    valid: ask.flag('valid'),
    number: ask.text('caseno'),
    ofProsecutor: ask.text('urn'),
    marker: ask.text('marker'),
    offences: ask.each(OFFENCE_LIST, NOTHING, 'offences'),
    ...ASKED_OF_DEFENDANT,
    hearingId: ask.text('h_id'),
    prosecutor: ask.text('inf'),
  },
  // Libra's own ids and marks, the order of the list, bail conditions and notes to the court.
  ['c_id', 'type', 'prov', 'linked', 'cseq', 'listno', 'estdur', 'bailcond', 'addinfo', ...UNUSED_OF_DEFENDANT],
);

type CaseSaid = Answers<typeof CASE> & Held;

const CASE_LIST = planOf({ all: ask.each(CASE, held, 'case') });

/** The cases of a block, as they stand. */
export const CASES = ask.each(CASE_LIST, NOTHING, 'cases');

/** Adds the hearings of a block's cases. `isYouth` is said by the panel that sits. */
export function addHearings(
  hearings: Hearing[],
  lists: readonly Answers<typeof CASE_LIST>[],
  heading: Heading,
  isYouth: boolean,
  audit: Pick<FieldAudit, 'raise' | 'pointerTo'>,
): void {
  for (const { all = NONE } of lists) {
    for (const said of all) hearings.push(hearingOf(said, heading, isYouth, audit));
  }
}

function hearingOf(
  said: CaseSaid,
  heading: Heading,
  isYouth: boolean,
  audit: Pick<FieldAudit, 'raise' | 'pointerTo'>,
): Hearing {
  const { valid, number, ofProsecutor, marker, offences = NONE } = said;
  if (valid === false) {
    audit.raise('unread_field', 'A case is marked as not valid; it is read all the same.', placeOf(said, audit));
  }
  const isLibra = number !== undefined && isLibraNumber(number);
  const urn = ofProsecutor ?? (isLibra ? undefined : number);
  if (number === undefined && urn === undefined) {
    audit.raise('missing_field', 'A case has no number.', placeOf(said, audit));
  }
  const charges = offences.length === 0 ? NONE : allOf(offences, ({ all = NONE }) => all);
  const read = charges.length === 0 ? NONE : charges.map((offence, at) => offenceOf(offence, at, audit));
  return presentHearing({
    jurisdiction: heading.jurisdiction,
    hearingType: heading.hearingType,
    panel: heading.panel,
    startTime: heading.startTime,
    issuedAt: heading.issuedAt,
    urn,
    caseNumber: isLibra ? number : undefined,
    caseMarkers: marker === undefined ? undefined : [marker],
    reportingRestrictions: NONE,
    applications: NONE,
    defendants: [defendantOf(said, isYouth, read, audit)],
    hearingId: said.hearingId,
    prosecutor: said.prosecutor,
  });
}

const presentHearing = presenter<Hearing>()(
  'jurisdiction',
  'hearingType',
  'panel',
  'startTime',
  'issuedAt',
  'urn',
  'caseNumber',
  'caseMarkers',
  'reportingRestrictions',
  'applications',
  'defendants',
  'hearingId',
  'prosecutor',
);

const NONE: readonly never[] = [];
