import { readFileSync } from 'node:fs';
import {
  type BlindReading,
  type BlindRow,
  type BlindVerdict,
  blindKey,
  sealed,
} from '../../audits/readings/blind-sample.js';
import { readXlsx } from '../../documents/office/xlsx.js';
import { UsageError } from '../../usage-error.js';
import { BLIND_COLUMNS, SAMPLE_KEYS, SAMPLE_SHEET } from './blind-sheet.js';

const VERDICTS: ReadonlyMap<string, BlindVerdict> = new Map([
  ['yes', 'yes'],
  ['y', 'yes'],
  ['no', 'no'],
  ['n', 'no'],
]);

/**
 * What people wrote into the sheets of one sample (`ordergap review --blind`); of a case in several the last sheet’s row goes. Throws
 * UsageError with the row for what is neither yes nor no, and for sheets that are none or of several samples.
 */
export async function readBlindSheets(paths: readonly string[]): Promise<BlindReading | undefined> {
  const sheets: BlindReading[] = [];
  for (const path of paths) sheets.push(await readSheet(path));
  const [first] = sheets;
  if (first === undefined) return undefined;
  for (const [index, other] of sheets.entries())
    if (SAMPLE_KEYS.some((key) => other[key] !== first[key]))
      throw new UsageError(`${paths[index] ?? ''} is of another sample than ${paths[0] ?? ''}: give sheets of one.`);
  const rows = new Map(sheets.flatMap((one) => one.rows).map((row) => [`${row.group} ${blindKey(row)}`, row] as const));
  return { ...first, rows: [...rows.values()] };
}

async function readSheet(path: string): Promise<BlindReading> {
  const { sheets } = await readXlsx(bytesOf(path)).catch(() => {
    throw new UsageError(`${path} is no workbook (.xlsx) that can be read: save it again as .xlsx.`);
  });
  const told = new Map(
    (sheets.find(({ name }) => name === SAMPLE_SHEET)?.rows ?? []).map(
      ({ cells: [key = '', value = ''] }) => [key.trim(), value.trim()] as const,
    ),
  );
  const [head, ...rows] = sheets[0]?.rows ?? [];
  const at = new Map((head?.cells ?? []).map((title, index) => [title.trim(), index] as const));
  if (SAMPLE_KEYS.some((key) => !told.has(key)) || BLIND_COLUMNS.some((name) => !at.has(name)))
    throw new UsageError(
      `${path} is no sheet of a sample. Make one with: ordergap review --audit NAME --blind FILE.xlsx`,
    );
  const said = (key: (typeof SAMPLE_KEYS)[number]) => told.get(key) ?? '';
  const seed = said('seed');
  const families = [...at.keys()].filter((name) => name !== '' && !BLIND_COLUMNS.some((own) => own === name));
  const order = [...at].sort(([, a], [, b]) => a - b).flatMap(([name]) => (families.includes(name) ? [name] : []));
  const read = rows.flatMap(({ line, cells }): BlindRow[] => {
    const cell = (name: string) => (cells[at.get(name) ?? -1] ?? '').trim();
    const [asRead = '', ...seals] = cell('leave as it is').split(' ');
    if (asRead === '') return [];
    const [, id = '', place = '0'] = /^([^#]*)(?:#(\d+))?$/.exec(cell('case')) ?? [];
    const row = {
      group: cell('group'),
      id,
      at: Number(place),
      asRead,
      seals: new Map(order.map((name, index) => [name, seals[index] ?? ''])),
    };
    if (order.some((name) => sealed(row, name, seed) === null))
      throw new UsageError(
        `${path}, row ${line}: case, seed or last column are not as they were written. Take the row from the sheet again.`,
      );
    const verdicts = families.flatMap((name) => {
      const given = cell(name).toLowerCase();
      if (given === '') return [];
      const verdict = VERDICTS.get(given);
      if (verdict === undefined) throw new UsageError(`${path}, row ${line}, ${name}: yes or no was expected.`);
      return [[name, verdict] as const];
    });
    return [{ ...row, verdicts: new Map(verdicts) }];
  });
  return { audit: said('audit'), from: said('from'), to: said('to'), seed, size: Number(said('size')), rows: read };
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(`${path} cannot be read: check the path.`);
  }
}
