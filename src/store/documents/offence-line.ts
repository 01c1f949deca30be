import type { OffenceRow } from '../tables/offence.table.js';
import type { OffenceLineTable } from '../tables/offence-line.table.js';
import type { Phrases } from './phrase.js';

/** An offence as its row keeps it. */
export function offenceLine({ title, wording, legislation, ...row }: OffenceRow, { idOf }: Phrases): OffenceLineTable {
  return {
    ...row,
    title_id: idOf(title),
    wording_id: wording === null ? null : idOf(wording),
    legislation_id: legislation === null ? null : idOf(legislation),
  };
}
