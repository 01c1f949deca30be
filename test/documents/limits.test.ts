import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../../src/documents/document.js';
import { LIMITS } from '../../src/documents/limits.js';
import { readDocument } from '../../src/listings/read-document.js';
import { CONTAINER_LIMITS } from '../../src/sources/limits.js';

const codeOf = async (text: string) => (await readDocument(documentOf('x', Buffer.from(text)))).quarantined?.code;
const json = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const objects = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
const xml = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);

test('the limits are those promised', () => {
  expect(LIMITS).toMatchObject({ fileBytes: 200 * 2 ** 20, treeBytes: 64 * 2 ** 20, depth: 1000 });
  expect(CONTAINER_LIMITS).toMatchObject({ entryBytes: 200 * 2 ** 20, entries: 10_000, ratio: 100 });
});

describe('nesting', () => {
  test.each([
    ['lists in JSON', json],
    ['objects in JSON', objects],
    ['elements in XML', xml],
  ])('of %s is read to 1,000 levels and refused beyond', async (_what, nested) => {
    expect(await codeOf(nested(1000))).toBe('unknown_format');
    expect(await codeOf(nested(1001))).toBe('nested_too_deep');
    expect(await codeOf(nested(200_000))).toBe('nested_too_deep');
  });
});

describe('no entity of a declaration is expanded, and nothing outside the document is fetched', () => {
  const expands = (name: string, inner: string) => `<!ENTITY ${name} "${inner.repeat(10)}">`;
  const laughs = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">${expands('l1', '&l0;')}${expands('l2', '&l1;')}${expands('l3', '&l2;')}]><a>&l3;</a>`;
  test.each([
    ['entities inside entities', laughs],
    ['an entity that is a file', '<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><a>&f;</a>'],
    ['an entity that is an address', '<!DOCTYPE a [<!ENTITY f SYSTEM "http://127.0.0.1:9/">]><a>&f;</a>'],
    ['a parameter entity', '<!DOCTYPE a [<!ENTITY % p SYSTEM "file:///etc/passwd"> %p;]><a>&q;</a>'],
  ])('%s', async (_what, text) => {
    expect(await codeOf(text)).toBe('xml_entity');
  });
});
