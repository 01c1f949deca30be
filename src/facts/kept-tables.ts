/** The tables that patterns are looked for by, written when the program is built: making them takes a second of every start. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { packageFolder } from '../package-folder.js';
import { everyGate, type Gates, knowGates } from '../text/patterns/gated.js';
import { FORM, keyOf, type SieveTables, type Sought, tablesOf } from '../text/patterns/sieve-tables.js';

interface Kept {
  readonly form: number;
  readonly key: string;
  readonly sieve: SieveTables;
  readonly gates: Gates;
}

/** The tables kept for these patterns, and what gates need; made anew where the file is missing or of other patterns. */
export function tablesFor(sought: Sought): SieveTables {
  const kept = read();
  if (kept?.form !== FORM) return tablesOf(sought);
  knowGates(kept.gates);
  return kept.key === keyOf(sought) ? kept.sieve : tablesOf(sought);
}

/** Writes the file that `tablesFor` reads. */
export function keepTables(sought: Sought): void {
  const kept: Kept = { form: FORM, key: keyOf(sought), sieve: tablesOf(sought), gates: everyGate() };
  mkdirSync(dirname(file()), { recursive: true });
  writeFileSync(file(), serialize(kept));
}

function file(): string {
  return join(packageFolder(), 'dist', 'src', 'facts', 'tables.bin');
}

function read(): Kept | undefined {
  try {
    return deserialize(readFileSync(file()));
  } catch {
    return undefined;
  }
}
