import { expect, test } from '@jest/globals';
import { readXml } from '../../src/documents/xml/xml.js';
import { auditElements } from '../../src/listings/fields/xml-as-fields.js';

function leftoversOf(xml: string): readonly unknown[] {
  const { root } = readXml(xml);
  const audit = auditElements(root);
  const list = audit.open(root);
  for (const entry of list.objects('entry')) entry.text('name');
  return audit.problems().map(({ at }) => at);
}

test.each([
  ['nothing, where every field was taken', '<list>\n <entry><name>Test</name></entry>\n</list>', []],
  ['nothing of an element that says nothing', '<list><entry><name>Test</name><more/></entry><none> </none></list>', []],
  [
    'a field that was not asked for',
    '<list><entry><name>Test</name></entry>\n<entry><name>Test</name><more>words</more></entry></list>',
    [{ path: '/list/entry[2]/more', line: 2 }],
  ],
  [
    'a field behind everything that was taken',
    '<list><entry><name>Test</name></entry><last>words</last></list>',
    [{ path: '/list/last', line: 1 }],
  ],
  [
    'words beside the fields of an element that was opened',
    '<list><entry>words<name>Test</name></entry></list>',
    [{ path: '/list/entry', line: 1 }],
  ],
  [
    'what stands in a field that holds elements where words belong',
    '<list><entry><name><first>Test</first></name></entry></list>',
    [{ path: '/list/entry/name/first', line: 1 }],
  ],
])('%s is left over', (_what, xml, places) => {
  expect(leftoversOf(xml)).toEqual(places);
});
