import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tellCorpus } from '../../scripts/observer-2025/corpus.js';
import type { CorpusFile } from '../../scripts/observer-2025/documents.js';
import type { Appearance } from '../../scripts/observer-2025/hearing.js';
import type { Said } from '../../scripts/observer-2025/said.js';
import { ordergap } from '../cli/ordergap.js';

/** What a database answers of the documents it was given: what must not depend on how they told it. */
export interface Told {
  readonly counts: Readonly<Record<string, number>>;
  readonly groups: readonly Group[];
  readonly orders: readonly string[];
}

interface Group {
  readonly group: string;
  readonly of: number;
  readonly observed: number;
  readonly funnel: readonly { readonly step: string; readonly left: number }[];
  readonly outcomes: Readonly<Record<string, number>>;
  readonly families: readonly {
    readonly family: string;
    readonly made: number;
    readonly interval: unknown;
    readonly bounds: unknown;
  }[];
  readonly coverage: { readonly courtDaysExpected: number | null };
}

/**
 * Some stories of every kind, as every one of the formats can tell them: the last account of a hearing, without lines taken out since
 * and without applications, which only one of them has.
 */
export function appearances(ofAKind: number): readonly Appearance[] {
  const kinds = new Map<string, number>();
  const told = tellCorpus().filter(({ kind }) => {
    const before = kinds.get(kind) ?? 0;
    kinds.set(kind, before + 1);
    return before < ofAKind;
  });
  const all = told.flatMap((one) => one.appearances);
  const last = new Map<string, number>();
  for (const { hearingKey, account } of all) last.set(hearingKey, Math.max(last.get(hearingKey) ?? 0, account.number));
  const standing = (lines: readonly Said[]): Said[] => lines.filter(({ deleted }) => deleted !== true);
  return all
    .filter(({ hearingKey, account, applications }) => {
      return account.number === last.get(hearingKey) && applications.length === 0;
    })
    .map((one) => ({
      ...one,
      results: standing(one.results),
      offences: one.offences.map((offence) => ({ ...offence, results: standing(offence.results) })),
    }));
}

/** Writes files into a folder. */
export function writeAll(folder: string, files: readonly CorpusFile[]): void {
  for (const { path, bytes } of files) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes);
  }
}

/** What a new database answers after these runs of `ingest`, each with its paths and options. */
export function told(db: string, ...ingests: readonly (readonly string[])[]): Told {
  const ran = ingests.map((args) => JSON.parse(ordergap(['ingest', ...args, '--db', db, '--json']).out));
  const { groups } = JSON.parse(ordergap(['audit', 'observer-2025', '--db', db, '--json']).out);
  const orders = ordergap([
    'query',
    'select court, decided_on, type, status, property, period, until from v_order',
    '--csv',
    '--db',
    db,
  ]).out;
  const sum = (of: string): number => ran.reduce((all, one) => all + one[of], 0);
  return {
    counts: {
      hearings: sum('hearings'),
      defendants: sum('defendants'),
      offences: sum('offences'),
      results: sum('results'),
      quarantined: ran.reduce((all, { documents }) => all + documents.quarantined, 0),
    },
    groups: groups.map(({ group, of, observed, funnel, outcomes, families, coverage }: Group) => ({
      group,
      of,
      observed,
      funnel,
      outcomes,
      families: families.map(({ family, made, interval, bounds }) => ({ family, made, interval, bounds })),
      coverage,
    })),
    orders: [...new Set(orders.trim().split('\n'))].sort(),
  };
}

/** What was counted, whatever days were expected. */
export function counted(answer: Told | undefined): unknown {
  return answer?.groups.map(({ coverage: _, ...rest }) => rest);
}
