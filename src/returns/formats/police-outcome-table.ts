import type { Content } from '../../documents/content.js';
import type { ReturnFormat } from '../return-format.js';
import { seriesOf } from '../series/official-series.js';
import { gridsIn } from '../tables/grid.js';
import { type HeadedTable, headedTables } from '../tables/headed-table.js';
import { holdsFigures } from '../tables/holds-figures.js';
import { readTables } from '../tables/read-tables.js';

function tablesIn(content: Content): readonly HeadedTable[] {
  return gridsIn(content).flatMap(headedTables);
}

/** Outcomes by force or by type, as forces answer requests under the Freedom of Information Act 2000, and who answered. */
export const policeOutcomeTable: ReturnFormat = {
  name: 'police-outcome-table',
  title: 'Police answers to requests for information: outcomes by force or type, as CSV, TSV, XLSX or a web page',
  recognises: (content) =>
    gridsIn(content).every((grid) => seriesOf(grid) === undefined) && tablesIn(content).some(holdsFigures),
  read: (content) => readTables(tablesIn(content), 'Police outcome table'),
};
