import type { Challenge } from '../../facts/challenge.js';
import type { Clause, OrderClause } from '../../facts/clause.js';
import type { OldSentence } from '../../facts/old-sentence.js';
import type { PersonMarks } from './person-marks.js';

/**
 * One defendant's part in one case heard, in one document: what the store hands to `cases/`.
 * Identity comes as keyed hashes only; no name, date of birth or address is here.
 */
export interface Appearance {
  readonly id: string;
  readonly document: {
    readonly id: string;
    readonly format: string;
    readonly kind: 'list' | 'results' | 'register' | 'return' | 'narrative' | 'other';
    readonly completeResults: boolean;
  };
  readonly hearing: {
    readonly id: string;
    /** The source's own id of the hearing, shared by cases heard together and by a later account of it. */
    readonly sourceId: string | null;
    readonly court: Court;
    readonly jurisdiction: 'magistrates' | 'crown';
    readonly date: string | null;
    readonly type: string | null;
    readonly prosecutor: string | null;
    /** When the court's system gave out this account; null where the document does not say. */
    readonly issuedAt: string | null;
    readonly youthPanel: boolean;
    readonly reportingRestricted: boolean;
    /** Reporting restrictions among the results of others heard with him: they bind whoever reports the case. */
    readonly restrictionsOfOthers?: readonly OrderClause[];
  };
  readonly urn: string | null;
  readonly caseNumber: string | null;
  readonly person: PersonKeys;
  readonly organisation: boolean;
  /** The subject of an application rather than a person prosecuted here. */
  readonly subject: boolean;
  readonly ageAtHearing: number | null;
  /** Under 18 by age, by the panel or by the word of the source; null where nothing tells. */
  readonly youth?: boolean | null;
  readonly offences: readonly OffenceHeard[];
  /** Results of the whole case, of the defendant, or of an application. */
  readonly results: readonly ResultHeard[];
}

export interface Court {
  readonly house: string;
  readonly code: string | null;
  readonly localJusticeArea: string | null;
}

/** Keyed hashes of what the document says of a person; null where it says nothing. */
export interface PersonKeys {
  readonly master: string | null;
  readonly asn: string | null;
  readonly nameAndBirth: string | null;
  readonly name: string | null;
  /** The police's number of the person, over all cases. */
  readonly pnc?: string | null;
  /** The source's own id of the defendant in this one case. */
  readonly defendant?: string | null;
  /** What slips of name and date of birth are told by. */
  readonly marks?: PersonMarks | null;
}

export interface OffenceHeard {
  readonly id: string;
  /** Its place among the offences of its document, where it is stored. */
  readonly position?: number;
  readonly sequence: number;
  /** The source's own id of the offence, where it has one. */
  readonly sourceId: string | null;
  readonly code: string | null;
  readonly title: string;
  readonly wording: string | null;
  /** “Contrary to section …”, where the source gives it apart. */
  readonly legislation?: string | null;
  readonly startDate: string | null;
  /** As the source has it; `law/results/pleas.ts` reads it. */
  readonly plea: string | null;
  readonly verdict: string | null;
  readonly convictionDate: string | null;
  /** Whole years at the conviction date, where the document gives both birth and conviction. */
  readonly ageAtConviction?: number | null;
  /** Listed under an application (a breach, a variation), not charged here. */
  readonly ofApplication?: boolean;
  readonly results: readonly ResultHeard[];
}

export interface ResultHeard {
  readonly id: string;
  readonly code: string | null;
  readonly shortCode: string | null;
  /** The source's own id of the result line, where it has one. */
  readonly sourceId: string | null;
  readonly orderedDate: string | null;
  readonly deleted: boolean;
  readonly level: 'offence' | 'case' | 'defendant' | 'application';
  /** White-space-normalised lower-case words' hash: the same line twice is one decision. */
  readonly textKey: string;
  readonly clauses: readonly ClauseHeard[];
  /** The appeals and reopenings its words tell of. */
  readonly challenges?: readonly Challenge[];
  /** What its words say of an earlier sentence. */
  readonly oldSentence?: OldSentence;
  /** Words that no rule read, Welsh included. */
  readonly unread: boolean;
}

/** `reviewed` where a person decided on its reading. */
export type ClauseHeard = Clause & { readonly id: string; readonly reviewed?: true };
