/**
 * Everything that steps lead to from where they start, that included: each thing is stepped from once, so that the work is
 * that of what is found and not of what there is.
 */
export async function walk(
  start: Iterable<string>,
  step: (frontier: readonly string[], isFound: (id: string) => boolean) => Promise<Iterable<string>>,
): Promise<ReadonlySet<string>> {
  const found = new Set(start);
  let frontier: readonly string[] = [...found];
  while (frontier.length > 0) {
    const next = new Set<string>();
    for (const id of await step(frontier, (one) => found.has(one))) if (!found.has(id)) next.add(id);
    for (const id of next) found.add(id);
    frontier = [...next];
  }
  return found;
}
