import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../../src/facts/extract.js';
import { orderRules } from '../../src/facts/orders/index.js';
import type { Example } from '../../src/facts/rule.js';

const EXAMPLES: readonly Example[] = orderRules.flatMap(({ examples }) => examples).filter(({ text }) => text !== '');
/** A heading ("DEPO - Order") and a clerk's initials ("F/D", "[PP]") are what they are by their letters' case. */
const KEEPS_CASE = / - [A-Z(]|[Oo]rd - |[A-Z]\/[A-Z]|\[|-\n/;

/** What was decided: kind, type, status and fields, without the words that prove it. */
function decided({ code }: Example, text: string): readonly unknown[] {
  return extract({ text, ...(code ? { code } : {}) }).clauses.map(
    ({ span: _span, quote: _quote, rule: _rule, found: _found, ...said }) => said,
  );
}

function changedBy(change: (text: string) => string, examples: readonly Example[] = EXAMPLES): readonly string[] {
  return examples
    .filter((example) => {
      const text = change(example.text);
      return (
        text !== example.text &&
        JSON.stringify(decided(example, text)) !== JSON.stringify(decided(example, example.text))
      );
    })
    .map(({ text }) => text);
}

describe('what was decided does not change with', () => {
  test.each([
    ['white space doubled', (text: string) => text.replaceAll(' ', '  ')],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['tabs', (text: string) => text.replaceAll(' ', '\t')],
    ['white space around it', (text: string) => `  ${text}\n `],
    ['line breaks of another system', (text: string) => text.replaceAll('\n', '\r\n')],
    ['typographic quotes', (text: string) => text.replaceAll("'", '’')],
    ['soft hyphens', (text: string) => text.replaceAll('er', 'e\u00adr')],
  ])('%s', (_what, change) => {
    expect(changedBy(change)).toEqual([]);
  });

  test('capitals throughout', () => {
    const examples = EXAMPLES.filter(({ text }) => !KEEPS_CASE.test(text) && !/TT\/4|\bD\b/.test(text));
    expect(changedBy((text) => text.toUpperCase(), examples)).toEqual([]);
  });

  test('lines wrapped in the middle of a sentence', () => {
    const examples = EXAMPLES.filter(({ text }) => !KEEPS_CASE.test(text) && !text.includes('\n'));
    expect(changedBy((text) => text.replace(/^(.{12,}?[a-z]) (?=[a-z])/, '$1\n'), examples)).toEqual([]);
  });

  test('a result of another kind behind it', () => {
    const separate = EXAMPLES.filter(({ text, clauses }) => /^[A-Z]{2,8} - /.test(text) && clauses.length > 0);
    const changed = separate.filter(
      (example) =>
        JSON.stringify(decided(example, `${example.text}\nNSP - No separate penalty`).slice(0, -1)) !==
        JSON.stringify(decided(example, example.text)),
    );
    expect(separate.length).toBeGreaterThan(5);
    expect(changed.map(({ text }) => text)).toEqual([]);
  });
});

describe('whatever stands around or inside an order', () => {
  const NOISE = [
    '\ud83d',
    '\udc00',
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u200f',
    '\u202e',
    '<b>',
    '</p>',
    '&nbsp;',
    'İ',
    'ß',
    'ﬀ',
  ];

  test('every quote is its slice of the text as given', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EXAMPLES.map(({ text }) => text)),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...NOISE)), { maxLength: 5 }),
        (text, insertions) => {
          const noisy = insertions.reduce((words, [at, noise]) => {
            const index = at % (words.length + 1);
            return words.slice(0, index) + noise + words.slice(index);
          }, text);
          for (const { span, quote } of extract({ text: noisy }).clauses) {
            if (span === null) continue;
            expect(span[0]).toBeLessThan(span[1]);
            expect(quote).toBe(noisy.slice(span[0], span[1]));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['one letter', 'R'],
    ['a lone surrogate', '\ud800'],
    ['control characters', '\u0000\u0001\u0002\u0003'],
    ['right-to-left marks', '\u200f\u202eDeprivation order\u202c'],
    ['tags', '<p>Deprivation order re <b>phone</b>.</p>'],
    ['question marks', '? '.repeat(500)],
  ])('there is an answer for %s', (_what, text) => {
    expect(Array.isArray(extract({ text }).clauses)).toBe(true);
  });

  test('an order is found in 100 kB of other words', () => {
    const text = `${'The hearing went on and nothing of note was said. '.repeat(1000)}Deprivation order re phone. ${'The hearing went on and nothing of note was said. '.repeat(1000)}`;
    const { clauses } = extract({ text });
    expect(clauses).toMatchObject([{ type: 'deprivation', status: 'made', quote: 'Deprivation order re phone' }]);
  });
});

describe('a decision turns with its denial', () => {
  test.each([
    ['No deprivation order made.', 'Deprivation order made.'],
    ['No restraining order.', 'Restraining order.'],
    ['No direction to delete the images.', 'Direction to delete the images.'],
    ['Forfeiture of phone refused.', 'Forfeiture of phone.'],
    ['Phone not to be forfeited.', 'Phone to be forfeited.'],
    ['SHPO not made.', 'SHPO made.'],
  ])('%s', (denied, made) => {
    expect(extract({ text: made }).clauses).toMatchObject([{ status: 'made' }]);
    const [clause, ...others] = extract({ text: denied }).clauses;
    expect(clause).toMatchObject({ kind: 'order' });
    expect(['refused', 'not_made']).toContain(clause?.kind === 'order' ? clause.status : '');
    expect(others).toEqual([]);
  });
});
