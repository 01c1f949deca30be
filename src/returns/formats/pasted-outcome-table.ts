import { pastedTables } from '../pasted/pasted-tables.js';
import { partPasted } from '../pasted/read-pasted.js';
import type { ReturnFormat } from '../return-format.js';
import { readTables } from '../tables/read-tables.js';

/** Tables pasted as text, their columns parted by spaces or run together. What is around them is not read. */
export const pastedOutcomeTable: ReturnFormat = {
  name: 'pasted-outcome-table',
  title: 'Tables of police outcomes pasted as text, digits run together or not; solved by the printed totals',
  recognises: (content) => content.kind === 'text' && pastedTables(content.text).length > 0,
  read: (content) =>
    readTables(
      content.kind === 'text' ? pastedTables(content.text).map(partPasted) : [],
      'Pasted table of police outcomes',
    ),
};
