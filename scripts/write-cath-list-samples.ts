import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';

/** Writes the printed lists in `samples/listings/cath-list-pdf/`. Everybody in them is invented. Run again, the bytes are the same. */
const FOLDER = new URL('../samples/listings/cath-list-pdf', import.meta.url);
const MADE = new Date('2026-02-16T16:15:00Z');

type Line = readonly [words: string, size?: number, bold?: boolean];

function print(name: string, draw: (page: PDFKit.PDFDocument) => void, layout: 'portrait' | 'landscape') {
  const page = new PDFDocument({ size: 'A4', layout, margin: 40, info: { CreationDate: MADE, ModDate: MADE } });
  const file = createWriteStream(new URL(name, FOLDER));
  page.pipe(file);
  draw(page);
  page.end();
  return finished(file);
}

function say(page: PDFKit.PDFDocument, [words, size = 10, bold = false]: Line): void {
  page
    .font(bold ? 'Helvetica-Bold' : 'Helvetica')
    .fontSize(size)
    .text(words, 40)
    .moveDown(0.3);
}

const STANDARD: readonly Line[] = [
  ["Magistrates Standard List for Mossbury Magistrates' Court", 18, true],
  ['List for 17 February 2026'],
  ['Last updated: 16 February 2026 at 4:15pm'],
  ['Restrictions on publishing or writing about these cases', 12, true],
  ["You'll be in contempt of court if you publish any information which is protected by a reporting restriction."],
  ["Mossbury Magistrates' Court", 14, true],
  ['LJA: Fernshire', 14, true],
  ['Courtroom 1: Juniper Testbench', 14, true],
  ['Sitting at 1:30pm [1 of 2]', 12, true],
  ['Name: Testfern, Jasper Moss (male)*'],
  ['DOB and Age: 09/05/1991 Age: 34'],
  ['Address: 14 Quartz Row, Mossbury, Fernshire, ZZ1 1ZZ'],
  ['Prosecuting Authority Name: Fernshire Police'],
  ['Reference: 99ZZ1000126'],
  ['Hearing Type: Sentence'],
  ['Panel: ADULT'],
  [
    '1. SX03250 - Share photograph / film of person in intimate state with intent to cause alarm, distress or humiliation and more besides',
  ],
  [
    'Between 01/01/2026 and 02/01/2026 at Mossbury intentionally shared a photograph of another person in an intimate state, so that the words go on over the end of the line.',
  ],
  ['Plea: GUILTY'],
  ['Date of Plea: 27/01/2026'],
  ['Convicted on: 27/01/2026'],
  ['2. CJ88116 - Assault by beating'],
  ['Plea: NOT_GUILTY'],
  ['Courtroom 2', 14, true],
  ['Sitting at 10am', 12, true],
  ['Name: Testlichen Quarries Limited'],
  ['Reference: 99ZZ2000226'],
  ['Hearing Type: First hearing'],
  ['Data Source: Common Platform'],
];

const COLUMNS = [40, 110, 230, 310, 480, 530, 610, 700];
const ROWS: readonly (readonly string[])[] = [
  ['Block Start', 'Defendant Name', 'Date of Birth', 'Address', 'Age', 'Informant', 'Case Number', 'Offence Code'],
  ['10am', 'Mr Jasper Testfern', '09/05/1991', '14 Quartz Row, Mossbury,', '34', 'POL99', '2600000003', 'SX03249'],
  ['', '', '', 'Fernshire, ZZ1 1ZZ'],
  ['Offence Title: Share photograph / film of person in intimate state'],
  ['Offence Summary: On 02/01/2026 at Mossbury shared a photograph'],
  ['11:30am', 'Ms Wren Testbasalt', '30/11/1979', '', '46', 'POL99', '2600000004', 'RT88191'],
  ['Offence Title: Use a motor vehicle without insurance'],
];

function adult(page: PDFKit.PDFDocument): void {
  say(page, ["Magistrates Standard List for Mossbury Magistrates' Court", 18, true]);
  for (const line of ['List for 17 February 2026', 'Last updated 16 February 2026 at 9am']) say(page, [line]);
  for (const line of [
    "Sitting at Mossbury Magistrates' Court",
    'LJA: Fernshire',
    'Courtroom 3',
    'Session start: 9:30am',
  ]) {
    say(page, [line, 14, true]);
  }
  page.font('Helvetica').fontSize(9);
  for (const [index, cells] of ROWS.entries()) {
    cells.forEach((words, column) => {
      if (words !== '') page.text(words, COLUMNS[column] ?? 40, 220 + index * 18, { lineBreak: false });
    });
  }
}

function standard(page: PDFKit.PDFDocument): void {
  for (const line of STANDARD) say(page, line);
}

await print('standard-list.pdf', standard, 'portrait');
await print('adult-list.pdf', adult, 'landscape');
