/** What a query answers. */
export interface QueryAnswer {
  /** No name twice: a second `court` is `court_2`. */
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** There were more rows than the limit. */
  readonly truncated: boolean;
}

/** The names that SQL gave, each a name of its own: a join has columns of the same name, and every value is answered under one. */
export function namedApart(names: readonly string[]): readonly string[] {
  const taken = new Set(names);
  const seen = new Set<string>();
  return names.map((name) => {
    let own = name;
    for (let number = 2; seen.has(own) || (own !== name && taken.has(own)); number++) own = `${name}_${number}`;
    seen.add(own);
    return own;
  });
}
