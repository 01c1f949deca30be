import { nearestName } from '../text/names/nearest-name.js';
import { readYaml } from '../text/read-yaml.js';
import { UsageError } from '../usage-error.js';
import {
  type Check,
  type ClaimsFile,
  COMPARISONS,
  type Condition,
  claimsSchema,
  type PrintedTable,
  QUANTIFIERS,
  type Quantity,
  quantityOf,
} from './claims-file.js';
import { readPrintedFigure } from './figures/printed-figure.js';

const KIND = {
  whole: 'the claims file',
  example: 'a claims file is a list of fields: source, tables, quantities, claims. See samples/claims.',
  formats: { date: 'a day such as 2024-08-01', regex: 'lower-case letters, digits, “_” and “-”' },
};

type Path = readonly (string | number)[];

/** A name in the file that stands for something else in it, or a figure. */
interface Mistake {
  readonly path: Path;
  readonly says: string;
}

/**
 * A claims file from its text. `source` names the file in messages. Throws a UsageError that gives, for every mistake, its line, what was
 * expected and the nearest name that exists: fields, names of quantities, tables, columns and rows typed in the file, figures nobody can read.
 */
export function readClaims(text: string, source: string): ClaimsFile {
  const { value: file, lineOf } = readYaml(text, source, { schema: claimsSchema, kind: KIND });
  const mistakes = [...inTables(file), ...inQuantities(file), ...inClaims(file)];
  if (mistakes.length === 0) return file;
  throw new UsageError(mistakes.map(({ path, says }) => `${source}:${lineOf(path)}: ${says}`).join('\n'));
}

function inTables({ tables }: ClaimsFile): readonly Mistake[] {
  return Object.entries(tables).flatMap(([name, { columns, rows, total }]) => {
    if (columns === undefined || rows === undefined) return [];
    const all = [
      ...Object.entries(rows).map(([row, cells]) => ({ cells, path: ['tables', name, 'rows', row] })),
      ...(total === undefined ? [] : [{ cells: total, path: ['tables', name, 'total'] }]),
    ];
    return all
      .filter(({ cells }) => cells.length !== columns.length)
      .map(({ cells, path }) => ({
        path,
        says: `${columns.length} cells were expected, one for each of ${columns.join(', ')}; the row has ${cells.length}.`,
      }));
  });
}

function inQuantities(file: ClaimsFile): readonly Mistake[] {
  const names = Object.keys(file.quantities);
  const circles = circular(file.quantities);
  return Object.entries(file.quantities).flatMap(([name, one]) => {
    const at = (...rest: Path) => ['quantities', name, ...rest];
    const columns = [one.sum, one.max, one.min, one.cell].flatMap((value, index) =>
      typeof value === 'string' && (index > 0 || value.includes('.'))
        ? [{ value, path: at(['sum', 'max', 'min', 'cell'][index] ?? '') }]
        : [],
    );
    const table = tableOf(one);
    return [
      ...(circles.has(name) ? [{ path: at(), says: `“${name}” is worked out from itself.` }] : []),
      ...(one.is === undefined || readPrintedFigure(one.is) ? [] : [{ path: at('is'), says: noFigure(one.is) }]),
      ...usedQuantities(one).flatMap((used) => known(used, names, 'quantity', at())),
      ...columns.flatMap(({ value, path }) => columnKnown(value, file, path)),
      ...(one.count === undefined ? [] : known(one.count, Object.keys(file.tables), 'table', at('count'))),
      ...(one.cell === undefined || one.row === undefined ? [] : rowKnown(one.row, file.tables[table], at('row'))),
      ...conditions(one.where).flatMap((where) => inCondition(where, file, table, at('where'))),
      ...(one.finding !== undefined && one.finding.audit === undefined && file.audit === undefined
        ? [{ path: at('finding'), says: 'no audit is named: give the file an audit, or this finding one.' }]
        : []),
    ];
  });
}

function inClaims(file: ClaimsFile): readonly Mistake[] {
  const seen = new Set<string>();
  return file.claims.flatMap(({ id, check, beside = [] }, index) => {
    const at = (...rest: Path) => ['claims', index, ...rest];
    const wrong: Mistake[] = beside.flatMap((name) =>
      known(name, Object.keys(file.quantities), 'quantity', at('beside')),
    );
    if (seen.has(id)) wrong.push({ path: at('id'), says: `“${id}” is the id of two claims.` });
    seen.add(id);
    return check === undefined ? wrong : [...wrong, ...inCheck(check, file, at('check'))];
  });
}

function inCheck(check: Check, file: ClaimsFile, path: Path): readonly Mistake[] {
  const table = check.in ?? check.every ?? check.none ?? check.some;
  const quantifier = QUANTIFIERS.find((name) => check[name] !== undefined);
  const rows = [check.only ?? [], check.highest ?? [], check.lowest ?? []].flat();
  return [
    ...(table === undefined
      ? []
      : known(table, Object.keys(file.tables), 'table', [...path, check.in === undefined ? (quantifier ?? '') : 'in'])),
    ...(table === undefined
      ? []
      : rows.flatMap((row) => rowKnown(row, file.tables[table], [...path, quantifier ?? '']))),
    ...inCondition(check, file, table, path),
    ...conditions(check.where).flatMap((where) => inCondition(where, file, table, [...path, 'where'])),
  ];
}

/** The names a condition compares: columns where there is a table, else quantities; and the figure it compares with. */
function inCondition(
  condition: Condition,
  file: ClaimsFile,
  table: string | undefined,
  path: Path,
): readonly Mistake[] {
  const columns = table === undefined ? [] : columnsOf(file.tables[table]);
  const quantities = Object.keys(file.quantities);
  const subjects = [condition.value, condition.share, condition.of, condition.ratio, condition.change, condition.to];
  return [
    ...subjects.flatMap((name) =>
      name === undefined
        ? []
        : table === undefined
          ? known(name, quantities, 'quantity', path)
          : known(name, [...columns, ...quantities], `column of ${table} and no quantity`, path),
    ),
    ...COMPARISONS.flatMap((comparison) => {
      const with_ = condition[comparison];
      if (with_ === undefined || readPrintedFigure(with_)) return [];
      if ([...columns, ...quantities].includes(String(with_))) return [];
      if (table !== undefined && comparison === 'is') return [];
      return [{ path: [...path, comparison], says: noFigure(with_, [...columns, ...quantities]) }];
    }),
  ];
}

export function conditions(where: Quantity['where']): readonly Condition[] {
  return where === undefined ? [] : 'length' in where ? where : [where];
}

/** The table a quantity is worked out from; empty where it is from none. */
export function tableOf({ count, sum, max, min, cell }: Quantity): string {
  const column = [typeof sum === 'string' ? sum : undefined, max, min, cell].find((value) => value?.includes('.'));
  return count ?? column?.split('.')[0] ?? '';
}

function usedQuantities({ sum, from, minus }: Quantity): readonly string[] {
  const summed = typeof sum === 'string' ? (sum.includes('.') ? [] : [sum]) : (sum ?? []);
  return [...summed, ...(from === undefined ? [] : [from]), ...(minus ?? [])];
}

/** Quantities that lead back to themselves. */
function circular(quantities: ClaimsFile['quantities']): ReadonlySet<string> {
  const leadsTo = (name: string, seen: Set<string>): Set<string> => {
    const quantity = quantityOf({ quantities }, name);
    for (const used of quantity ? usedQuantities(quantity) : []) {
      if (seen.has(used)) continue;
      seen.add(used);
      leadsTo(used, seen);
    }
    return seen;
  };
  return new Set(Object.keys(quantities).filter((name) => leadsTo(name, new Set()).has(name)));
}

function columnsOf(table: PrintedTable | undefined): readonly string[] {
  return table?.columns ?? Object.keys(table?.take ?? {});
}

function columnKnown(name: string, file: ClaimsFile, path: Path): readonly Mistake[] {
  const [table = '', column = ''] = name.split('.');
  const wrong = known(table, Object.keys(file.tables), 'table', path);
  return wrong.length > 0 ? wrong : known(column, columnsOf(file.tables[table]), `column of ${table}`, path);
}

/** Rows of returns are known once the file is read. */
function rowKnown(row: string, table: PrintedTable | undefined, path: Path): readonly Mistake[] {
  if (table?.rows === undefined) return [];
  const rows = [...Object.keys(table.rows), ...(table.total === undefined ? [] : ['total'])];
  return known(row, rows, 'row', path);
}

function known(name: string, names: readonly string[], what: string, path: Path): readonly Mistake[] {
  if (names.includes(name)) return [];
  const nearest = nearestName(name, names);
  const all = names.length === 0 ? 'The file has none.' : `Expected one of: ${names.join(', ')}.`;
  return [{ path, says: `“${name}” is no ${what}. ${nearest === null ? '' : `Did you mean “${nearest}”? `}${all}` }];
}

function noFigure(given: string | number, names: readonly string[] = []): string {
  const nearest = nearestName(String(given), names);
  return `“${given}” is no figure${names.length === 0 ? '' : ' and no quantity'}. ${nearest === null ? '' : `Did you mean “${nearest}”? `}Expected a figure such as 534, 13,860, 4 %, 1 in 14 or half.`;
}
