import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { documentOf } from '../../../src/documents/document.js';
import { knownHeadings, proposeMapping } from '../../../src/listings/mapped-table/propose-mapping.js';
import { readTable } from '../../../src/listings/mapped-table/read-as-table.js';
import { readMapping } from '../../../src/listings/mapped-table/read-mapping.js';
import { readDocument } from '../../../src/listings/read-document.js';

const SAMPLES = 'samples/tables';
const MAPPING = '.yaml';
const EXPECTED = '.expected.json';

const samples = readdirSync(SAMPLES).filter((name) => !name.endsWith(MAPPING) && !name.endsWith(EXPECTED));
const documents = samples.map((name) => documentOf(name, readFileSync(join(SAMPLES, name))));
const beside = (name: string, ending: string) => join(SAMPLES, basename(name, extname(name)) + ending);

/** What was written down; where nothing was, it is written now and has to be read by eye. */
function writtenDown(path: string, now: string): string {
  if (!existsSync(path)) {
    writeFileSync(path, now);
    throw new Error(`${path} was not there and has been written: review it by eye, then run the tests again.`);
  }
  return readFileSync(path, 'utf8');
}

test.each(documents)('the mapping proposed for $name is the one beside it', async (document) => {
  const { content } = await readTable(document, knownHeadings);
  const proposed = `${stringify(proposeMapping(content)?.mapping, { lineWidth: 0 })}`;
  expect(proposed).toBe(writtenDown(beside(document.name, MAPPING), proposed));
});

test.each(documents)('$name is read by its mapping as written down beside it', async (document) => {
  const mapping = beside(document.name, MAPPING);
  const read = await readDocument(document, { map: readMapping(readFileSync(mapping, 'utf8'), mapping) });
  const now = `${JSON.stringify(read, null, 2)}\n`;
  expect(JSON.parse(now)).toEqual(JSON.parse(writtenDown(beside(document.name, EXPECTED), now)));
});
