import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { UsageError } from '../usage-error.js';

const fileShape = z.strictObject({
  /** The database: a SQLite file path. */
  db: z.string().min(1).optional(),
});

/** Settings of a run: a flag comes before the environment, the environment before `ordergap.yaml` in the current folder. */
export interface Configuration {
  readonly db: string;
}

const FILE = 'ordergap.yaml';
const DEFAULT_DB = './ordergap.db';

export function configuration(flags: { readonly db?: string }): Configuration {
  const file = existsSync(FILE) ? readFile(readFileSync(FILE, 'utf8')) : {};
  return { db: flags.db ?? process.env.ORDERGAP_DB ?? file.db ?? DEFAULT_DB };
}

function readFile(text: string): z.infer<typeof fileShape> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) throw new UsageError(`${FILE}, line ${lines.linePos(broken.pos[0]).line}: this is not YAML.`);
  const read = fileShape.safeParse(document.toJS() ?? {});
  if (!read.success) {
    const issue = read.error.issues[0];
    const place = issue?.path.join('.') || 'the top level';
    throw new UsageError(`${FILE}, ${place}: ${issue?.message ?? 'not understood'}. Known settings: db.`);
  }
  return read.data;
}
