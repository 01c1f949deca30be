import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../../src/facts/extract.js';
import { orderRules } from '../../src/facts/orders/index.js';

const EXAMPLES = orderRules.flatMap(({ examples }) => examples.map(({ text }) => text)).filter((text) => text !== '');

describe('the words behind a clause', () => {
  test.each(EXAMPLES)('are quoted from the text as given: %s', (text) => {
    for (const { span, quote } of extract({ text }).clauses) {
      expect(span).not.toBeNull();
      expect(quote).toBe(text.slice(span?.[0], span?.[1]));
      expect(quote?.trim()).not.toBe('');
    }
  });

  test('keep their line breaks and hyphens where a print wrapped them', () => {
    const text = 'Order to depri-\nve the offender of his\nlap-\ntop.';
    const [clause] = extract({ text }).clauses;
    expect(clause).toMatchObject({ type: 'deprivation', property: ['device'] });
    expect(clause?.quote).toBe('to depri-\nve the offender of his\nlap-\ntop');
  });
});

test('any string is read without an error, and every quote is its slice', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      for (const { span, quote } of extract({ text }).clauses) {
        if (span !== null) expect(quote).toBe(text.slice(span[0], span[1]));
      }
    }),
    { numRuns: 200 },
  );
});

test('any run of court words is read without an error, and every quote is its slice', () => {
  const words = [
    'deprivation',
    'order',
    'refused',
    'phone',
    'and',
    'no',
    'restraining',
    '.',
    ',',
    '\n',
    'forfeited',
    'to be',
    'destroyed',
    'images',
    'not to',
    'post',
    's.153',
    'adjourned to 14/03/2025',
    'DEPO - ',
    'application for',
    'returned',
    'if',
    'but',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
      const text = parts.join(' ');
      for (const { span, quote } of extract({ text }).clauses) {
        if (span !== null) expect(quote).toBe(text.slice(span[0], span[1]));
      }
    }),
    { numRuns: 300 },
  );
});

describe('two results in one text', () => {
  const INDEPENDENT = [
    'FO - Fine\nFined £120.00',
    'DEPO - Order for deprivation of rights (other than vehicle)\nProperty Nokia handset',
    'RESTRAOP - Restraining order for period\nRestraining order made for the defendant in the following terms: Not to contact the complainant. This order lasts for 2 Years.',
    'FDEST - Forfeiture and destruction\nCannabis to be forfeited under Section 27 of the Misuse of Drugs Act 1971 and destroyed.',
    'SHOPP - Sexual harm prevention order for period\nSexual harm prevention order made for 5 Years.',
    'NSP - No separate penalty',
  ];
  const kinds = (text: string): readonly string[] =>
    extract({ text }).clauses.map(({ kind, type }) => `${kind} ${type}`);

  test('give the clauses of both', () => {
    for (const a of INDEPENDENT) {
      for (const b of INDEPENDENT) {
        if (a === b) continue;
        expect(kinds(`${a}\n${b}`)).toEqual([...kinds(a), ...kinds(b)]);
      }
    }
  });
});

describe('a code beside the words', () => {
  test('stands alone where there are none: made, property unspecified', () => {
    expect(extract({ text: '', code: '3055' }).clauses).toEqual([
      {
        kind: 'order',
        type: 'deprivation',
        status: 'made',
        property: ['unspecified'],
        found: 'code',
        span: null,
        quote: null,
        rule: 'deprivation',
      },
    ]);
  });

  test.each([
    ['Deprivation order made re phone.', '3055', 'both'],
    ['Deprivation order made re phone.', undefined, 'text'],
    ['No deprivation order made.', '3055', 'conflict'],
  ] as const)('agrees or not: %s (%s) is %s', (text, code, found) => {
    const { clauses } = extract({ text, ...(code ? { code } : {}) });
    expect(clauses.map((clause) => clause.found)).toEqual([found]);
  });

  test('a code that the words deny is a problem', () => {
    const { problems } = extract({ text: 'No deprivation order made.', code: '3055' });
    expect(problems.map(({ code }) => code)).toContain('code_and_text_disagree');
  });

  test('a code of which the words say nothing, and something else, is a problem', () => {
    const { clauses, problems } = extract({ text: 'Fined £200.', code: '3047' });
    expect(clauses.map(({ type }) => type)).toEqual(['fine']);
    expect(problems.map(({ code }) => code)).toEqual(['code_and_text_disagree']);
  });
});

describe('words that no rule reads', () => {
  test.each([
    [
      'Welsh',
      'Bydd y llys yn ystyried y mater ymhellach; diffynnydd i ddychwelyd ei ffôn ar ôl dwy wythnos i’r heddlu.',
    ],
    ['words of property', 'It is ordered that the tablet be kept in the court safe.'],
  ])('are put forward for review: %s', (_what, text) => {
    const { clauses, problems } = extract({ text });
    expect(clauses.filter(({ kind }) => kind === 'order')).toEqual([]);
    expect(problems).toMatchObject([{ code: 'unread_text' }]);
  });

  test('no problem repeats the words', () => {
    const text = 'It is ordered that the tablet of Opal Testwood be kept in the court safe.';
    for (const { message } of extract({ text }).problems) expect(message).not.toContain('Testwood');
  });

  test('a restraining order without a length is a problem', () => {
    expect(extract({ text: 'Restraining order made: not to contact the complainant.' }).problems).toMatchObject([
      { code: 'order_without_term' },
    ]);
  });
});

describe('a sentence’s length is no length of the order behind it', () => {
  test.each([
    'Jailed for 12 weeks, with a restraining order until 2029.',
    'Jailed for 12 weeks with a restraining order.',
    'Sentenced to 12 weeks’ imprisonment, suspended for 12 months, with a restraining order until further notice.',
    'He received 20 weeks in prison and a restraining order.',
  ])('%s', (text) => {
    const order = extract({ text }).clauses.find(({ type }) => type === 'restraining_order');
    expect(order).toMatchObject({ kind: 'order', status: 'made' });
    expect(order).not.toHaveProperty('period');
  });
});
