import { expect, test } from '@jest/globals';
import { extract } from '../../src/facts/extract.js';

test.each([
  // what the words say, the code beside them, and how each clause was found
  ['Deprivation order made re phone.', '3055', ['both']],
  ['Deprivation order made re phone.', undefined, ['text']],
  ['', '3055', ['code']],
  ['No deprivation order made.', '3055', ['conflict']],
  ['Application for deprivation order adjourned to 04/06/2025.', '3055', ['conflict']],
  ['Laptop to be forfeited under section 153 of the Sentencing Act 2020.', '3135', ['conflict']],
  ['Restraining order made on 04/06/2024 revoked.', '1029', ['both']],
  ['Restraining order for 2 years.', '1029', ['both']],
  ['Fined £120.', '1015', ['both']],
  ['Committed to prison for 12 weeks.', '1015', ['conflict']],
  ['Offence withdrawn.', '1015', ['conflict']],
  ['Fined £120.', '2051', ['conflict']],
  ['Fined £120. Costs £85.', '1015', ['both', 'text']],
  ['Unpaid work 100 hours. 20 RAR days.', '3101', ['both', 'text']],
  ['Adjourned to 04/06/2025.', '4047', ['text']],
  ['Concurrent.', '1002', ['code']],
] as const)('%s (%s)', (text, code, found) => {
  const { clauses, problems } = extract({ text, ...(code ? { code } : {}) });
  expect(clauses.map((clause) => clause.found)).toEqual(found);
  const named = problems.some((problem) => problem.code === 'code_and_text_disagree');
  expect(named).toBe(clauses.some((clause) => clause.found === 'conflict'));
});

test('a clause from a code alone has no words, and only such a clause', () => {
  for (const text of ['', 'Fined £120.', 'Concurrent.']) {
    for (const code of ['1015', '1002', '3055']) {
      for (const { found, span, quote } of extract({ text, code }).clauses) {
        expect(span === null).toBe(found === 'code');
        expect(quote === null).toBe(found === 'code');
      }
    }
  }
});
