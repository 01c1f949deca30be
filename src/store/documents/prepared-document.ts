import type { ReadDocument } from '../../returns/read-document.js';
import { flag } from '../database/column-values.js';
import { type FlatRows, flatRows, flatRowsInDigits } from '../database/insert-rows.js';
import { packed } from '../database/packed.js';
import { APPEARANCE_BYTES, linkKeyRows } from '../links/link-records.js';
import type { IdentityRow } from '../tables/identity.table.js';
import type { IdentityLineTable } from '../tables/identity-line.table.js';
import { type Extracted, readingRows } from './clause.js';
import { documentDays } from './document-days.js';
import { OFFENCE_BYTES, offenceLine } from './offence-line.js';
import { newPhrases } from './phrase.js';
import { placesRows } from './places.js';
import { RESULT_BYTES, resultLine } from './result-line.js';
import { hearingLines } from './sitting.js';
import type { DocumentRows } from './split-document.js';

/** How much came in with one document. */
export interface SavedDocument {
  readonly hearings: number;
  readonly defendants: number;
  readonly offences: number;
  readonly results: number;
}

/** What a document's listings are stored as, ready to be inserted: plain values, made wherever there is time. */
export interface PreparedDocument {
  /** In the order in which their keys need them. Sittings and appearances have their positions for numbers (`numbered`). */
  readonly rows: readonly FlatRows[];
  readonly counts: SavedDocument;
  /** Of its clauses; null where it comes without. */
  readonly rulesVersion: string | null;
}

/** Prepares a document as read and split; `extracted` are its clauses, where they were read with it. */
export function prepareDocument(
  read: ReadDocument,
  { deleteAfter, ...rows }: DocumentRows,
  extracted?: Extracted,
): PreparedDocument {
  const { hearings, appearances, offences, results, identities, places } = rows;
  const { id } = read.document;
  const isStored = read.quarantined === null && read.setAside === null;
  const { sittings, lines, placeOf } = hearingLines(hearings);
  const numberOf = new Map(appearances.map(({ id, position }) => [id, position]));
  const ofAppearance = (id: string) => {
    const number = numberOf.get(id);
    if (number === undefined) throw new Error('A row is of no appearance of its document.');
    return number;
  };
  const phrases = newPhrases();
  const heard = results.map(({ id, position, hearing_id, appearance_at: of_appearance }) => {
    const { sitting_at, hearing_at } = placeOf(hearing_id);
    return { id, position, sitting_at, hearing_at, of_appearance };
  });
  const made = isStored && extracted !== undefined ? readingRows(id, extracted, heard) : undefined;
  const facts = [
    flatRows('sitting', sittings),
    flatRows('hearing_line', lines),
    flatRowsInDigits('appearance', appearances, APPEARANCE_BYTES),
    flatRowsInDigits('link_key', linkKeyRows(appearances), ['key']),
    flatRowsInDigits(
      'offence_line',
      offences.map((row) => offenceLine(row, ofAppearance(row.appearance_id), phrases)),
      OFFENCE_BYTES,
    ),
    flatRowsInDigits(
      'result_line',
      results.map((row) => {
        const read = made?.inDoubt.has(row.id) ? { unread: flag(made.unread.has(row.id)), in_doubt: 1 as const } : row;
        return resultLine(row, placeOf(row.hearing_id), read, phrases);
      }),
      RESULT_BYTES,
    ),
    flatRows(
      'identity_line',
      identities.map((row) => identityLine(row, ofAppearance(row.appearance_id))),
    ),
    flatRowsInDigits('phrase', phrases.rows(), ['id']),
  ];
  const words = { document_id: id, listings: packed(JSON.stringify(read.listings)), delete_after: deleteAfter };
  const besides = [
    flatRows('document_day', documentDays({ ...read.document, problems: read.problems }, rows)),
    flatRows('source_text', [words]),
    flatRows('document_place', placesRows(id, places)),
    flatRows('hearing_clause', made?.clauses ?? []),
    flatRows('put_off', made?.putOff ?? []),
    flatRows('problem', made?.problems ?? []),
  ];
  return {
    rows: [...facts, ...(isStored ? besides : [])].filter(({ values }) => values.length > 0),
    counts: {
      hearings: hearings.length,
      defendants: appearances.length,
      offences: offences.length,
      results: results.length,
    },
    rulesVersion: made === undefined ? null : (extracted?.rulesVersion ?? null),
  };
}

/** Each field is named: leaving one out of a copy takes many times as long. */
function identityLine(row: IdentityRow, ofAppearance: number): IdentityLineTable {
  return {
    of_appearance: ofAppearance,
    name: row.name,
    title: row.title,
    forenames: row.forenames,
    surname: row.surname,
    organisation: row.organisation,
    date_of_birth: row.date_of_birth,
    sex: row.sex,
    address: row.address,
    asn: row.asn,
    pnc_id: row.pnc_id,
    master_id: row.master_id,
    defendant_id: row.defendant_id,
    delete_after: row.delete_after,
  };
}
