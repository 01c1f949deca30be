import { describe, expect, test } from '@jest/globals';
import type { XmlElement } from '../../src/documents/content.js';
import { QuarantineError } from '../../src/documents/quarantine-error.js';
import { readXml } from '../../src/documents/xml/xml.js';

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function everyPath(element: XmlElement): string[] {
  return [`${element.path}:${element.line}`, ...element.children.flatMap(everyPath)];
}

function refusal(text: string): QuarantineError {
  try {
    readXml(text);
  } catch (error) {
    if (error instanceof QuarantineError) return error;
  }
  throw new Error('The XML was read.');
}

test('gives elements their local names, paths and lines', () => {
  const { root } = readXml('<p:a xmlns:p="urn:x">\n <p:b>one</p:b>\n <b>two</b>\n <c/>\n</p:a>');
  expect(everyPath(root)).toEqual(['/a:1', '/a/b[1]:2', '/a/b[2]:3', '/a/c:4']);
  expect(root.children.map(({ text }) => text)).toEqual(['one', 'two', '']);
});

test('tells the local names of all elements, those of a message escaped inside among them', () => {
  const { names } = readXml(`<p:a xmlns:p="urn:x"><b/><b/><c>${escaped('<q:d><e/></q:d>')}</c></p:a>`);
  expect([...names]).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('keeps attributes, resolves the five entities and takes character data in any form', () => {
  const { root } = readXml('<a n="1 &amp; 2">x &lt; y<!-- no word --><![CDATA[ & z]]></a>');
  expect(root.attributes).toEqual({ n: '1 & 2' });
  expect(root.text).toBe('x < y & z');
});

test('reads past comments and blank lines before the declaration, and still counts them as lines', () => {
  const { root } = readXml('<!-- one\ntwo -->\n\n<?xml version="1.0"?>\n<a>\n<b/></a>');
  expect(everyPath(root)).toEqual(['/a:5', '/a/b:6']);
});

test('reads bytes in UTF-8, with a byte order mark and without', () => {
  for (const text of ['<a>ŵ £</a>', '\uFEFF<a>ŵ £</a>']) {
    expect(readXml(Buffer.from(text)).root.text).toBe('ŵ £');
  }
});

describe('a message escaped inside an element', () => {
  const message = '<?xml version="1.0"?>\n<m:in xmlns:m="urn:x">\n<m:t>A &amp; B</m:t></m:in>';

  test.each([
    ['once', escaped(message)],
    ['twice', escaped(escaped(message))],
    ['as character data', `<![CDATA[${message}]]>`],
    ['once after a comment', escaped(`<!-- stray -->${message}`)],
  ])('%s becomes the child it stands for, with lines of the file', (_, content) => {
    const { root } = readXml(`<out>\n<held>${content}</held>\n</out>`);
    expect(everyPath(root)).toEqual(['/out:1', '/out/held:2', '/out/held/in:3', '/out/held/in/t:4']);
    expect(root.children[0]?.children[0]?.children[0]?.text).toBe('A & B');
  });

  test('may hold another', () => {
    const inner = escaped('<b>words</b>');
    const { root } = readXml(`<out>${escaped(`<a>${inner}</a>`)}</out>`);
    expect(everyPath(root)).toEqual(['/out:1', '/out/a:1', '/out/a/b:1']);
  });

  test('that is broken quarantines the document when it calls itself XML', () => {
    const error = refusal(`<out>\n${escaped('<?xml version="1.0"?><in><t></in>')}</out>`);
    expect(error.code).toBe('invalid_xml');
    expect(error.at).toEqual({ line: 2 });
  });

  test.each(['<REDACTED> said so', '< 5 grams', '<b>not closed', 'a <b>word</b>'])(
    'is not seen in the words "%s"',
    (words) => {
      expect(readXml(`<out>${escaped(words)}</out>`).root).toMatchObject({ text: words, children: [] });
    },
  );
});

describe('what cannot be read', () => {
  test.each([
    ['a cut message', '<a>\n<b>words', 2],
    ['elements that cross', '<a>\n\n<b></a></b>', 3],
    ['nothing but a comment', '<!-- a -->', 1],
    ['two roots', '<a/>\n<b/>', 2],
  ])('%s is invalid_xml with its line', (_, text, line) => {
    const error = refusal(text);
    expect(error.code).toBe('invalid_xml');
    expect(error.at).toEqual({ line });
  });

  test.each([
    ['declared in the document', '<!DOCTYPE a [<!ENTITY l "ha"><!ENTITY m "&l;&l;&l;">]>\n<a>&m;</a>', 2],
    ['declared in another file', '<!DOCTYPE a [<!ENTITY l SYSTEM "file:///etc/hostname">]>\n<a>\n&l;</a>', 3],
    ['declared nowhere', '<a>\n&words;</a>', 2],
    ['in an attribute', '<!DOCTYPE a [<!ENTITY l "ha">]>\n<a b="&l;"/>', 2],
    ['in a message escaped in another', '<a>&lt;?xml version="1.0"?&gt;&lt;b&gt;&amp;l;&lt;/b&gt;</a>', 1],
  ])('an entity %s is never expanded: xml_entity with its line', (_, text, line) => {
    const error = refusal(text);
    expect(error.code).toBe('xml_entity');
    expect(error.at).toEqual({ line });
  });

  test('a bare & is no entity but broken XML', () => {
    expect(refusal('<a>\nSmith & Sons</a>').code).toBe('invalid_xml');
  });

  test('messages of errors hold none of the words', () => {
    expect(refusal('<a>secret</b>').message).not.toContain('secret');
  });

  test('elements a thousand deep are the most that is read, escaped ones counted', () => {
    const deep = (levels: number) => '<a>'.repeat(levels) + '</a>'.repeat(levels);
    expect(readXml(deep(1_000)).root.name).toBe('a');
    expect(refusal(deep(1_001)).code).toBe('nested_too_deep');
    expect(refusal(deep(600).replace('<a></a>', `<a>${escaped(`<?xml version="1.0"?>${deep(600)}`)}</a>`)).code).toBe(
      'nested_too_deep',
    );
  });
});
