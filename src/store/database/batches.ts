/** SQLite takes 32,766 values in one statement, and a shorter list is planned faster. */
const BATCH = 500;

/** Items in lists of so many; of ids, short enough for one statement. */
export function* batches<Item>(items: readonly Item[], size = BATCH): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
