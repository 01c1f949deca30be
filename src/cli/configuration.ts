import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { DEFAULT_RETENTION } from '../store/retention.js';
import { UsageError } from '../usage-error.js';

const words = z.string().trim().min(1, 'say it in a few words');

/** Where documents come from, and on what terms their personal data is kept. */
const sourceShape = z.strictObject({
  name: words,
  /** Folders, or patterns of paths with `*` and `**`; without it, only what is ingested with `--source NAME`. */
  match: z
    .union([words, z.array(words)])
    .transform((match) => [match].flat())
    .default([]),
  licence: words,
  purpose: words,
  /** After the hearing. */
  retention_days: z
    .number()
    .int('whole days')
    .min(0, 'no less than 0 days')
    .max(36_500)
    .default(DEFAULT_RETENTION.days),
  /** Whether keyed hashes of people may be kept when their names are erased. */
  keep_keys: z.boolean().default(DEFAULT_RETENTION.keepKeys),
});

const fileShape = z.strictObject({
  /** The database: a SQLite file path. */
  db: z.string().min(1).optional(),
  /** Where Redis is, for those who run workers. */
  redis: z.string().min(1).optional(),
  sources: z
    .array(sourceShape)
    .default([])
    .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'two sources have one name'),
});

export type ConfiguredSource = z.infer<typeof sourceShape>;

/** Settings of a run: a flag comes before the environment, the environment before `ordergap.yaml` in the current folder. */
export interface Configuration {
  readonly db: string;
  readonly redis: string;
  /** In the order of the file: the first that matches a path is its source. */
  readonly sources: readonly ConfiguredSource[];
}

const FILE = 'ordergap.yaml';
const DEFAULT_DB = './ordergap.db';
const DEFAULT_REDIS = 'redis://127.0.0.1:6379';

export function configuration(flags: { readonly db?: string; readonly redis?: string }): Configuration {
  const file: z.infer<typeof fileShape> = existsSync(FILE) ? readFile(readFileSync(FILE, 'utf8')) : { sources: [] };
  return {
    db: flags.db ?? process.env.ORDERGAP_DB ?? file.db ?? DEFAULT_DB,
    redis: flags.redis ?? process.env.REDIS_URL ?? file.redis ?? DEFAULT_REDIS,
    sources: file.sources,
  };
}

function readFile(text: string): z.infer<typeof fileShape> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const broken = document.errors[0];
  if (broken) throw new UsageError(`${FILE}, line ${lines.linePos(broken.pos[0]).line}: this is not YAML.`);
  const read = fileShape.safeParse(document.toJS() ?? {});
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const path = issue?.path ?? [];
  const known = path[0] === 'sources' && path.length > 1 ? sourceShape : fileShape;
  throw new UsageError(
    `${FILE}, ${placeOf(path)}: ${issue?.message ?? 'not understood'}. Known settings${known === sourceShape ? ' of a source' : ''}: ${Object.keys(known.shape).join(', ')}.`,
  );
}

/** `source 2, purpose` rather than `sources.1.purpose`. */
function placeOf(path: readonly PropertyKey[]): string {
  const [first, at, ...rest] = path.map(String);
  if (first === undefined) return 'the top level';
  if (first !== 'sources' || at === undefined) return path.map(String).join('.');
  return [`source ${Number(at) + 1}`, ...rest].join(', ');
}
