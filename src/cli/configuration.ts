import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { UsageError } from '../usage-error.js';

const fileShape = z.strictObject({
  /** The database: a SQLite file path. */
  db: z.string().min(1).optional(),
  /** Where Redis is, for those who run workers. */
  redis: z.string().min(1).optional(),
});

/** Settings of a run: a flag comes before the environment, the environment before `ordergap.yaml` in the current folder. */
export interface Configuration {
  readonly db: string;
  readonly redis: string;
}

const FILE = 'ordergap.yaml';
const DEFAULT_DB = './ordergap.db';
const DEFAULT_REDIS = 'redis://127.0.0.1:6379';

export function configuration(flags: { readonly db?: string; readonly redis?: string }): Configuration {
  const file = existsSync(FILE) ? readFile(readFileSync(FILE, 'utf8')) : {};
  return {
    db: flags.db ?? process.env.ORDERGAP_DB ?? file.db ?? DEFAULT_DB,
    redis: flags.redis ?? process.env.REDIS_URL ?? file.redis ?? DEFAULT_REDIS,
  };
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
    throw new UsageError(`${FILE}, ${place}: ${issue?.message ?? 'not understood'}. Known settings: db, redis.`);
  }
  return read.data;
}
