import { existsSync } from 'node:fs';
import { textAt } from '../../documents/text/text-file.js';
import { type ConfigurationFile, configurationShape } from '../../sources/configured/configuration-shape.js';
import type { ConfiguredSource } from '../../sources/configured/source-shape.js';
import { errorCode } from '../../store/database/error-code.js';
import { readYaml } from '../../text/read-yaml.js';
import { UsageError } from '../../usage-error.js';

/** Settings of a run: a flag comes before the environment, the environment before `ordergap.yaml` in the current folder. */
export interface Configuration {
  readonly db: string;
  readonly redis: string;
  /** Where what came from the web waits until it is stored; undefined for beside the database. */
  readonly arrivals: string | undefined;
  /** In the order of the file: the first that matches a path is its source. */
  readonly sources: readonly ConfiguredSource[];
}

export const CONFIGURATION_FILE = 'ordergap.yaml';
const DEFAULT_DB = './ordergap.db';
const DEFAULT_REDIS = 'redis://127.0.0.1:6379';

/** Throws UsageError with every mistake of the file, its line and the nearest name there is. */
export function configuration(flags: { readonly db?: string; readonly redis?: string }): Configuration {
  if (flags.db === undefined && process.env.ORDERGAP_DB === '')
    throw new UsageError('ORDERGAP_DB is empty: give it the path of a SQLite file, or unset it.');
  const file = configurationFile();
  return {
    db: flags.db ?? process.env.ORDERGAP_DB ?? file.db ?? DEFAULT_DB,
    redis: flags.redis ?? (process.env.REDIS_URL || undefined) ?? file.redis ?? DEFAULT_REDIS,
    arrivals: file.arrivals,
    sources: file.sources,
  };
}

/** Where Redis is, if somebody said so; undefined where nobody did. */
export function configuredRedis(flags: { readonly redis?: string }): string | undefined {
  return flags.redis ?? (process.env.REDIS_URL || configurationFile().redis);
}

function configurationFile(): ConfigurationFile {
  const text = existsSync(CONFIGURATION_FILE) ? textOf(CONFIGURATION_FILE) : '';
  if (text.split('\n').every((line) => /^\s*(?:#|$)/.test(line))) return { sources: [] };
  const example = 'expected settings such as “sources:” with a list under it (samples/ordergap.yaml).';
  const kind = { whole: 'the configuration', example };
  return readYaml(text, CONFIGURATION_FILE, { schema: configurationShape, kind }).value;
}

function textOf(path: string): string {
  try {
    return textAt(path);
  } catch (error) {
    throw new UsageError(`${path} cannot be read (${errorCode(error) ?? 'unknown'}): it should be a file of yours.`);
  }
}
