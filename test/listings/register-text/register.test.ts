import { describe, expect, test } from '@jest/globals';
import { isTextRegister, readTextRegister } from '../../../src/listings/register-text/read-register.js';
import { isRoundUp } from '../../../src/listings/round-up/read-round-up.js';

const HEAD = "Mossbury Magistrates' Court\n17 February 2026\n";
const read = (body: string, head = HEAD) => readTextRegister(head + body);
const people = (body: string) =>
  read(body).listings.flatMap(({ hearings }) => hearings.flatMap(({ defendants }) => defendants));

describe('who stands in a register', () => {
  test.each([
    [
      '1. Jasper TESTFERN (DOB 09/05/1991), 34, of 14 Quartz Row, Mossbury',
      'Jasper TESTFERN',
      '1991-05-09',
      '14 Quartz Row, Mossbury',
    ],
    ['12) TESTFERN, Jasper (09/05/1991) - 14 Quartz Row', 'Jasper TESTFERN', '1991-05-09', '14 Quartz Row'],
    ['Defendant: Mr Jasper Testfern born 9 May 1991', 'Mr Jasper Testfern', '1991-05-09', undefined],
    [
      'Name: TESTFERN, Jasper\nD.O.B.: 09/05/1991   Address: 14 Quartz Row',
      'Jasper TESTFERN',
      '1991-05-09',
      '14 Quartz Row',
    ],
  ])('%s', (line, full, dateOfBirth, address) => {
    const [defendant] = people(`${line}\nOffence: Theft\nResult: Fined £50.`);
    expect({ full: defendant?.name?.full, dateOfBirth: defendant?.dateOfBirth, address: defendant?.address }).toEqual({
      full,
      dateOfBirth,
      address,
    });
  });

  test('a numbered company is the next defendant, and takes nothing from the one before', () => {
    const found = people(
      '1. Jasper TESTFERN (09/05/1991)\nCase number: 1\nOffence: Theft\nResult: Fined £50.\n2. Testlichen Quarries Limited of Mossbury\nCase number: 2\nOffence: Waste\nResult: Fined £400.',
    );
    expect(found.map(({ name, organisation }) => name?.full ?? organisation)).toEqual([
      'Jasper TESTFERN',
      'Testlichen Quarries Limited',
    ]);
  });
});

test('wrapped lines go on, and each result stands alone', () => {
  const [defendant] = people(
    '1. Jasper TESTFERN (09/05/1991)\nOffence: Theft\nResult: Restraining order made for the defendant in the following terms:\n  not to contact Olivine Testmoss directly or indirectly.\nResult: FO - Fine\n  Fined £50.\nResults:\n- To pay costs of £85.00\n- To pay a surcharge of £20.00',
  );
  expect(defendant?.offences[0]?.results.map(({ text }) => text)).toEqual([
    'Restraining order made for the defendant in the following terms: not to contact Olivine Testmoss directly or indirectly.',
    'FO - Fine\nFined £50.',
    'To pay costs of £85.00',
    'To pay a surcharge of £20.00',
  ]);
});

test('a register is complete only where it says so', () => {
  const body = '1. Jasper TESTFERN (09/05/1991)\nOffence: Theft\nResult: Fined £50.\n';
  expect(read(body).completeResults).toBe(false);
  expect(read(`${body}This register is complete.`).completeResults).toBe(true);
  expect(read(`${body}Extract only: this is not a complete register.`).completeResults).toBe(false);
});

test.each([
  ['Dear editor, the court sat on Monday and adjourned.', false, false],
  [`${HEAD}1. Jasper TESTFERN (09/05/1991)\nOffence: Theft\nPlea: Guilty\nResult: Fined £50.`, true, false],
  [`${HEAD}\nJasper Testfern, 34, of Quartz Row, Mossbury, admitted theft. Fined £50.`, false, true],
  ['Minutes\n1. Apologies: none\nResult: agreed', false, false],
])('tells a register from a round-up and from other words', (text, register, roundUp) => {
  expect([isTextRegister(text), isRoundUp(text)]).toEqual([register, roundUp]);
});

test('places are offsets of the words in the text', () => {
  const text = `${HEAD}1. Jasper TESTFERN (09/05/1991)\nOffence: Theft\nResult: Fined £50.`;
  const result = readTextRegister(text).listings[0]?.hearings[0]?.defendants[0]?.offences[0]?.results[0];
  const at = result?.at as { start: number; end: number };
  expect(text.slice(at.start, at.end)).toBe('Result: Fined £50.');
});
