import { QuarantineError } from '../../documents/quarantine-error.js';
import { checkReturns } from '../figures/check-returns.js';
import type { ParsedReturns } from '../return-format.js';
import type { HeadedTable } from './headed-table.js';
import { readTable } from './read-table.js';

/** Reads every table of a document and holds the figures of each against each other. The message of an error names the sheet by its number where there are several. */
export function readTables(tables: readonly HeadedTable[], fallback: string): ParsedReturns {
  const sheets = [...new Set(tables.map(({ sheet }) => sheet))];
  const sources = new Set<string>();
  const read = tables.map((table, at) => {
    try {
      const parsed = checkReturns(readTable(table, fallback));
      return apart(parsed, at + 1, sources);
    } catch (error) {
      if (!(error instanceof QuarantineError) || sheets.length < 2) throw error;
      throw new QuarantineError(error.code, `Sheet ${sheets.indexOf(table.sheet) + 1}: ${error.message}`, error.at);
    }
  });
  return { returns: read.flatMap(({ returns }) => returns), problems: read.flatMap(({ problems }) => problems) };
}

/** Two tables of one document are never one: a second of the same title, or of none, takes its number. */
function apart({ returns, problems }: ParsedReturns, number: number, sources: Set<string>): ParsedReturns {
  const own = new Set(returns.map(({ source }) => source));
  const isKnown = [...own].some((source) => sources.has(source));
  for (const source of own) sources.add(source);
  if (!isKnown) return { returns, problems };
  return { returns: returns.map((row) => ({ ...row, source: `${row.source}, table ${number}` })), problems };
}
