import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { UsageError } from '../usage-error.js';
import { nearestName } from './names/nearest-name.js';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** How messages speak of a kind of file: "the audit"; "an audit file is a list of fields such as …". */
export interface FileKind {
  readonly whole: string;
  readonly example: string;
  /** What values of formats (`date`, `regex`) look like. */
  readonly formats?: Readonly<Record<string, string>>;
}

export interface ReadYaml<Value> {
  readonly value: Value;
  /** The line of a field, from 1. */
  readonly lineOf: (path: Path) => number;
}

/**
 * The text of a YAML file that people write, read by its schema. `source` names the file in messages.
 * Throws a UsageError that gives, for every mistake, its line, what was expected and the nearest name that exists.
 */
export function readYaml<Schema extends z.ZodType>(
  text: string,
  source: string,
  { schema, kind }: { readonly schema: Schema; readonly kind: FileKind },
): ReadYaml<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, keepSourceTokens: true });
  const [broken] = document.errors;
  if (broken !== undefined) {
    const { line, col } = lines.linePos(broken.pos[0]);
    const open = openBracket(document);
    if (open !== undefined) {
      const begun = lines.linePos(open);
      throw new UsageError(
        `${source}:${begun.line}: the bracket “${text[open]}” at character ${begun.col} is not closed before line ${line}. Close it and run again.`,
      );
    }
    throw new UsageError(
      `${source}:${line}: ${BROKEN[broken.code] ?? 'the YAML is broken'} (${broken.code}, at character ${col}). Correct it and run again.`,
    );
  }
  // An alias can hold itself, or stand for more than memory holds.
  visit(document, {
    Alias(_key, { source: name, range }) {
      const line = range ? lines.linePos(range[0]).line : 1;
      throw new UsageError(`${source}:${line}: “*${name}” stands for another place of the file: write it out.`);
    },
  });
  if (!isMap(document.contents)) throw new UsageError(`${source}:1: ${kind.example}`);
  const given: unknown = document.toJS();
  const read = schema.safeParse(given);
  const lineAt = (path: Path) => lineOf(document, lines, path);
  if (read.success) return { value: read.data, lineOf: lineAt };
  const about = { given, kind, schema };
  const complaints = read.error.issues
    .flatMap((issue) => complaintsOf(issue, about))
    .map(({ path, says }) => `${source}:${lineAt(path)}: ${says}`);
  throw new UsageError(complaints.join('\n'));
}

/** Where the innermost list or map in brackets begins that ends without its bracket; undefined where each has its own. */
function openBracket(document: Document): number | undefined {
  let open: number | undefined;
  visit(document, {
    Collection(_key, { flow, srcToken }) {
      if (
        flow &&
        srcToken?.type === 'flow-collection' &&
        !srcToken.end.some(({ type }) => /^flow-(?:map|seq)-end$/.test(type))
      )
        open = srcToken.start.offset;
    },
  });
  return open;
}

/** Mistakes that are made often, in words. */
const BROKEN: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'a field is given twice',
  TAB_AS_INDENT: 'a tab where YAML wants spaces',
  BAD_INDENT: 'a line is not indented as those around it',
  MISSING_CHAR:
    'a colon, or the space after it, is missing, a quote or bracket is not closed, or a line is not indented as those around it',
  MULTILINE_IMPLICIT_KEY: 'a line has no colon after its first word, or is not indented as those around it',
  BLOCK_AS_IMPLICIT_KEY: 'two fields in one line: give each a line of its own',
  UNEXPECTED_TOKEN: 'something that cannot stand here: put a text with such characters in quotes',
  BAD_SCALAR_START: 'a text cannot begin so: put it in quotes',
};

/** What a value should be, as a person writes it. */
const WANTED: Readonly<Record<string, string>> = {
  array: 'a list such as [one, two]',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  object: 'fields such as { from: 2024-08-01 }',
  boolean: 'true or false',
};

interface Complaint {
  readonly path: Path;
  readonly says: string;
}

interface About {
  readonly given: unknown;
  readonly kind: FileKind;
  readonly schema: z.ZodType;
}

function complaintsOf(issue: Issue, { given, kind, schema }: About): readonly Complaint[] {
  const field = issue.path.filter((part) => typeof part === 'string').join('.') || kind.whole;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...issue.path, key],
        says: `“${key}” is no field of ${field}. ${suggest(key, fieldsAt(schema, issue.path))}`,
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
          ? { path: issue.path, says: `${field} is missing. Expected ${WANTED[issue.expected] ?? issue.expected}.` }
          : { path: issue.path, says: `${field}: expected ${WANTED[issue.expected] ?? issue.expected}.` },
      ];
    case 'invalid_format':
      return [
        {
          path: issue.path,
          says: `${field}: “${shown(valueAt(given, issue.path))}” is not as expected: ${kind.formats?.[issue.format] ?? issue.format}.`,
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

function suggest(value: string, known: readonly string[]): string {
  const nearest = nearestName(value, known);
  return `${nearest === null ? '' : `Did you mean “${nearest}”? `}Expected one of: ${known.join(', ')}.`;
}

/** The fields that an object of the schema may have, at a path. */
function fieldsAt(schema: z.ZodType, path: Path): readonly string[] {
  let at: unknown = z.toJSONSchema(schema, { io: 'input' });
  for (const part of path) at = typeof part === 'number' ? valueAt(at, ['items']) : valueAt(at, ['properties', part]);
  const properties = valueAt(at, ['properties']);
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function valueAt(given: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined),
    given,
  );
}

/** The line of the field, or of the nearest field around it that the file has. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
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
