import type { InDigits } from '../database/insert-rows.js';
import type { OffenceRow } from '../tables/offence.table.js';
import type { OffenceLineTable } from '../tables/offence-line.table.js';
import type { Phrases } from './phrase.js';

/** Its columns of bytes. */
export const OFFENCE_BYTES = ['id', 'title_id', 'wording_id', 'legislation_id'] as const;

/** An offence as its row keeps it, of the appearance of that number. Each field is named: leaving some out of a copy takes longer than all else. */
export function offenceLine(
  row: OffenceRow,
  ofAppearance: number,
  { idOf }: Phrases,
): InDigits<OffenceLineTable, (typeof OFFENCE_BYTES)[number]> {
  return {
    of_appearance: ofAppearance,
    position: row.position,
    sequence: row.sequence,
    source_id: row.source_id,
    code: row.code,
    start_date: row.start_date,
    plea: row.plea,
    plea_date: row.plea_date,
    indicated_plea: row.indicated_plea,
    allocation_decision: row.allocation_decision,
    verdict: row.verdict,
    conviction_date: row.conviction_date,
    age_at_conviction: row.age_at_conviction,
    adjourned_to: row.adjourned_to,
    reporting_restrictions: row.reporting_restrictions,
    of_application: row.of_application,
    id: row.id,
    title_id: idOf(row.title),
    wording_id: row.wording === null ? null : idOf(row.wording),
    legislation_id: row.legislation === null ? null : idOf(row.legislation),
  };
}
