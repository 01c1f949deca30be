import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { XmlElement } from '../../src/documents/content.js';
import { QuarantineError } from '../../src/documents/quarantine-error.js';
import { plainXml } from '../../src/documents/xml/plain-xml.js';
import { readXml } from '../../src/documents/xml/xml.js';

const FOLDERS = ['libra-court-list-xml', 'spi-results-xml'].map((format) => join('samples/listings', format));
const SAMPLES = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

/** What is told of a document; white space before the first word of an element says nothing, nor does how it is refused: that is the parser's. */
function told(text: string): unknown {
  try {
    const { root, names } = readXml(text);
    return { root: elementAsTold(root), names: [...names].sort() };
  } catch (error) {
    if (error instanceof QuarantineError) return 'refused';
    throw error;
  }
}

function elementAsTold({ number, name, attributes, text, path, line, children }: XmlElement): unknown {
  return { number, name, attributes, text: text.trimStart(), path, line, inside: children.map(elementAsTold) };
}

/** A processing instruction behind the document: it says nothing, and no text with one is plain. */
function read(text: string): unknown {
  return told(`${text}<?end?>`);
}

function isPlain(text: string): boolean {
  const standing = { line: 1, depth: 0, around: undefined, closed: () => undefined };
  return plainXml(text, { elements: 0, names: new Set() }, standing) !== undefined;
}

test('messages of courts are plain', () => {
  expect(SAMPLES.length).toBeGreaterThan(5);
  expect(SAMPLES.filter((text) => !isPlain(text.replace(/^(?:\s|<!--.*?-->)+/s, '')))).toEqual([]);
});

test('what is read plainly is what the parser reads', () => {
  for (const text of SAMPLES) expect(told(text)).toEqual(read(text));
});

test.each([
  '<a>x<!-- y -->z</a>',
  '<a> <!-- y -->\n<b/> c </a>',
  "<a b='\"' c = \"1 2\"\n d='>'/>",
  '<a\n>\n<b\n\n/></a\n>',
  '<a>\r\n<b>1\r2</b>\r\n</a>',
  '<a>&#163;20 &#xA3;30 &lt;b&gt; &apos;&quot;&amp;amp;</a>',
  '<a>£ ŵ 😀</a>',
  '<ŵ>1</ŵ>',
  '<a>&#0;</a>',
  '<a>&#x110000;</a>',
  '<a>&pound;</a>',
  '<a>1 & 2</a>',
  '<a>]]></a>',
  '<a>]></a>',
  '<a>\u0001</a>',
  '<a>\uFFFE</a>',
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  '<a b="&lt;"/>',
  '<a b="1"c="2"/>',
  '<a b=1/>',
  '<a __proto__="1"/>',
  '<a></a>x',
  '<a></a><b/>',
  '<a></b>',
  '<a></aa>',
  '<aa></a>',
  '</a>',
  '<a',
  '< a/>',
  '<1/>',
  '<a><!-- -- --></a>',
  '<a><!-- --',
  '<a><![CDATA[<b>]]></a>',
  '<a><b/ ></a>',
  '<?xml version="1.0" encoding="utf-8"?>\n<a/>',
  "<?xml version='1.0' standalone='yes' ?><a/>",
  '<?xml version="1.1"?><a>\u0085</a>',
  '<?xml version="1.0"><a/>',
  '<?xml encoding="utf-8"?><a/>',
  '<!DOCTYPE a><a/>',
  '<a>&lt;?xml version="1.0"?&gt;&lt;b&gt;\n&lt;c/&gt;&lt;/b&gt;</a>',
  '<a> <!-- c -->\n&lt;b/&gt;</a>',
])('%j is read, or refused, as the parser does', (text) => {
  expect(told(text)).toEqual(read(text));
});

test('a letter too many, or one too few, is read, or refused, as the parser does', () => {
  const mark = fc.constantFrom(
    ...'<>&;"\'/ =!-[]?\n\r\ta:#x1£ŵ\u0000',
    '<!--',
    '-->',
    ']]>',
    '</',
    '/>',
    '&amp;',
    '&#',
    '😀',
  );
  const sample = fc.constantFrom(...SAMPLES.filter(({ length }) => length < 8_000), '<a b="c">d<e/>&lt;<f>g</f></a>');
  const change = fc.record({ at: fc.nat(), less: fc.nat(3), mark: fc.option(mark, { nil: '' }) });
  fc.assert(
    fc.property(sample, fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) => {
      const changed = changes.reduce((before, { at, less, mark: more }) => {
        const place = at % before.length;
        return before.slice(0, place) + more + before.slice(place + less);
      }, text);
      expect(told(changed)).toEqual(read(changed));
    }),
    { numRuns: 3_000 },
  );
});
