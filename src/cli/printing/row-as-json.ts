/** Columns that keep yes and no as 1 and 0. */
const FLAGS = [
  'amended',
  'complete_results',
  'deleted',
  'in_doubt',
  'keep_keys',
  'of_application',
  'organisation',
  'reporting_restricted',
  'subject',
  'unread',
  'youth',
  'youth_panel',
] as const;
/** Columns that keep a list of strings as JSON. */
const LISTS = ['case_markers', 'qualifiers', 'reporting_restrictions'] as const;

const flags: ReadonlySet<string> = new Set(FLAGS);
const lists: ReadonlySet<string> = new Set(LISTS);

/**
 * A row of the database as JSON says it: `media_type` is `mediaType` (contract: JSON keys are camelCase), a flag is true or
 * false, a list a list.
 */
export type RowAsJson<Row> = {
  [Column in keyof Row as Column extends string ? CamelCase<Column> : never]: ValueAsJson<Column, Row[Column]>;
};

type ValueAsJson<Column, Value> = Column extends (typeof FLAGS)[number]
  ? boolean | Extract<Value, null>
  : Column extends (typeof LISTS)[number]
    ? readonly string[]
    : Value;

type CamelCase<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

export function rowAsJson<Row extends object>(row: Row): RowAsJson<Row> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      valueAsJson(column, value),
    ]),
  ) as RowAsJson<Row>;
}

function valueAsJson(column: string, value: unknown): unknown {
  if (flags.has(column)) return value === null ? null : value === 1;
  return lists.has(column) ? JSON.parse(value as string) : value;
}
