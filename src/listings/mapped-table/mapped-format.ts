import type { Content } from '../../documents/content.js';
import type { ListingFormat } from '../format.js';
import type { UsedMapping } from './mapping.js';
import { readMappedTable } from './read-table.js';

/** What the store and `ordergap formats` call a table that was read by a mapping. */
export const MAPPED_TABLE = 'mapped-table';

/** The format that a mapping makes of any table: for those no other format recognises. */
export function mappedFormat(used: UsedMapping): ListingFormat {
  const { kind, completeResults } = used.mapping;
  return {
    name: MAPPED_TABLE,
    title: 'Spreadsheet of one’s own, read by a mapping',
    kind,
    completeResults,
    recognises: isTable,
    read: (content) => readMappedTable(content, used),
  };
}

export function isTable({ kind }: Content): boolean {
  return kind === 'table' || kind === 'workbook';
}
