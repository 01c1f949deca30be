import { readTable } from '../read-table.js';

export interface ResultCode {
  readonly code: string;
  readonly description: string;
  /** What the national list marks it as; null where it leaves the mark out. */
  readonly type: 'final' | 'ancillary' | 'interim' | null;
}

const TYPES: Readonly<Record<string, ResultCode['type']>> = { F: 'final', P: 'ancillary', I: 'interim' };

type ResultTable = Readonly<Record<string, readonly [string, string]>>;

let table: ResultTable | undefined;

/** What the national list says of a CJS result code (four digits, leading zeros optional); null where it is not in it. */
export function resultCode(code: string): ResultCode | null {
  table ??= readTable<ResultTable>('result-codes');
  const wanted = code.trim().padStart(4, '0');
  const entry = Object.hasOwn(table, wanted) ? table[wanted] : undefined;
  if (entry === undefined) return null;
  const [type, description] = entry;
  return { code: wanted, description, type: TYPES[type] ?? null };
}
