import PDFDocument from 'pdfkit';
import type {
  PrintedBlock,
  PrintedFields,
  PrintedOffence,
  PrintedRegister,
  RegisterLayout,
} from './printed-register.js';

const COURT_LAYOUT: RegisterLayout = {
  page: [841.89, 595.28],
  fontSize: 12,
  leftLabel: 14.3,
  leftValue: 156.1,
  rightLabel: 419.4,
  rightValue: 563,
  offenceValue: 567.1,
};

const HEADER_TOP = 14;
const BODY_TOP = 62;
const FOOTER_HEIGHT = 46;
const FIXED_DATE = new Date('2025-01-01T00:00:00Z');

/** One printed line: how far below the top of its band it stands, and where it begins. */
interface Line {
  readonly dy: number;
  readonly x: number;
  readonly text: string;
  readonly bold?: boolean;
}

/** Lines that stand together; a page may end between any two of them. */
interface Band {
  readonly lines: readonly Line[];
  readonly height: number;
}

type Row = readonly [label: string, value: string | readonly string[] | undefined, bold?: boolean];

/**
 * Prints a court register in the two-column layout of the courts' prison register: page header and footer repeated,
 * broken over pages wherever the page is full. The same register gives the same bytes.
 */
export async function writeRegisterPdf(register: PrintedRegister): Promise<Buffer> {
  const layout = { ...COURT_LAYOUT, ...register.layout };
  const doc = new PDFDocument({
    size: [...layout.page],
    margin: 0,
    compress: false,
    autoFirstPage: false,
    info: { Title: 'Register', Producer: 'register-pdf', Creator: 'register-pdf', CreationDate: FIXED_DATE },
  });
  const chunks: Buffer[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  const typesetter = typesetterFor(doc, layout);
  printBands(
    doc,
    register,
    layout,
    register.blocks.flatMap((block) => bandsOf(block, typesetter, layout)),
  );
  doc.end();
  await finished;
  return Buffer.concat(chunks);
}

function printBands(
  doc: PDFKit.PDFDocument,
  register: PrintedRegister,
  layout: RegisterLayout,
  bands: readonly Band[],
): void {
  const bottom = layout.page[1] - FOOTER_HEIGHT;
  const lineHeight = layout.fontSize * 1.15;
  let page = 0;
  const newPage = (): void => {
    page += 1;
    doc.addPage();
    printHeaderAndFooter(doc, register, layout, page);
  };
  newPage();
  let top = BODY_TOP;
  for (const band of bands) {
    for (const line of band.lines) {
      if (top + line.dy + lineHeight > bottom) {
        newPage();
        top = BODY_TOP - line.dy;
      }
      printAt(doc, line.text, line.x, top + line.dy, layout.fontSize, line.bold);
    }
    top += band.height;
  }
}

function printHeaderAndFooter(
  doc: PDFKit.PDFDocument,
  register: PrintedRegister,
  layout: RegisterLayout,
  page: number,
): void {
  const [width, height] = layout.page;
  const right = (text: string, y: number, size: number, bold = false): void => {
    doc.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(size);
    printAt(doc, text, width - layout.leftLabel - doc.widthOfString(text), y, size, bold);
  };
  printAt(doc, register.courtHouse, layout.leftLabel, HEADER_TOP, layout.fontSize, true);
  printAt(doc, register.courtAddress, layout.leftLabel, HEADER_TOP + 14, layout.fontSize);
  right(`Register generated on: ${register.generatedOn}`, HEADER_TOP, layout.fontSize, true);
  right(`LJA: ${register.localJusticeArea}`, HEADER_TOP + 16, layout.fontSize);
  right(`Page ${page}`, height - 26, 10);
}

function printAt(doc: PDFKit.PDFDocument, text: string, x: number, y: number, size: number, bold = false): void {
  doc
    .font(bold ? 'Helvetica-Bold' : 'Helvetica')
    .fontSize(size)
    .text(text, x, y, { lineBreak: false });
}

interface Typesetter {
  readonly lineHeight: number;
  readonly rowHeight: number;
  readonly wrap: (text: string, width: number) => string[];
}

function typesetterFor(doc: PDFKit.PDFDocument, layout: RegisterLayout): Typesetter {
  const fits = (text: string, width: number): boolean =>
    doc.font('Helvetica').fontSize(layout.fontSize).widthOfString(text) <= width;
  const wrapOne = (text: string, width: number): string[] => {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && fits(`${last} ${word}`, width)) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  };
  return {
    lineHeight: layout.fontSize * 1.15,
    rowHeight: layout.fontSize * 1.38,
    wrap: (text, width) => text.split('\n').flatMap((line) => wrapOne(line, width)),
  };
}

function bandsOf(block: PrintedBlock, type: Typesetter, layout: RegisterLayout): Band[] {
  const bands: Band[] = [defendantBand(block.fields, type, layout)];
  const section = (heading: string, inside: readonly Band[]): void => {
    if (inside.length === 0) return;
    bands.push(headingBand(heading, type, layout), ...inside, { lines: [], height: type.rowHeight });
  };
  const results = (texts: readonly string[] | undefined): Band[] =>
    (texts ?? []).map((text) => wideBand([['Result text', text]], type, layout));
  section('Defendant Level Result(s)', results(block.defendantResults));
  section('Case Level Result(s)', results(block.caseResults));
  section(
    'Offences',
    (block.offences ?? []).flatMap((offence) => offenceBands(offence, type, layout)),
  );
  section(
    'Applications',
    (block.applications ?? []).map(({ type: kind, results: texts }) =>
      wideBand(
        [
          ['Type', kind],
          ['Result', texts.join('\n')],
        ],
        type,
        layout,
      ),
    ),
  );
  return bands;
}

function headingBand(heading: string, type: Typesetter, layout: RegisterLayout): Band {
  return {
    lines: [{ dy: type.rowHeight, x: layout.leftLabel, text: heading, bold: true }],
    height: type.rowHeight * 2,
  };
}

function defendantBand(fields: PrintedFields, type: Typesetter, layout: RegisterLayout): Band {
  const left: Row[] = [
    ['Defendant name', fields.defendantName, true],
    ['Defendant address', fields.defendantAddress],
    ['Date of birth', fields.dateOfBirth],
    ['Age', fields.age],
    ['Gender', fields.gender],
    ['Nationality', fields.nationality],
    ['Aliases', fields.aliases],
    ['Parent or guardian', fields.parentOrGuardian],
    ['Parent or guardian address', undefined],
  ];
  const right: Row[] = [
    ['Case reference', fields.caseReference, true],
    ['Date of hearing', fields.dateOfHearing],
    ['ASN', fields.asn],
    ['Defendant attendance', fields.attendance],
    ['Attending Solicitor', fields.solicitor],
    ['Prosecutor', fields.prosecutor, true],
    ['Jurisdiction', fields.jurisdiction],
    ['Hearing type', fields.hearingType],
    ['Post-hearing custody status', fields.custodyStatus],
    ['Officer in case', fields.officer],
    ['Prosecution counsel', fields.prosecutionCounsel],
    ['Status', undefined],
    ['Defence counsel', fields.defenceCounsel],
    ['Status', undefined],
  ];
  return sideBySide(left, right, layout.rightValue, type, layout, type.rowHeight);
}

function offenceBands(offence: PrintedOffence, type: Typesetter, layout: RegisterLayout): Band[] {
  const wording = [offence.wording, offence.legislation].filter((part) => part !== undefined).join('\n');
  const right: Row[] = [
    ['Verdict', offence.verdict],
    ['Allocation decision', offence.allocationDecision],
    ['Conviction date', offence.convictionDate],
    ...(offence.results ?? []).map((text): Row => ['Result text', text]),
  ];
  const left: Row[] = [
    ['Plea', offence.plea],
    ['Indicated plea', offence.indicatedPlea],
  ];
  return [
    wideBand(
      [
        ['Offence code', offence.code, true],
        ['Offence title', offence.title, true],
        ['Wording', wording],
      ],
      type,
      layout,
    ),
    sideBySide(left, right, layout.offenceValue, type, layout, type.rowHeight),
  ];
}

/** Rows whose values run to the right margin. */
function wideBand(rows: readonly Row[], type: Typesetter, layout: RegisterLayout): Band {
  return column(rows, layout.leftLabel, layout.leftValue, layout.page[0] - layout.leftLabel, type);
}

/** Two columns of rows, each running down by itself. */
function sideBySide(
  left: readonly Row[],
  right: readonly Row[],
  rightValue: number,
  type: Typesetter,
  layout: RegisterLayout,
  after: number,
): Band {
  const one = column(left, layout.leftLabel, layout.leftValue, layout.rightLabel - 12, type);
  const other = column(right, layout.rightLabel, rightValue, layout.page[0] - layout.leftLabel, type);
  return {
    lines: [...one.lines, ...other.lines].sort((a, b) => a.dy - b.dy),
    height: Math.max(one.height, other.height) + after,
  };
}

function column(rows: readonly Row[], labelX: number, valueX: number, right: number, type: Typesetter): Band {
  const lines: Line[] = [];
  let top = 0;
  for (const [label, value, bold = false] of rows) {
    const labels = type.wrap(label, valueX - labelX - 6);
    const values = (value === undefined || value.length === 0 ? ['-'] : [value].flat()).flatMap((text) =>
      type.wrap(text, right - valueX),
    );
    labels.forEach((text, i) => {
      lines.push({ dy: top + i * type.lineHeight, x: labelX, text });
    });
    values.forEach((text, i) => {
      lines.push({ dy: top + i * type.lineHeight, x: valueX, text, bold });
    });
    top += Math.max(labels.length, values.length) * type.lineHeight + type.rowHeight - type.lineHeight;
  }
  return { lines: lines.sort((a, b) => a.dy - b.dy), height: top };
}
