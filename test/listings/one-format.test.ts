import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Content, XmlElement } from '../../src/documents/content.js';
import { documentOf } from '../../src/documents/document.js';
import { QuarantineError } from '../../src/documents/quarantine-error.js';
import { readContent } from '../../src/documents/read-content.js';
import { LISTING_FORMATS } from '../../src/listings/formats/index.js';
import { PUBLISHED, SAMPLES, type SampleFile } from './sample-files.js';

const claimsOn = (content: Content) =>
  LISTING_FORMATS.filter((format) => format.recognises(content)).map(({ name }) => name);

async function contentOf({
  path,
}: SampleFile): Promise<readonly { readonly path: string; readonly content: Content }[]> {
  try {
    const { content } = await readContent(documentOf(basename(path), readFileSync(path)));
    return [{ path, content }];
  } catch (error) {
    if (error instanceof QuarantineError) return [];
    throw error;
  }
}

const documents = (await Promise.all([...SAMPLES, ...PUBLISHED].map(contentOf))).flat();

/** What is changed of a document: by the pick at its turn, an entry goes, comes twice, or goes to the front. */
type Picks = readonly number[];
type Change = <T>(entries: readonly T[]) => readonly T[];

function changeBy(picks: Picks): Change {
  let turn = 0;
  return (entries) => {
    if (entries.length === 0) return entries;
    const pick = picks[turn % picks.length] ?? 0;
    turn += 1;
    const at = Math.floor(pick / 8) % entries.length;
    const [entry] = entries.slice(at, at + 1);
    const others = entries.filter((_, index) => index !== at);
    switch (pick % 8) {
      case 0:
        return others;
      case 1:
        return entry === undefined ? others : [entry, ...others];
      case 2:
        return entry === undefined ? others : [...others, entry];
      case 3:
        return [...entries].reverse();
      default:
        return entries;
    }
  };
}

function changedJson(value: unknown, change: Change, gone: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return change(value).map((entry) => changedJson(entry, change, gone));
  if (typeof value !== 'object' || value === null) return value;
  const kept = change(Object.entries(value)).filter(([name]) => !gone.has(name));
  return Object.fromEntries(kept.map(([name, entry]) => [name, changedJson(entry, change, gone)]));
}

function changedXml(element: XmlElement, change: Change): XmlElement {
  return { ...element, children: change(element.children).map((child) => changedXml(child, change)) };
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, entry]) => [name, ...namesIn(entry)]);
}

function changed(content: Content, picks: Picks): Content {
  const change = changeBy(picks);
  switch (content.kind) {
    case 'json': {
      const names = [...new Set(namesIn(content.value))];
      const gone = new Set(picks.slice(0, 3).flatMap((pick) => names[pick % Math.max(names.length, 1)] ?? []));
      return { ...content, value: changedJson(content.value, change, gone) };
    }
    case 'xml':
      return { ...content, root: changedXml(content.root, change) };
    case 'table':
      return { ...content, header: change(change(content.header)), rows: change(content.rows) };
    case 'pages':
      return {
        ...content,
        pages: change(content.pages).map((page) => ({ ...page, runs: change(change(change(page.runs))) })),
      };
    case 'html':
      return {
        ...content,
        blocks: change(change(content.blocks)).map((block) => ({ ...block, parts: change(block.parts) })),
      };
    case 'workbook':
      return {
        ...content,
        sheets: change(content.sheets).map((sheet) => ({
          ...sheet,
          rows: change(sheet.rows).map((row) => ({ ...row, cells: change(row.cells) })),
        })),
      };
    case 'text':
      return { ...content, text: change(change(content.text.split('\n'))).join('\n') };
  }
}

describe('no two formats claim a document', () => {
  test('as it is: a sample is its own format’s, a published document at most one’s', () => {
    const claims = documents.map(({ path, content }) => ({ path, claims: claimsOn(content) }));
    expect(claims.filter((one) => one.claims.length > 1)).toEqual([]);
    const ofSamples = claims.filter(({ path }) => SAMPLES.some((sample) => sample.path === path));
    expect(ofSamples.map(({ path, claims: [format] }) => [path, format])).toEqual(
      SAMPLES.map(({ path, format }) => [path, format]),
    );
  });

  test('whatever parts of it are gone, come twice or stand elsewhere', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: documents.length - 1 }),
        fc.array(fc.nat({ max: 1e6 }), { minLength: 1, maxLength: 12 }),
        (which, picks) => {
          const { path, content } = documents[which] ?? { path: '', content: { kind: 'text', text: '' } };
          const claims = claimsOn(changed(content, picks));
          expect({ path, claims: claims.slice(1) }).toEqual({ path, claims: [] });
        },
      ),
      { numRuns: 500 },
    );
  });
});

test('a field nobody knows, anywhere at the top, changes nothing in what a document is', () => {
  for (const { path, content } of documents) {
    const format = SAMPLES.find((sample) => sample.path === path)?.format;
    if (format === undefined || format === 'reference-material' || content.kind !== 'json') continue;
    const { value } = content;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const claims = claimsOn({ kind: 'json', value: { ...value, somethingNew: { of: ['no', 'kind'] } } });
    expect({ format, claims }).toEqual({ format, claims: [format] });
  }
});
