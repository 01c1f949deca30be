/** What a query answers. */
export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** There were more rows than the limit. */
  readonly truncated: boolean;
}
