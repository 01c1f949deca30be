import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type OwnText, ownSets } from '../../scripts/score/labelled-sets.js';
import type { Clause } from '../../src/facts/clause.js';
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

/** What each example says as it stands, read once for all changes. */
const AS_IT_STANDS = new Map<Example, string>();
function asItStands(example: Example): string {
  const known = AS_IT_STANDS.get(example) ?? JSON.stringify(decided(example, example.text));
  AS_IT_STANDS.set(example, known);
  return known;
}

function changedBy(change: (text: string) => string, examples: readonly Example[] = EXAMPLES): readonly string[] {
  return examples
    .filter((example) => {
      const text = change(example.text);
      return text !== example.text && JSON.stringify(decided(example, text)) !== asItStands(example);
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
        asItStands(example),
    );
    expect(separate.length).toBeGreaterThan(5);
    expect(changed.map(({ text }) => text)).toEqual([]);
  });
});

const LABELLED: readonly OwnText[] = Object.values(ownSets()).flat();
/** Styles in which the case of a letter is no information: not clerks' initials, nor "FO - Fine" found by its capitals. */
const NO_INITIALS: ReadonlySet<string> = new Set(['libra', 'narrative', 'welsh', 'bilingual']);

/** What was decided in one labelled text, in no order. */
function saidIn(clauses: readonly Clause[]): readonly string[] {
  return clauses
    .map(({ span: _span, quote: _quote, rule: _rule, found: _found, ...said }) => JSON.stringify(said))
    .sort();
}

const LABELLED_AS_THEY_STAND = new Map<OwnText, string>();
function asLabelled(text: OwnText): string {
  const known = LABELLED_AS_THEY_STAND.get(text) ?? JSON.stringify(saidIn(extract(text.input).clauses));
  LABELLED_AS_THEY_STAND.set(text, known);
  return known;
}

/** The labelled texts that read otherwise once `change` is made, by id. */
function changedAmong(texts: readonly OwnText[], change: (text: string) => string): readonly string[] {
  return texts
    .filter((one) => {
      const { input } = one;
      const text = change(input.text);
      return text !== input.text && JSON.stringify(saidIn(extract({ ...input, text }).clauses)) !== asLabelled(one);
    })
    .map(({ id }) => id);
}

describe('of the labelled texts no decision changes with', () => {
  test.each([
    ['white space doubled', (text: string) => text.replaceAll(' ', '  ')],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0')],
    ['white space around', (text: string) => `  ${text}\n `],
    ['line breaks of another system', (text: string) => text.replaceAll('\n', '\r\n')],
    [
      'lines wrapped at thirty characters',
      (text: string) => (text.includes('\n') ? text : text.replace(/(.{30,}?[a-z,]) (?=[a-z])/g, '$1\n')),
    ],
    ['a pound sign that became U+FFFD', (text: string) => text.replaceAll('£', '\ufffd')],
    ['a pound sign read in another encoding', (text: string) => text.replaceAll('£', 'Â£')],
    ['a pound sign as an entity', (text: string) => text.replaceAll('£', '&pound;')],
    ['a pound sign as letters', (text: string) => text.replaceAll('£', 'GBP ')],
  ])('%s', (_what, change) => {
    expect(changedAmong(LABELLED, change)).toEqual([]);
  });

  test('capitals throughout', () => {
    const texts = LABELLED.filter(({ style, input }) => NO_INITIALS.has(style) && !/ - [A-Z(]|\/n/.test(input.text));
    expect(texts.length).toBeGreaterThan(250);
    // in one, a charge's title is told from the bench's words by its capital
    expect(changedAmong(texts, (text) => text.toUpperCase()).filter((id) => !['N055'].includes(id))).toEqual([]);
  });
});

describe('results joined in one text', () => {
  const HEADED = LABELLED.filter(
    ({ style, input, expect: clauses }) =>
      style === 'template' &&
      input.code === undefined &&
      input.shortCode === undefined &&
      clauses.length > 0 &&
      /^[A-Z]{2,8} - [A-Z]/.test(input.text) &&
      (input.text.match(/(?:^|\n)[A-Z]{2,8} - /g) ?? []).length === 1,
  ).map(({ input }) => input.text.trimEnd());
  const kindsOf = (text: string): readonly string[] =>
    extract({ text })
      .clauses.map((clause) => `${clause.kind} ${clause.type} ${'status' in clause ? clause.status : ''}`)
      .sort();

  test('say what each says alone, in whatever order they come', () => {
    expect(HEADED.length).toBeGreaterThan(15);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...HEADED), { minLength: 2, maxLength: 4 }), (texts) => {
        const types = texts.map((text) => kindsOf(text).join());
        fc.pre(new Set(types).size === types.length);
        const joined = kindsOf(texts.join('\n'));
        expect(kindsOf([...texts].reverse().join('\n'))).toEqual(joined);
        expect(joined).toEqual(texts.flatMap((text) => kindsOf(text)).sort());
      }),
      { numRuns: 200 },
    );
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

describe('of the labelled texts', () => {
  /** Words that deny, each with what is left when it is taken out. */
  const DENIALS: readonly (readonly [denial: RegExp, left: string])[] = [
    [/^No (?=[a-z]+ing order|deprivation|forfeiture|SHPO|restraining)/i, ''],
    [/\b(was|is|be|been|were) not (?=made|granted|imposed|required|ordered)/i, '$1 '],
    [/\bnot (?=made|granted|imposed|ordered)/i, ''],
    [/ (?:is |was |were )?refused\b/i, ' granted'],
    [/^Dim (?=gorchymyn)/i, ''],
    [/^Gwrthodwyd\b/i, 'Caniatawyd'],
  ];

  const DENIES = /\b(?:no|not|never|neither|nor|declin\w+|refus\w+|dismiss\w+)\b|n't\b/i;

  test('one whose denial is taken out has another status', () => {
    const once = LABELLED.filter(({ style, input }) => style !== 'bilingual' && !/^RFSD - |\/ No /.test(input.text));
    const denied = once.flatMap(({ id, input, expect: clauses }) => {
      const orders = clauses.filter(({ kind }) => kind === 'order');
      const only = orders.length === 1 && clauses.length === 1 ? orders[0] : undefined;
      if (only?.status !== 'refused' && only?.status !== 'not_made') return [];
      const rule = DENIALS.find(([denial]) => denial.test(input.text));
      const text = rule ? input.text.replace(...rule) : '';
      // what denies it twice denies it still
      return rule && !DENIES.test(text) ? [{ id, type: only.type, status: only.status, input, text }] : [];
    });
    expect(denied.length).toBeGreaterThan(100);
    const same = denied.filter(({ input, type, status, text }) =>
      extract({ ...input, text }).clauses.some(
        (clause) => clause.type === type && 'status' in clause && clause.status === status,
      ),
    );
    expect(same.map(({ id, text }) => [id, text])).toEqual([]);
  });

  test('none makes a clause whose quote is not in it', () => {
    for (const { input } of LABELLED) {
      for (const { span, quote, found } of extract(input).clauses) {
        if (span === null) expect(found).toBe('code');
        else expect(quote).toBe(input.text.slice(span[0], span[1]));
      }
    }
  });
});
