import { resolve, sep } from 'node:path';
import { termsOfSource } from '../../pipeline/arriving/terms-of-source.js';
import type { RetentionAt } from '../../pipeline/taking/find-documents.js';
import type { ConfiguredSource } from '../../sources/configured/source-shape.js';
import { type DataSource, retentionOf } from '../../store/people/retention.js';
import { UsageError } from '../../usage-error.js';

/** The terms on which documents are taken in, and the sources they name. */
export interface Terms {
  readonly sources: readonly DataSource[];
  readonly retentionAt: RetentionAt;
}

/**
 * The terms by path: those of the source named, else of the first that matches. Patterns count from the current folder,
 * where `ordergap.yaml` is. Throws UsageError for a source that is not configured.
 */
export function termsOf(configured: readonly ConfiguredSource[], named?: string): Terms {
  const sources = configured.map((one) => ({ source: termsOfSource(one), fits: placesOf(one).map(matcher) }));
  const chosen = sources.find(({ source }) => source.name === named)?.source;
  if (named !== undefined && chosen === undefined) throw unknownSource(named, configured);
  return {
    sources: chosen ? [chosen] : sources.map(({ source }) => source),
    retentionAt: (path) => {
      const source = chosen ?? sources.find(({ fits }) => fits.some((isAt) => isAt(path)))?.source;
      return source && retentionOf(source);
    },
  };
}

/** Where its documents are, those that it watches included: the terms are the same for who ingests them by hand. */
function placesOf({ match, folder, mail }: ConfiguredSource): readonly string[] {
  return [...match, ...(folder ? [folder.path] : []), ...(mail ? [mail.folder] : [])];
}

/** A folder matches all that is in it; in a pattern `*` stands for part of a name and `**` for folders. */
function matcher(pattern: string): (path: string) => boolean {
  const whole = resolve(pattern);
  if (!/[*?]/.test(whole))
    return (path) => path === whole || path.startsWith(whole.endsWith(sep) ? whole : whole + sep);
  const expression = whole
    .split(sep)
    .map((part) => (part === '**' ? '(?:[^/]+/)*' : `${escaped(part)}/`))
    .join('');
  const shape = new RegExp(`^${expression.replace(/\/$/, '')}${whole.endsWith('**') ? '[^/]+' : ''}$`);
  return (path) => shape.test(path.split(sep).join('/'));
}

function escaped(part: string): string {
  return part
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '[^/]*')
    .replace(/\?/g, '[^/]');
}

function unknownSource(named: string, configured: readonly ConfiguredSource[]): UsageError {
  const known = configured.map(({ name }) => name);
  return new UsageError(
    known.length === 0
      ? `No source ${named} is configured: ordergap.yaml names none. Write one under “sources:”, with its licence and purpose.`
      : `No source ${named} is configured. There are: ${known.join(', ')}.`,
  );
}
