import type { Report, Table } from './schemas/report-schema.js';

/** The tables of a report, in order. */
export function tablesOf({ sections }: Report): readonly Table[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])));
}
