/** A row of the database under the names that JSON gives its columns: `media_type` is `mediaType` (contract: JSON keys are camelCase). */
export type RowAsJson<Row> = {
  [Column in keyof Row as Column extends string ? CamelCase<Column> : never]: Row[Column];
};

type CamelCase<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

export function rowAsJson<Row extends object>(row: Row): RowAsJson<Row> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  ) as RowAsJson<Row>;
}
