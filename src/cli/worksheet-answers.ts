import { readXlsx } from '../documents/office/xlsx.js';
import type { Outcome } from '../law/results/outcome-strength.js';
import { WORKSHEET_COLUMNS } from '../reports/worksheet.js';
import { UsageError } from '../usage-error.js';
import { answeredOutcome, answerSource } from './answer-parts.js';
import { dayOption } from './options/day-option.js';
import { readWhole } from './read-whole.js';

export interface WorksheetAnswer {
  readonly caseId: string;
  readonly source: 'court' | 'cps' | 'police';
  readonly outcome: Outcome;
  readonly on: string;
  readonly note: string | null;
}

/** The rows of a worksheet with its columns. UsageError for what is no worksheet. */
async function worksheetRows(path: string) {
  const { sheets } = await readXlsx(readWhole(path)).catch(() => {
    throw new UsageError(`${path} is no workbook (.xlsx) that can be read: save it again as .xlsx.`);
  });
  const [sheet] = sheets;
  const [head, ...rows] = sheet?.rows ?? [];
  const at = new Map((head?.cells ?? []).map((title, index) => [title.trim().toLowerCase(), index] as const));
  const missing = WORKSHEET_COLUMNS.filter((name) => !at.has(name));
  if (missing.length > 0) {
    throw new UsageError(
      `${path}, row 1: no column ${missing.join(', ')}. Make a worksheet with: ordergap brief NAME --worksheet FILE.xlsx`,
    );
  }
  return rows.map(({ line, cells }) => ({
    line,
    cell: (name: (typeof WORKSHEET_COLUMNS)[number]) => (cells[at.get(name) ?? -1] ?? '').trim(),
  }));
}

/** What a worksheet asks of whom, each once. UsageError with the row for an addressee that is none. */
export async function worksheetQuestions(path: string): Promise<readonly Pick<WorksheetAnswer, 'caseId' | 'source'>[]> {
  const asked = (await worksheetRows(path)).flatMap(({ line, cell }) => {
    if (cell('case') === '') return [];
    return [{ caseId: cell('case'), source: inRow({ path, line }, () => addressee(cell('to'))) }];
  });
  return [...new Map(asked.map((one) => [`${one.caseId} ${one.source}`, one])).values()];
}

/**
 * The rows of a worksheet that were filled in; rows without an outcome are passed over. Throws UsageError with the row for what
 * is no answer, so that nothing of a worksheet with a slip in it is kept.
 */
export async function worksheetAnswers(path: string): Promise<readonly WorksheetAnswer[]> {
  return (await worksheetRows(path)).flatMap(({ line, cell }) => {
    if (cell('outcome') === '') return [];
    return inRow({ path, line }, () => {
      const source = addressee(cell('to'));
      const [outcome = ''] = cell('outcome').split(':');
      return [
        {
          caseId: cell('case'),
          source,
          outcome: answeredOutcome(outcome.trim()),
          on: dayOption('date', cell('date').slice(0, 10)),
          note: cell('note') || null,
        },
      ];
    });
  });
}

function addressee(given: string): WorksheetAnswer['source'] {
  const source = answerSource(given);
  if (source === null) throw new UsageError('the column “to” is empty: court, cps or police.');
  return source;
}

/** What is wrong in a row is told with the row. */
function inRow<Read>({ path, line }: { readonly path: string; readonly line: number }, read: () => Read): Read {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    throw new UsageError(`${path}, row ${line}: ${error.message} Nothing was kept.`);
  }
}
