import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { UsageError } from '../usage-error.js';
import { type Audit, auditSchema } from './audit.js';
import { nearestName } from './nearest-name.js';

type Issue = z.core.$ZodIssue;

/**
 * An audit from the text of its YAML file. `source` names the file in messages.
 * Throws a UsageError that gives, for every mistake, its line, what was expected and the nearest name that exists.
 */
export function readAudit(text: string, source: string): Audit {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken !== undefined) {
    throw new UsageError(
      `${source}:${lines.linePos(broken.pos[0]).line}: the YAML is broken (${broken.code}). Correct it and run again.`,
    );
  }
  if (!isMap(document.contents)) {
    throw new UsageError(
      `${source}:1: an audit file is a list of fields such as “name: observer-2025”. See samples/audits.`,
    );
  }
  const given: unknown = document.toJS();
  const read = auditSchema.safeParse(given);
  if (read.success) return read.data;
  const complaints = read.error.issues
    .flatMap((issue) => complaintsOf(issue, given))
    .map(({ path, says }) => `${source}:${lineOf(document, lines, path)}: ${says}`);
  throw new UsageError(complaints.join('\n'));
}

interface Complaint {
  readonly path: readonly PropertyKey[];
  readonly says: string;
}

function complaintsOf(issue: Issue, given: unknown): readonly Complaint[] {
  const field = issue.path.filter((part) => typeof part === 'string').join('.') || 'the audit';
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        says: `“${key}” is no field of ${field}. ${suggest(key, knownFields(issue.path))}`,
      }));
    case 'invalid_value': {
      const value = valueAt(given, issue.path);
      const known = issue.values.map(String);
      if (value === undefined)
        return [{ path: issue.path, says: `${field} is missing. Expected one of: ${known.join(', ')}.` }];
      return [{ path: issue.path, says: `${field}: “${shown(value)}” is not known. ${suggest(shown(value), known)}` }];
    }
    case 'invalid_type':
      return [
        valueAt(given, issue.path) === undefined
          ? { path: issue.path, says: `${field} is missing. Expected ${issue.expected}.` }
          : { path: issue.path, says: `${field}: expected ${issue.expected}.` },
      ];
    case 'invalid_format':
      return [
        {
          path: issue.path,
          says: `${field}: “${shown(valueAt(given, issue.path))}” is not as expected: ${FORMATS[issue.format] ?? issue.format}.`,
        },
      ];
    case 'too_small':
      return [
        {
          path: issue.path,
          says: `${field}: expected at least ${String(issue.minimum)}${issue.origin === 'string' ? ' characters' : ''}.`,
        },
      ];
    default:
      return [{ path: issue.path, says: `${field}: expected ${issue.message}.` }];
  }
}

const FORMATS: Readonly<Record<string, string>> = {
  date: 'a day such as 2024-08-01',
  regex: 'lower-case letters, digits and hyphens, such as observer-2025',
};

function suggest(value: string, known: readonly string[]): string {
  const nearest = nearestName(value, known);
  return `${nearest === null ? '' : `Did you mean “${nearest}”? `}Expected one of: ${known.join(', ')}.`;
}

function knownFields(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === 'period') return ['by', 'from', 'to'];
  if (path[0] === 'release') return ['smallest'];
  return Object.keys(auditSchema.shape);
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    given,
  );
}

/** The line of the field, or of the nearest field around it that the file has. */
function lineOf(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (pair !== undefined && isScalar(pair.key) && pair.key.range) return lines.linePos(pair.key.range[0]).line;
    }
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
