import type { Place } from '../place.js';

/**
 * A court document's own hierarchy, in its own words: court → sitting → hearing → defendant → offence → result.
 * Nothing is interpreted here. Values are the document's, white space normalised; only dates (`YYYY-MM-DD`) and
 * times (`HH:MM`, Europe/London) are rewritten. Shapes: contract section 1.1.
 */
export interface Listing {
  readonly courtHouse: string;
  readonly courtHouseCode?: string;
  readonly courtHouseWelsh?: string;
  readonly localJusticeArea?: string;
  readonly localJusticeAreaCode?: string;
  readonly courtRoom?: string;
  /** Null when missing or unreadable; the document then carries the problem `date_unreadable`. */
  readonly sittingDate: string | null;
  /** The date as printed, where it differs from `sittingDate`. */
  readonly sittingDateAsPrinted?: string;
  readonly hearings: readonly Hearing[];
}

/** One case heard. Cases heard together share `hearingId`. */
export interface Hearing {
  readonly hearingId?: string;
  readonly jurisdiction?: 'magistrates' | 'crown';
  readonly hearingType?: string;
  readonly hearingTypeWelsh?: string;
  /** Which of its case's hearings this is, as printed: "2 of 3". */
  readonly sequence?: string;
  readonly panel?: string;
  readonly startTime?: string;
  readonly prosecutor?: string;
  readonly urn?: string;
  readonly caseNumber?: string;
  /** When the court's system gave out this account (shared, generated or amended; ISO 8601 with offset, or a date): what supersedes what follows it. */
  readonly issuedAt?: string;
  readonly reportingRestrictions: readonly string[];
  readonly caseMarkers?: readonly string[];
  readonly applications: readonly Application[];
  readonly defendants: readonly Defendant[];
}

export interface Application {
  readonly type: string;
  readonly code?: string;
  readonly reference?: string;
  readonly status?: string;
  readonly particulars?: string;
  readonly results: readonly Result[];
  readonly offences: readonly Offence[];
}

/** The person's name: `full` as printed in one string, or its parts; `split: 'inferred'` where the parts were told from one string. */
export interface PersonName {
  readonly full: string;
  readonly title?: string;
  readonly forenames?: string;
  readonly surname?: string;
  readonly split?: 'inferred';
}

/** A person or an organisation charged, or the subject of an application (`subject: true`). */
export interface Defendant {
  readonly name?: PersonName;
  readonly organisation?: string;
  readonly subject?: boolean;
  readonly dateOfBirth?: string;
  readonly age?: number;
  /** Whether the source itself says that the defendant is under 18. */
  readonly youth?: boolean;
  readonly sex?: string;
  readonly inCustody?: boolean;
  readonly address?: string;
  readonly asn?: string;
  readonly pncId?: string;
  readonly masterId?: string;
  readonly defendantId?: string;
  readonly offences: readonly Offence[];
  /** Results of the whole case or of the defendant, not of one offence. */
  readonly results: readonly Result[];
}

export interface Offence {
  /** As printed; where the document numbers nothing, the position from 1. */
  readonly sequence: number;
  readonly offenceId?: string;
  readonly code?: string;
  readonly title: string;
  readonly titleWelsh?: string;
  readonly wording?: string;
  readonly wordingWelsh?: string;
  readonly legislation?: string;
  readonly maxPenalty?: string;
  readonly startDate?: string;
  readonly reportingRestrictions: readonly string[];
  readonly plea?: string;
  readonly pleaDate?: string;
  readonly indicatedPlea?: string;
  readonly allocationDecision?: string;
  readonly verdict?: string;
  readonly convictionDate?: string;
  readonly adjournedTo?: string;
  /** The day of the hearing that was adjourned to this one, and what for: what lists print beside an offence. */
  readonly adjournedFrom?: string;
  readonly adjournmentReason?: string;
  readonly results: readonly Result[];
}

/** One line of the decision, as printed. */
export interface Result {
  /** CJS result code, four digits. */
  readonly code?: string;
  /** Common Platform short code. */
  readonly shortCode?: string;
  readonly label?: string;
  /** The words; empty where the source gives a code alone. */
  readonly text: string;
  readonly resultId?: string;
  readonly level?: 'offence' | 'case' | 'defendant' | 'application';
  readonly qualifiers?: readonly string[];
  readonly orderedDate?: string;
  readonly amended?: boolean;
  readonly deleted?: boolean;
  readonly at: Place;
}
