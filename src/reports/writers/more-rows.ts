import type { Table } from '../schemas/report-schema.js';
import { plural } from '../words.js';

/** Where a long table is cut for the reader, how much more there is and where. */
export function moreRows({ id, rows, read }: Table): readonly string[] {
  if (read === null || rows.length <= read) return [];
  return [`${plural(rows.length - read, 'more row')} in csv/${id}.csv and in the workbook.`];
}
