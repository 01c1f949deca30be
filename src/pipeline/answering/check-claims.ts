import { resolve } from 'node:path';
import { findAudit } from '../../audits/definition/find-audit.js';
import type { Finding } from '../../audits/findings/finding-schema.js';
import type { ClaimsChecked } from '../../claims/checking/answer-schema.js';
import { checkClaims } from '../../claims/checking/check-claims.js';
import type { ClaimsFile } from '../../claims/claims-file.js';
import { QuarantineError } from '../../documents/quarantine-error.js';
import { loadReturns } from '../../returns/open-returns.js';
import type { Return } from '../../returns/return.js';
import { queryStore } from '../../store/queries/query.js';
import type { Store } from '../../store/tables.js';
import { UsageError } from '../../usage-error.js';
import { answerAudit } from './answer-audit.js';

/** The audits whose findings a claims file asks for, each once. */
export function auditsAsked({ audit, quantities }: ClaimsFile): readonly string[] {
  const asked = Object.values(quantities).flatMap(({ finding }) =>
    finding === undefined ? [] : [finding.audit ?? audit ?? ''],
  );
  return [...new Set(asked)];
}

/** The queries a claims file asks, by the name of the quantity. */
export function queriesAsked({ quantities }: ClaimsFile): readonly (readonly [name: string, sql: string])[] {
  return Object.entries(quantities).flatMap(([name, { query }]) =>
    query === undefined ? [] : [[name, query] as const],
  );
}

async function numberOf(url: string, sql: string, name: string): Promise<number | null> {
  const { columns, rows } = await queryStore(url, sql, { rows: 2 });
  const [column = ''] = columns;
  const value = rows[0]?.[column];
  const isOne = rows.length === 1 && columns.length === 1;
  if (isOne && (value === null || (typeof value === 'number' && Number.isFinite(value)))) return value;
  throw new UsageError(
    `The query of the quantity “${name}” gives no single number: ask for one row of one column, such as SELECT count(*) FROM v_order.`,
  );
}

export interface ClaimsAsked {
  /** The folder of the claims file: what it names of returns starts there. */
  readonly folder: string;
  readonly store: Store | null;
  /** Of the database, for its queries; without it they cannot be answered. */
  readonly url?: string;
  readonly now?: () => string;
}

/**
 * Checks a claims file: the returns it names are read, its audits are run over the database. Without a database (`store` null) what asks one
 * cannot be checked. Nothing is written. UsageError where a file of returns is not there or cannot be read.
 */
export async function answerClaims(file: ClaimsFile, { folder, store, url, now }: ClaimsAsked): Promise<ClaimsChecked> {
  const returns = new Map<string, readonly Return[]>();
  for (const { returns: path } of Object.values(file.tables)) {
    if (path !== undefined && !returns.has(path)) returns.set(path, await returnsAt(resolve(folder, path), path));
  }
  const findings = new Map<string, Finding>();
  if (store !== null) {
    for (const name of auditsAsked(file)) {
      const finding = await answerAudit(store, findAudit(name), file.period ?? {}, now === undefined ? {} : { now });
      findings.set(name, finding);
    }
  }
  const answers = new Map<string, number | null>();
  if (url !== undefined) {
    for (const [name, sql] of queriesAsked(file)) answers.set(sql, await numberOf(url, sql, name));
  }
  return checkClaims(file, {
    answerOf: (sql) => answers.get(sql),
    returnsOf: (path) => returns.get(path) ?? [],
    findingsOf: (name) => findings.get(name) ?? null,
  });
}

/** The returns of a file. UsageError, with the reader's own words, where it is none. */
export async function returnsAt(path: string, called: string): Promise<readonly Return[]> {
  try {
    return (await loadReturns(path)).returns;
  } catch (error) {
    if (error instanceof QuarantineError) throw new UsageError(`${called}: ${error.message}`);
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new UsageError(`There is nothing at ${called}: check the path.`);
    throw error;
  }
}
