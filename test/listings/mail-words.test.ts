import { describe, expect, test } from '@jest/globals';
import { closesLetter, mayBeSignature, withoutMailWords } from '../../src/listings/entries/mail-words.js';
import { inShort } from './in-short.js';

const LINES = [
  "Court: Mossbury Magistrates' Court",
  'Date of hearing: 17/02/2026',
  'Defendant: Jasper TESTFERN',
  'URN: 99ZZ1000126',
  'Offence: Theft',
  'Plea: Guilty',
  'Result: Fined £120.',
  'Result: To be deprived of a black',
  'mobile telephone.',
];
const REGISTER = LINES.join('\n');
const READ = [
  "court Mossbury Magistrates' Court||2026-02-17",
  'case 99ZZ1000126|magistrates',
  'defendant Jasper TESTFERN',
  'offence |Theft|Guilty',
  'result |Fined £120.',
  'result |To be deprived of a black mobile telephone.',
];
const HEADS = 'From: Results <a@example.test>\nSent: 18 February 2026 10:02\nTo: Desk\nSubject: FW: Register\n\n';

describe('a register in an e-mail is read without what the e-mail puts round it', () => {
  test.each<readonly [string, string]>([
    ['marks of quoting', LINES.map((line) => `> ${line}`).join('\n')],
    ['marks of quoting twice', LINES.map((line) => `>> ${line}`).join('\n>>\n')],
    ['a covering letter', `Hello,\n\nplease see below.\n\nKind regards,\nAnna Testclerk\n\n${REGISTER}`],
    ['the head of a message passed on', `---------- Forwarded message ---------\n${HEADS}${REGISTER}`],
    ['its head in Welsh', `Oddi wrth: Llys\nAnfonwyd: 18 Chwefror 2026\nAt: Desg\nPwnc: Cofrestr\n\n${REGISTER}`],
    ['who wrote when', `On 19 Feb 2026, at 10:02, Results\n<a@example.test> wrote:\n\n${REGISTER}`],
    ['a signature', `${REGISTER}\n\nKind regards,\n\nAnna Testclerk\nTel: 01632 960001\nAddress: 1 Lichen Street`],
    [
      'a signature under a rule',
      `${REGISTER}\n____________\nA. Testclerk\nMossbury Magistrates' Court\nTel: 01632 960001`,
    ],
    ['one under dashes, with what its writer is', `${REGISTER}\n\n-----\nA. Testclerk\nLegal Adviser`],
    ['the court in a signature', `${REGISTER}\n-- \nAnna Testclerk | Slate Magistrates' Court`],
    ['a mark of the telephone', `${REGISTER}\n\nSent from my iPhone`],
    [
      'what the organisation adds',
      `${REGISTER}\n\nThis e-mail and any attachment is confidential.\nDestroy all copies.`,
    ],
    ['a warning above', `CAUTION: This email originated from outside the organisation.\n\n${REGISTER}`],
    ['the same in Welsh', `${REGISTER}\n\nCofion gorau\nAnna\n\nMae'r e-bost hwn yn gyfrinachol i'r derbynnydd.`],
  ])('%s', async (_what, text) => {
    expect(await inShort(text)).toEqual(READ);
  });

  test('and goes on below a signature with the next day', async () => {
    const next = REGISTER.replace('17/02', '18/02').replaceAll('99ZZ1', '99ZZ2');
    expect(await inShort(`${REGISTER}\n\nRegards\nAnna\n\n${next}`)).toEqual([
      ...READ,
      ...READ.map((line) => line.replace('02-17', '02-18').replace('99ZZ1', '99ZZ2')),
    ]);
  });
});

test.each(['No separate penalty', 'Plea: Guilty\nTel. not given', 'Driving record endorsed'])(
  'what stands under a rule and is no signature stays: %s',
  (words) => {
    const text = `${REGISTER}\n__________\n${words}\n`;
    expect(withoutMailWords(text)).toBe(text);
  },
);

test('the day an e-mail was sent is no day of hearing', async () => {
  const undated = LINES.filter((line) => !line.startsWith('Date')).join('\n');
  for (const head of [HEADS, 'From: a@example.test\nDate: Wed, 18 Feb 2026 at 10:02\nTo: b\n\n']) {
    expect((await inShort(head + undated))[0]).toBe("court Mossbury Magistrates' Court");
  }
});

test('the court and day in the subject of a message are its own', async () => {
  const [, , ...below] = LINES;
  const subject = "From: a@example.test\nTo: b\nSubject: RE: Mossbury Magistrates' Court 17 February 2026\n\n";
  expect(await inShort(subject + below.join('\n'))).toEqual(READ);
});

test('words of a decision below a signature are told, and are nobody’s', async () => {
  expect(await inShort(`${REGISTER}\nRegards\nAnna\nFined £40 as well.`)).toEqual([...READ, '! unread_line']);
});

test.each([
  'Result: Not to send any e-mail to a named person.',
  'Result: The report is confidential and is not to be disclosed.',
  'Result: No regards are to be sent.',
])('a result keeps its words: %s', async (line) => {
  expect(await inShort(`${REGISTER}\n${line}`)).toEqual([...READ, `result |${line.slice('Result: '.length)}`]);
});

test('every letter that stays keeps its place', () => {
  const text = `> ${REGISTER}\n\n${HEADS}This message is intended for the recipient.\nAll of it.\n\nResult: x`;
  const plain = withoutMailWords(text);
  expect(plain).toHaveLength(text.length);
  expect([...plain].every((letter, at) => letter === ' ' || letter === text[at])).toBe(true);
  expect(plain.trimEnd().endsWith('Result: x')).toBe(true);
});

test('a round-up in an e-mail has no paragraph of its signature', async () => {
  const round =
    "Cases heard at Mossbury Magistrates' Court on 17 February 2026\n\nJasper Testfern, 34, of Quartz Row, admitted theft. Fined £5.\n\nIvy Testoak, 31, of Marl, admitted fraud. Fined £6.";
  const read = await inShort(round);
  expect(await inShort(`${round}\n\nKind regards,\nAnna Testclerk\nNews desk\n\nThis email is confidential.`)).toEqual(
    read,
  );
  expect(await inShort(round.replace('\n\nIvy', '\n\nMany thanks\nAnna\n\nIvy'))).toEqual(read);
});

test('a letter closes in words of their own line', () => {
  for (const words of ['Kind regards,', 'Regards', '--', 'Many thanks', 'Cofion', 'Sent from my iPad'])
    expect(closesLetter(words)).toBe(true);
  for (const words of ['Regards were sent.', 'Thanks to the court', 'No separate penalty', '- -'])
    expect(closesLetter(words)).toBe(false);
  expect(mayBeSignature('Anna Testclerk, Legal Team')).toBe(true);
  expect(mayBeSignature('Restraining order made')).toBe(false);
});
