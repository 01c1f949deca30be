import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RULES_VERSION } from '../../src/facts/version.js';
import type { ChildReport } from './as-child.js';

/** What was written of one day, and how it was taken in. */
export interface DayTaken extends ChildReport {
  readonly results: number;
  readonly sharing: number;
  readonly deprived: number;
  /** A run broke off within it and another went on: its seconds are of its rest alone, so no pace is told by it. */
  readonly inParts: boolean;
}

/** The days of a year that are in the database so far. */
export interface YearSoFar {
  /** Where the database and its documents are. */
  readonly folder: string;
  readonly days: readonly DayTaken[];
  /** Called before a day is taken in. */
  begin(): void;
  add(day: Omit<DayTaken, 'inParts'>): void;
  /** Removes what nobody asked to keep. */
  end(): void;
}

interface Kept {
  /** What every day of one database has to have in common. */
  readonly of: { readonly registersADay: number; readonly rules: string };
  readonly days: DayTaken[];
  /** A day was begun that is not among them. */
  readonly isBegun: boolean;
}

/**
 * The days taken in so far, in a folder that is kept where one is named, so that a run that was broken off goes on with the
 * next day. Throws where that folder holds days of another size, or read by other rules.
 */
export function yearSoFar(registersADay: number, kept = process.env.ORDERGAP_BENCH_FOLDER): YearSoFar {
  const isKept = kept !== undefined && kept !== '';
  if (isKept) mkdirSync(kept, { recursive: true });
  const folder = isKept ? kept : mkdtempSync(join(tmpdir(), 'ordergap-bench-'));
  const file = join(folder, 'days.json');
  const of = { registersADay, rules: RULES_VERSION };
  const found = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : undefined;
  if (found && JSON.stringify(found.of) !== JSON.stringify(of))
    throw new Error(
      `${folder} has days of ${found.of.registersADay} registers, read by rules ${found.of.rules}; this run is of ${registersADay} and ${of.rules}. Name another ORDERGAP_BENCH_FOLDER, or remove it.`,
    );
  if (!found && existsSync(join(folder, 'year.db')))
    throw new Error(`${folder} has a year.db and no days.json. Name another ORDERGAP_BENCH_FOLDER, or remove it.`);
  const days = found?.days ?? [];
  let isBegun = found?.isBegun ?? false;
  const keep = () => {
    writeFileSync(`${file}.new`, `${JSON.stringify({ of, days, isBegun } satisfies Kept, null, 1)}\n`);
    renameSync(`${file}.new`, file);
  };
  let inParts = false;
  return {
    folder,
    days,
    begin() {
      inParts = isBegun;
      isBegun = true;
      keep();
    },
    add(day) {
      days.push({ ...day, inParts });
      isBegun = false;
      keep();
    },
    end() {
      if (!isKept) rmSync(folder, { recursive: true, force: true });
    },
  };
}
