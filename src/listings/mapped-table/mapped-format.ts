import type { Content } from '../../documents/content.js';
import type { Given, ListingFormat } from '../format.js';
import { recordTable } from '../records/record-tables.js';
import type { Mapping, UsedMapping } from './mapping.js';
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
    gives: givenBy(used.mapping),
    recognises: isTable,
    read: (content) => readMappedTable(content, used),
  };
}

function givenBy({ columns, results }: Mapping): readonly Given[] {
  const hasResults = columns.resultText ?? columns.resultCode ?? columns.orderText ?? results[0];
  return ['names', ...(hasResults ? (['results'] as const) : []), ...(columns.offenceCode ? (['codes'] as const) : [])];
}

export function isTable(content: Content): boolean {
  if (content.kind === 'html')
    return content.blocks.some(({ table, parts }) => table !== undefined && parts.length > 1);
  if (content.kind === 'json' || content.kind === 'xml') return recordTable(content) !== undefined;
  return content.kind === 'table' || content.kind === 'workbook';
}
