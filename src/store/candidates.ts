import type { Store } from './tables.js';

const KEYS = ['urn_key', 'case_number', 'person_master', 'person_asn', 'person_name_and_birth'] as const;
type KeyName = (typeof KEYS)[number];
const BATCH = 500;

/**
 * Every appearance that can belong to a case or a person of the documents given: those that share a case reference, a
 * person's key, or the source's own id of a hearing or an offence with one of them, and those that share one with these,
 * until there are no more. A key links nothing twice, so that the work is that of the appearances found. Ids, sorted.
 */
export async function candidatesOf(db: Store, documentIds: readonly string[]): Promise<readonly string[]> {
  const found = new Set<string>();
  const asked = new Map<string, Set<string>>();
  let frontier: readonly string[] = await inDocuments(db, documentIds);
  while (frontier.length > 0) {
    for (const id of frontier) found.add(id);
    const next = new Set<string>();
    for (const ids of batches(frontier)) {
      for (const [name, values] of await keysOf(db, ids)) {
        const known = asked.get(name) ?? new Set();
        asked.set(name, known);
        const fresh = [...values].filter((value) => !known.has(value));
        for (const value of fresh) known.add(value);
        for (const some of batches(fresh))
          for (const id of await sharing(db, name, some)) if (!found.has(id)) next.add(id);
      }
    }
    frontier = [...next];
  }
  return [...found].sort();
}

type Source = KeyName | 'hearing_source' | 'offence_source';

async function keysOf(db: Store, ids: readonly string[]): Promise<ReadonlyMap<Source, ReadonlySet<string>>> {
  const keys = new Map<Source, Set<string>>();
  const note = (name: Source, value: string | null) => {
    if (value === null) return;
    const values = keys.get(name);
    if (values) values.add(value);
    else keys.set(name, new Set([value]));
  };
  const rows = await db
    .selectFrom('appearance as a')
    .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
    .select([...KEYS.map((name) => `a.${name}` as const), 'h.source_id'])
    .where('a.id', 'in', [...ids])
    .execute();
  for (const row of rows) {
    for (const name of KEYS) note(name, row[name]);
    note('hearing_source', row.source_id);
  }
  const offences = await db
    .selectFrom('offence')
    .select('source_id')
    .where('appearance_id', 'in', [...ids])
    .where('source_id', 'is not', null)
    .execute();
  for (const { source_id } of offences) note('offence_source', source_id);
  return keys;
}

async function sharing(db: Store, name: Source, values: readonly string[]): Promise<readonly string[]> {
  if (name === 'hearing_source') {
    const rows = await db
      .selectFrom('appearance as a')
      .innerJoin('hearing as h', 'h.id', 'a.hearing_id')
      .select('a.id')
      .where('h.source_id', 'in', [...values])
      .execute();
    return rows.map(({ id }) => id);
  }
  if (name === 'offence_source') {
    const rows = await db
      .selectFrom('offence')
      .select('appearance_id')
      .distinct()
      .where('source_id', 'in', [...values])
      .execute();
    return rows.map(({ appearance_id }) => appearance_id);
  }
  const rows = await db
    .selectFrom('appearance')
    .select('id')
    .where(name, 'in', [...values])
    .execute();
  return rows.map(({ id }) => id);
}

async function inDocuments(db: Store, documentIds: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const some of batches(documentIds)) {
    const rows = await db
      .selectFrom('appearance')
      .select('id')
      .where('document_id', 'in', [...some])
      .execute();
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

function* batches<Item>(items: readonly Item[]): Generator<readonly Item[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}
