import type { Selectable } from 'kysely';

/** What one unit of an offence group comes to, whatever the period: what audits count. Made of cases, and made again when they change. */
export interface CountedUnitTable {
  readonly unit: 'defendant_case' | 'offence' | 'sentencing_occasion';
  readonly offence_group: string;
  readonly sentenced_on: string;
  /** Its first case. */
  readonly case_id: string;
  /** Which part of that case it begins with; 0 of a whole case. */
  readonly position: number;
  readonly person_id: string;
  /** What it is made of, a case's id and the part's place each, parted by spaces. */
  readonly parts: string;
  readonly merged: number;
  /** A JSON list: the references of its cases. */
  readonly urns: string;
  readonly court_house: string;
  readonly court_code: string | null;
  readonly local_justice_area: string | null;
  readonly prosecutor: string | null;
  readonly youth: 0 | 1;
  readonly principal: 0 | 1;
  readonly outcome: string;
  readonly also_refused: 0 | 1;
  readonly also_returned: 0 | 1;
  readonly attribution: string | null;
  readonly days_after_sentence: number | null;
  readonly on_breach: 0 | 1;
  /** Device or images were lost by an order that stands. */
  readonly lost: 0 | 1;
  readonly threat_only: 0 | 1 | null;
  readonly light: 0 | 1;
  readonly sentence_type: string;
  readonly co_charge: string;
  /** Order families, parted by commas: made, perhaps made, made on another offence alone, made and later quashed. */
  readonly made: string;
  readonly possible: string;
  readonly on_other_offence: string;
  readonly made_then_quashed: string;
  /** A JSON list. */
  readonly codes: string;
  /** Kinds of document, parted by commas. */
  readonly sources: string;
  readonly verdict_on: string | null;
  readonly later_crown: 0 | 1;
  readonly as_read: string;
}

export type CountedUnitRow = Selectable<CountedUnitTable>;
