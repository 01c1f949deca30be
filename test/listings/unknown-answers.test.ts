import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../../src/documents/document.js';
import { readDocument } from '../../src/listings/read-document.js';

const HEARING = readFileSync('samples/observer-2025/registers/croydon/2024-09-18-01zx1222824.json', 'utf8');
const REGISTER = `Ferrow Magistrates' Court
5 March 2026
Defendant: Corin Ashtest
Case: 1
Offence: Affray
Plea: Not guilty
Verdict: VERDICT
Result: Fined £50
`;

async function toldOf(text: string): Promise<readonly string[]> {
  const { problems } = await readDocument(documentOf('any', Buffer.from(text)));
  return problems.map(({ code, at }) => `${code}${at === undefined ? '' : ' with its place'}`);
}

describe('a plea', () => {
  test.each([
    ['GUILTY', []],
    ['INDICATED_GUILTY', []],
    ['', []],
    ['SOMETHING_ELSE', ['unknown_plea with its place']],
  ])('of a hearing resulted is told where it is in no list: "%s"', async (plea, told) => {
    const changed = HEARING.replace(/("pleaValue": ?)"[^"]*"/, `$1"${plea}"`);
    expect((await toldOf(changed)).filter((problem) => problem.startsWith('unknown'))).toEqual(told);
  });
});

describe('a verdict', () => {
  test.each([
    ['Found guilty', []],
    ['Not proved', []],
    ['Left on the table', ['unknown_verdict with its place']],
  ])('of a register is told where it is in no list: "%s"', async (verdict, told) => {
    expect(await toldOf(REGISTER.replace('VERDICT', verdict))).toEqual(told);
  });
});
