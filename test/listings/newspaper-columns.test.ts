import { describe, expect, test } from '@jest/globals';
import PDFDocument from 'pdfkit';
import { documentOf } from '../../src/documents/document.js';
import { readDocument } from '../../src/listings/read-document.js';

type Draw = (doc: PDFKit.PDFDocument) => void;

async function read(draw: Draw) {
  const doc = new PDFDocument({ size: 'A4', margin: 50 });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  draw(doc);
  doc.end();
  await ended;
  const { listings, problems } = await readDocument(documentOf('round-up.pdf', Buffer.concat(chunks)));
  const told = listings.flatMap(({ courtHouse, hearings }) =>
    hearings.flatMap(({ defendants }) =>
      defendants.map(({ name, offences }) => [
        courtHouse,
        name?.full,
        ...offences.flatMap(({ results }) => results.map(({ text }) => text)),
      ]),
    ),
  );
  return {
    told,
    problems: problems.map(({ message }) => message),
  };
}

const MOSSBURY = 'Mossbury Magistrates’ Court';
const HEAD = `Cases heard at ${MOSSBURY} on 17 February 2026`;
const FINED = 'Fined £80 and ordered to pay costs of £85 and a surcharge of £32.';
const ORDER =
  'Given a community order of 12 months with 100 hours of unpaid work, and ordered to pay £114 in costs to the Crown Prosecution Service.';
const JAILED =
  'Jailed for 16 weeks, suspended for 12 months. A restraining order was made for two years, and compensation of £300 is to be paid.';
const PEOPLE = [
  [
    'Jasper Testfern',
    '38, of Mica Way, Mossbury, admitted sending a photograph of a former partner without her consent.',
    ORDER,
  ],
  [
    'Wren Testplum',
    '21, of Kiln Lane, Mossbury, admitted being drunk and disorderly in the High Street on 4 January.',
    FINED,
  ],
  [
    'Odette Testbasalt',
    '52, of Old Mill Road, admitted assaulting a police officer during an arrest outside the station.',
    JAILED,
  ],
  ['Callum Testmoss', '29, of Chapel Hill, Quarrytown, admitted stealing meat from a shop in Station Terrace.', FINED],
  [
    'Bronwen Testquartz',
    '44, of Harbour Street, Mossbury, admitted driving at 47 mph on a road restricted to 30 mph.',
    ORDER,
  ],
  ['Idris Testlarch', '19, of Mica Way, Mossbury, admitted criminal damage to a window of the Crown Inn.', JAILED],
  [
    'Marta Testheron',
    '33, of Kiln Lane, Mossbury, admitted using a vehicle without insurance in Old Mill Road.',
    FINED,
  ],
] as const;
const paragraph = ([name, offence, sentence]: (typeof PEOPLE)[number]) => `${name}, ${offence} ${sentence}`;
const STORY = PEOPLE.map(paragraph);
/** What must be read of them: each one's own sentences under the name. */
const TOLD = PEOPLE.map(([name, , sentence]) => [MOSSBURY, name, ...sentence.split(/(?<=\.) /)]);

/** Paragraphs in columns as high as they need to be, or a little higher. */
function inColumns(
  doc: PDFKit.PDFDocument,
  words: readonly string[],
  top: number,
  options: PDFKit.Mixins.TextOptions & { readonly columns: number; readonly columnGap: number },
) {
  const text = words.join('\n');
  const { columns, columnGap } = options;
  doc.fontSize(10);
  const whole = doc.heightOfString(text, {
    ...options,
    columns: 1,
    width: (495 - columnGap * (columns - 1)) / columns,
  });
  doc.text(text, 50, top, { ...options, width: 495, height: whole / columns + 26 });
}

describe('a round-up printed in columns is read one column after the other', () => {
  const layouts: readonly (readonly [string, Parameters<typeof inColumns>[3]])[] = [
    ['two columns', { columns: 2, columnGap: 18, paragraphGap: 6 }],
    ['two justified', { columns: 2, columnGap: 18, paragraphGap: 6, align: 'justify' }],
    ['a narrow gutter', { columns: 2, columnGap: 7, paragraphGap: 6, align: 'justify' }],
    ['three columns', { columns: 3, columnGap: 14, paragraphGap: 6 }],
    ['three justified, a narrow gutter', { columns: 3, columnGap: 8, paragraphGap: 6, align: 'justify' }],
    ['paragraphs that are indented', { columns: 2, columnGap: 14, indent: 12, align: 'justify' }],
    ['paragraphs that begin on a new line only', { columns: 2, columnGap: 14 }],
  ];
  test.each(layouts)('%s', async (_name, options) => {
    const { told, problems } = await read((doc) => {
      doc.fontSize(16).text(HEAD, 50, 50);
      inColumns(doc, STORY, 90, options);
    });
    expect({ told, problems }).toEqual({ told: TOLD, problems: [] });
  });

  test('columns under a heading of their own are read before those below the next heading', async () => {
    const { told, problems } = await read((doc) => {
      doc.fontSize(16).text(HEAD, 50, 50);
      inColumns(doc, STORY.slice(0, 4), 90, { columns: 2, columnGap: 18, paragraphGap: 6 });
      doc.fontSize(16).text('Larchford Magistrates’ Court, 18 February 2026', 50, 300);
      inColumns(doc, STORY.slice(4), 330, { columns: 2, columnGap: 18, paragraphGap: 6 });
    });
    const there = TOLD.map(([court, ...said], at) => [at < 4 ? court : 'Larchford Magistrates’ Court', ...said]);
    expect({ told, problems }).toEqual({ told: there, problems: [] });
  });

  test('an advertisement between them and a line at the foot are nobody’s words', async () => {
    const { told, problems } = await read((doc) => {
      doc.fontSize(16).text(HEAD, 50, 50);
      doc.fontSize(10);
      doc.text(STORY.slice(0, 2).join('\n'), 50, 90, { width: 240, paragraphGap: 6 });
      doc.fontSize(14).text('WINDOWS MADE TO MEASURE', { width: 240, align: 'center' });
      doc.fontSize(10).text(STORY.slice(2, 4).join('\n'), { width: 240, paragraphGap: 6 });
      doc.text(STORY.slice(4).join('\n'), 305, 90, { width: 240, paragraphGap: 6 });
      doc.fontSize(8).text('Mossbury Gazette, Friday 20 February 2026', 50, 760);
    });
    const unread = 'A paragraph names no defendant and no court.';
    expect({ told, problems }).toEqual({ told: TOLD, problems: [unread] });
  });
});

describe('cells of a table are no columns', () => {
  /** Rows of a table, each as high as its highest cell, which begin at the top of it, in its middle or at its foot. */
  const table =
    (cells: readonly (readonly string[])[], align: number, padding: number): Draw =>
    (doc) => {
      doc.fontSize(16).text(HEAD, 50, 50);
      doc.fontSize(10);
      const [first] = cells;
      const width = 495 / (first?.length ?? 1);
      let top = 90;
      for (const row of cells) {
        const heights = row.map((words) => doc.heightOfString(words, { width: width - 14 }));
        const height = Math.max(...heights);
        row.forEach((words, at) => {
          doc.text(words, 50 + at * width, top + align * (height - (heights[at] ?? 0)), { width: width - 14 });
        });
        top += height + padding;
      }
    };
  const two = PEOPLE.map(([name, offence, sentence]) => [`${name}, ${offence}`, sentence]);
  const three = PEOPLE.map(([name, offence, sentence]) => {
    const [who = '', what = ''] = offence.split(/(?<=,) (?=admitted)/);
    return [`${name}, ${who}`, what, sentence];
  });
  const layouts: readonly (readonly [string, Draw])[] = [
    ['two, from the top', table(two, 0, 6)],
    ['two, in the middle', table(two, 0.5, 6)],
    ['two, without room between rows', table(two, 0, 1)],
    ['three, from the top', table(three, 0, 8)],
    ['three, in the middle', table(three, 0.5, 8)],
  ];
  test.each(layouts)('%s: a row is read before the next', async (_name, draw) => {
    expect(await read(draw)).toEqual({ told: TOLD, problems: [] });
  });

  test('where columns may be rows of a table that is told, and nothing is put together from left to right', async () => {
    const left = [
      STORY[0] ?? '',
      'The bench rose early, and the list of the afternoon was heard by another bench the day after that.',
      STORY[1] ?? '',
    ];
    const right = [
      'He was told that the car would be taken away from him at once, and that he would not see it again before summer.',
      'Its chair thanked those who had come, and said that there would be more to hear the day after.',
      'She was told that she would be sent to prison if she were ever seen again in the High Street at night.',
    ];
    const { told, problems } = await read(
      table(
        left.map((words, at) => [words, right[at] ?? '']),
        0,
        8,
      ),
    );
    expect(told).toEqual(TOLD.slice(0, 2));
    const unread = 'A paragraph names no defendant and no court.';
    const unsure =
      'Words stand side by side, in columns or in rows of a table: they were read column after column, and nothing was put together from left to right.';
    expect(problems).toEqual([unread, unread, unread, unread, unsure]);
  });
});
