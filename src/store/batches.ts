/** SQLite takes 32,766 values in one statement, and a shorter list is planned faster. */
const BATCH = 500;

/** Ids in lists short enough for one statement. */
export function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
