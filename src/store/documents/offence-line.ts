import { inBytes } from '../database/digits.js';
import type { OffenceRow } from '../tables/offence.table.js';
import type { OffenceLineTable } from '../tables/offence-line.table.js';
import type { Phrases } from './phrase.js';

/** An offence as its row keeps it, of the appearance of that number. */
export function offenceLine(
  { id, appearance_id: _byItsNumber, title, wording, legislation, ...row }: OffenceRow,
  ofAppearance: number,
  { idOf }: Phrases,
): OffenceLineTable {
  return {
    of_appearance: ofAppearance,
    ...row,
    id: inBytes(id),
    title_id: idOf(title),
    wording_id: wording === null ? null : idOf(wording),
    legislation_id: legislation === null ? null : idOf(legislation),
  };
}
