import { expect, test } from '@jest/globals';
import { readJson } from '../../src/documents/json/json.js';

const read = (text: string) => readJson(Buffer.from(text)).value;

test.each([
  ['one a line', '{"a":1}\n{"a":2}\n', [{ a: 1 }, { a: 2 }]],
  ['each over several lines', '{\n "a": 1\n}\n{\n "a": 2\n}\n', [{ a: 1 }, { a: 2 }]],
  ['nothing between', '{"a":"}{"}{"a":"\\"}{"}[3]', [{ a: '}{' }, { a: '"}{' }, [3]]],
  ['the first on one line, the next on several', '{"a":1}\n{\n "a": 2\n}', [{ a: 1 }, { a: 2 }]],
  ['a mark of order before each, as files put together have', '\uFEFF{"a":1}\n\uFEFF{"a":2}', [{ a: 1 }, { a: 2 }]],
  ['a mark before each record', '{"a":1}\n\u001e{"a":2}\n', [{ a: 1 }, { a: 2 }]],
])('several JSON texts in one file are read each: %s', (_how, text, values) => {
  expect(read(text)).toEqual(values);
});

test.each([
  ['the second is broken', '{\n "a": 1\n}\n{\n "a": 2,\n}\n', 6],
  ['the second breaks off', '{\n "a": 1\n}\n{\n "a": 2', 5],
  ['the first is broken', '{\n "a": 1,\n}\n{\n "a": 2\n}', 3],
  ['a comma stands between', '{\n "a": 1\n},\n{\n "a": 2\n}', 3],
])('what is broken is told with its line: %s', (_how, text, line) => {
  expect(() => read(text)).toThrow(expect.objectContaining({ code: 'invalid_json', at: { line } }));
});
