import { expect, test } from '@jest/globals';
import type { Content, TextRun } from '../../src/documents/content.js';
import { readHtml } from '../../src/documents/html/html.js';
import { recognise } from '../../src/listings/recognise.js';

const LINES = [
  "Mossbury Magistrates' Court",
  '17 February 2026',
  'Defendant: Fern TESTPLUM',
  'Case number: 99ZZ1',
  'Offence: Theft',
  'Plea: Guilty',
  'Result: Fined £80.',
] as const;
const STORY = [
  "Cases heard at Mossbury Magistrates' Court on 17 February 2026",
  'Fern Testplum, 38, of Mica Way, admitted theft.',
  'Fined £80.',
] as const;

/** A page with a line every 14 points, further apart where a line is empty; at its foot a number. */
function page(number: number, lines: readonly string[]) {
  const runs = lines.flatMap((text, at): TextRun[] =>
    text === '' ? [] : [{ text, x: 40, y: 30 + at * 14, width: text.length * 5, height: 11 }],
  );
  const foot = { text: `Page ${number}`, x: 40, y: 800, width: 40, height: 11 };
  return { number, width: 600, height: 840, runs: [...runs, foot] };
}

const read = (content: Content) => {
  const format = recognise(content);
  const { listings, problems } = format.read(content);
  const [hearing] = listings[0]?.hearings ?? [];
  const [offence] = hearing?.defendants[0]?.offences ?? [];
  const result = offence?.results.map(({ text, at }) => [text, at]);
  return { format: format.name, urn: hearing?.urn, title: offence?.title, result, problems };
};

test('a register printed in lines is read, its places those of the pages', () => {
  const pages = [page(1, LINES.slice(0, 5)), page(2, [...LINES.slice(0, 2), ...LINES.slice(5)])];
  expect(read({ kind: 'pages', pages })).toEqual({
    format: 'printed-court-register',
    urn: '99ZZ1',
    title: 'Theft',
    result: [['Fined £80.', { page: 2, x: 40, y: 83 }]],
    problems: [],
  });
});

test('a register saved as a page is read, its places the lines of the file', () => {
  const html = `<html><body>${LINES.map((line) => `<p>${line.replace(/^(.*:)/, '<b>$1</b>')}</p>`).join('\n')}</body></html>`;
  expect(read(readHtml(html))).toEqual({
    format: 'printed-court-register',
    urn: '99ZZ1',
    title: 'Theft',
    result: [['Fined £80.', { line: 7 }]],
    problems: [],
  });
});

test('a table of labels and values has the labels of its lines', () => {
  const row = (line: string) =>
    `<tr>${line
      .split(': ')
      .map((words) => `<td>${words}</td>`)
      .join('')}</tr>`;
  const html = `<html><p>${LINES[0]}</p><p>${LINES[1]}</p>\n<table>${LINES.slice(2).map(row).join('\n')}</table></html>`;
  expect(read(readHtml(html))).toEqual({
    format: 'printed-court-register',
    urn: '99ZZ1',
    title: 'Theft',
    result: [['Fined £80.', { line: 6 }]],
    problems: [],
  });
});

test('a printed table of labels and values, and entries side by side, are read one after the other', () => {
  const at = (text: string, x: number, y: number) => ({ text, x, y, width: text.length * 5, height: 11 });
  const heads = LINES.slice(0, 2).map((text, line) => at(text, 40, 30 + line * 14));
  const entry = (who: string, x: number, beside: string) =>
    [
      ['Defendant', who],
      ['Case number', `99ZZ${who}`],
      ['Offence', 'Theft'],
      ['Result', 'Fined £80.'],
    ].flatMap(([label = '', value = ''], line) =>
      beside === ''
        ? [at(label, x, 90 + line * 14), at(value, x + 120, 90 + line * 14)]
        : [at(`${label}${beside}${value}`, x, 90 + line * 14)],
    );
  const said = (runs: readonly TextRun[]) => {
    const content: Content = {
      kind: 'pages',
      pages: [{ number: 1, width: 600, height: 840, runs: [...heads, ...runs] }],
    };
    const hearings = recognise(content)
      .read(content)
      .listings.flatMap((listing) => listing.hearings);
    return hearings.map(({ urn, defendants }) => [urn, defendants.flatMap(({ offences }) => offences).length]);
  };
  expect(said(entry('A', 40, ''))).toEqual([['99ZZA', 1]]);
  expect(said([...entry('A', 40, ': '), ...entry('B', 320, ': ')])).toEqual([
    ['99ZZA', 1],
    ['99ZZB', 1],
  ]);
});

test('paragraphs of a printed round-up are told by the space between them', () => {
  const pages = [page(1, [STORY[0], '', STORY[1], STORY[2]])];
  expect(read({ kind: 'pages', pages })).toMatchObject({
    format: 'court-round-up',
    title: 'theft',
    result: [['Fined £80.', { page: 1, x: 40, y: 69 }]],
    problems: [],
  });
});

test('other prints and pages are none', () => {
  expect(() => recognise({ kind: 'pages', pages: [page(1, ['Name: Fern', 'Thank you.'])] })).toThrow('No format');
});
