import { UsageError } from '../../usage-error.js';
import { type ClaimsFile, type Condition, type Quantity, quantityOf } from '../claims-file.js';
import { shown } from '../figures/comparison.js';
import { add, compare, type Exact, inFigures, over, subtract, whole, ZERO } from '../figures/exact.js';
import { readPrintedFigure } from '../figures/printed-figure.js';
import { conditions, tableOf } from '../read-claims.js';
import { type FindingsOf, findingFigure } from './finding-figure.js';
import { meets } from './rows.js';
import { findRow, type Row, type Table } from './tables.js';
import { inWords, isUnknown, type Known, places, unknown, type Worth, worthOfCell } from './worth.js';

export interface Sources {
  readonly file: ClaimsFile;
  readonly tables: ReadonlyMap<string, Table>;
  readonly findingsOf: FindingsOf;
  readonly answerOf: AnswerOf;
}

/** The number a query over the database gave, null where it gave none; undefined where there is no database to ask. */
export type AnswerOf = (sql: string) => number | null | undefined;

/** Parts of a sum that are all printed in a line; of more, the first and the last. */
const PARTS_SHOWN = 6;

/** What a quantity of the file is worth, worked out from the figures it is made of. */
export function worthOf(name: string, sources: Sources): Worth {
  const quantity = quantityOf(sources.file, name);
  if (quantity === undefined) throw new UsageError(`There is no quantity “${name}”.`);
  const worth = workedOut(quantity, sources);
  return isUnknown(worth) || quantity.called === undefined ? worth : { ...worth, called: quantity.called };
}

function workedOut(quantity: Quantity, sources: Sources): Worth {
  if (quantity.unknown !== undefined) return unknown('not_in_any_table', quantity.unknown);
  if (quantity.is !== undefined) return typed(quantity.is, quantity.at ?? '');
  if (quantity.finding !== undefined)
    return findingFigure(quantity.finding, sources.file.audit ?? '', sources.findingsOf);
  if (quantity.query !== undefined) return ofQuery(sources.answerOf(quantity.query));
  if (quantity.from !== undefined) return difference([quantity.from, ...(quantity.minus ?? [])], sources);
  if (Array.isArray(quantity.sum)) return sumOf(quantity.sum.map((part) => worthOf(part, sources)));
  if (typeof quantity.sum === 'string' && !quantity.sum.includes('.')) return worthOf(quantity.sum, sources);
  return ofTable(quantity, sources);
}

/** The quantities of a file by name; undefined for a name that is none. */
export function named(sources: Sources): (name: string) => Worth | undefined {
  return (name) => (quantityOf(sources.file, name) === undefined ? undefined : worthOf(name, sources));
}

function typed(printed: string | number, at: string): Worth {
  const figure = readPrintedFigure(printed);
  if (figure === undefined) throw new UsageError(`“${printed}” is no figure.`);
  const text = figure.kind === 'count' ? inFigures(figure.value, 9) : figure.text;
  return {
    value: figure.value,
    isShare: figure.kind === 'share',
    text,
    working: text,
    at: at === '' ? [] : [at],
    called: null,
  };
}

/** To six decimals: what SQLite works out is a binary fraction. */
function ofQuery(answer: number | null | undefined): Worth {
  if (answer === undefined)
    return unknown('needs_database', 'the figure is a query over a database: give the database with --db');
  if (answer === null) return unknown('no_number', 'the query over the database found nothing to count');
  const value = over(BigInt(Math.round(answer * 1e6)), 1_000_000n);
  const text = inFigures(value, 6);
  return { value, isShare: false, text, working: text, at: ['a query over the database'], called: null };
}

/** The sum or the difference of parts: a percentage where every part is one. */
function combined(value: Exact, working: string, parts: readonly Known[], at = places(parts)): Known {
  const isShare = parts.length > 0 && parts.every((part) => part.isShare);
  const text = shown(value, isShare, 9);
  return { value, isShare, text, working: working === text ? text : `${working} = ${text}`, at, called: null };
}

function difference(names: readonly string[], sources: Sources): Worth {
  const parts = names.map((name) => worthOf(name, sources));
  const missing = parts.find(isUnknown);
  if (missing) return missing;
  const known = parts.filter((part): part is Known => !isUnknown(part));
  const [first, ...rest] = known;
  if (first === undefined) return unknown('no_number', 'nothing to take from');
  const value = rest.reduce((left, part) => subtract(left, part.value), first.value);
  return combined(value, known.map(({ text }) => text).join(' − '), known);
}

function sumOf(parts: readonly Worth[], at?: string): Worth {
  const missing = parts.find(isUnknown);
  if (missing) return missing;
  const known = parts.filter((part): part is Known => !isUnknown(part));
  const value = known.reduce((sum, part) => add(sum, part.value), ZERO);
  return combined(value, sumWords(known.map(({ text }) => text)), known, at === undefined ? places(known) : [at]);
}

function sumWords(texts: readonly string[]): string {
  if (texts.length <= PARTS_SHOWN) return texts.join(' + ');
  return `${texts.slice(0, 3).join(' + ')} + … + ${texts.at(-1)} (${texts.length} figures)`;
}

function ofTable(quantity: Quantity, sources: Sources): Worth {
  const table = sources.tables.get(tableOf(quantity));
  if (table === undefined) throw new UsageError(`There is no table “${tableOf(quantity)}”.`);
  const column = [quantity.sum, quantity.max, quantity.min, quantity.cell]
    .find((value): value is string => typeof value === 'string')
    ?.split('.')[1];
  if (quantity.row !== undefined) return ofCell(table, quantity.row, column ?? '');
  const wanted = conditions(quantity.where);
  const judged = table.rows.map((row) => ({ row, is: meets(row, wanted, named(sources)) }));
  const open = judged.find(({ is }) => is === null);
  if (open) return unknown('not_in_any_table', `${open.row.name} in ${table.at} has no figure for it`);
  const rows = judged.filter(({ is }) => is === true).map(({ row }) => row);
  if (table.incomplete !== null) return unknown('other_period', table.incomplete);
  if (quantity.count !== undefined) return countOf(rows, table, wanted);
  const cells = rows.map((row) => ({ row, worth: ofCell(table, row.name, column ?? '') }));
  const worths = cells.map(({ worth }) => worth);
  if (quantity.sum !== undefined) return sumOf(worths, table.at);
  return extreme(cells, quantity.max === undefined ? -1 : 1);
}

function ofCell(table: Table, name: string, column: string): Worth {
  return worthOfCell(findRow(table, name).cells.get(column), `${table.at}, ${name}`);
}

/** The rows counted by name, each with what made it count, where there are few. */
function countOf(rows: readonly Row[], { at, rows: all }: Table, wanted: readonly Condition[]): Known {
  const value = whole(rows.length);
  const text = inFigures(value);
  const [only, ...others] = wanted;
  const column = others.length === 0 ? (only?.value ?? '') : '';
  const names = rows.map(({ name, cells }) => {
    const cell = cells.get(column);
    return cell?.kind === 'figure' ? `${name} ${cell.text}` : name;
  });
  const isNamed = wanted.length > 0 && names.length > 0 && names.length <= PARTS_SHOWN;
  const counted = wanted.length === 0 ? `${text} rows` : `${text} of ${all.length} rows`;
  return {
    value,
    isShare: false,
    text,
    working: isNamed ? `${inWords(names)}: ${counted}` : counted,
    at: [at],
    called: null,
  };
}

function extreme(cells: readonly { readonly row: Row; readonly worth: Worth }[], sign: 1 | -1): Worth {
  let best: { row: Row; worth: Known } | undefined;
  for (const { row, worth } of cells) {
    if (isUnknown(worth)) return worth;
    if (best === undefined || compare(worth.value, best.worth.value) * sign > 0) best = { row, worth };
  }
  if (best === undefined) return unknown('no_number', 'no row is left to look at');
  return { ...best.worth, working: `${best.row.name} ${best.worth.text}` };
}
