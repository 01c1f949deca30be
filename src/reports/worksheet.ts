import type { Row, Cell as SheetCell } from 'write-excel-file/node';
import type { DraftQuestion } from './schemas/answers/brief-schema.js';

/** The columns of a worksheet of questions; the last three are for whoever has the answer. */
export const WORKSHEET_COLUMNS = ['case', 'to', 'question', 'outcome', 'date', 'note'] as const;

/** Questions to fill in the answers beside, as a workbook; `ordergap answer --worksheet` reads it back. */
export async function writeWorksheet(
  questions: readonly DraftQuestion[],
  outcomes: readonly string[],
): Promise<Buffer> {
  const { default: writeExcelFile } = await import('write-excel-file/node');
  const rows: Row[] = questions.map(({ case: id, to, question }) => [
    text(id),
    text(to),
    text(question),
    null,
    null,
    null,
  ]);
  const widths = [26, 8, 90, 28, 14, 40];
  const sheet = {
    sheet: 'Questions',
    data: [WORKSHEET_COLUMNS.map((title): SheetCell => ({ ...text(title), fontWeight: 'bold' })), ...rows],
    stickyRowsCount: 1,
    columns: widths.map((width) => ({ width })),
  };
  const help: Row[] = [
    [
      text(
        'Fill in outcome and date (a day like 2025-03-04) where there is an answer; leave the others empty. No names in the notes.',
      ),
    ],
    [text('Outcomes:')],
    ...outcomes.map((one): Row => [text(one)]),
  ];
  return writeExcelFile([sheet, { sheet: 'How to', data: help, columns: [{ width: 110 }] }], {
    fontFamily: 'Calibri',
    fontSize: 11,
  }).toBuffer();
}

function text(value: string): { value: string; type: StringConstructor; format: string; wrap: boolean } {
  return { value, type: String, format: '@', wrap: value.length > 60 };
}
