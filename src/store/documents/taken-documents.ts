import type { Store } from '../tables.js';
import type { ProblemCount } from './problem.js';

/** What a set of documents came to. */
export interface TakenDocuments {
  readonly documents: { readonly stored: number; readonly setAside: number; readonly quarantined: number };
  readonly hearings: number;
  readonly defendants: number;
  readonly offences: number;
  readonly results: number;
  /** By code, sorted: of documents, of extraction, of the cases they are in, and why they were set aside or quarantined. */
  readonly problems: readonly ProblemCount[];
}

const BATCH = 500;

/** Counts what the store made of documents. */
export async function countTaken(db: Store, ids: Iterable<string>): Promise<TakenDocuments> {
  const counts = { stored: 0, setAside: 0, quarantined: 0, hearings: 0, defendants: 0, offences: 0, results: 0 };
  const problems = new Map<string, number>();
  const note = (code: string, count = 1) => problems.set(code, (problems.get(code) ?? 0) + count);
  const cases = new Set<string>();
  for (const some of batches(ids)) {
    const documents = await db
      .selectFrom('source_document')
      .select(['status', 'code'])
      .where('id', 'in', some)
      .execute();
    for (const { status, code } of documents) {
      counts[status === 'set_aside' ? 'setAside' : status] += 1;
      if (code !== null) note(code);
    }
    const told = await countRows(db, some);
    for (const name of ['hearings', 'defendants', 'offences', 'results'] as const) counts[name] += told[name];
    const noted = await db.selectFrom('problem').select('code').where('document_id', 'in', some).execute();
    for (const { code } of noted) note(code);
    for (const { id, details } of await casesWithProblems(db, some)) {
      if (cases.has(id)) continue;
      cases.add(id);
      for (const { code, count } of problemsIn(details)) note(code, count);
    }
  }
  const { stored, setAside, quarantined, ...rest } = counts;
  return {
    documents: { stored, setAside, quarantined },
    ...rest,
    problems: [...problems].map(([code, count]) => ({ code, count })).sort((a, b) => (a.code < b.code ? -1 : 1)),
  };
}

async function countRows(db: Store, documentIds: readonly string[]) {
  const of = db.selectFrom('hearing as h').where('h.document_id', 'in', [...documentIds]);
  const heard = of.innerJoin('appearance as a', 'a.hearing_id', 'h.id');
  const count = async (rows: typeof of): Promise<number> => {
    const { count } = await rows.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
    return Number(count);
  };
  return {
    hearings: await count(of),
    defendants: await count(heard),
    offences: await count(heard.innerJoin('offence as o', 'o.appearance_id', 'a.id')),
    results: await count(of.innerJoin('result as r', 'r.hearing_id', 'h.id')),
  };
}

async function casesWithProblems(db: Store, documentIds: readonly string[]) {
  return db
    .selectFrom('defendant_case')
    .select(['id', 'details'])
    .where('id', 'in', (query) =>
      query
        .selectFrom('hearing as h')
        .innerJoin('appearance as own', 'own.hearing_id', 'h.id')
        .innerJoin('case_appearance as c', 'c.appearance_id', 'own.id')
        .select('c.case_id')
        .where('h.document_id', 'in', [...documentIds]),
    )
    .where('details', 'like', '%"problems":[{%')
    .execute();
}

function problemsIn(details: string): readonly ProblemCount[] {
  const { problems = [] } = JSON.parse(details) as { readonly problems?: readonly ProblemCount[] };
  return problems;
}

function* batches(ids: Iterable<string>): Generator<string[]> {
  let some: string[] = [];
  for (const id of ids) {
    some.push(id);
    if (some.length < BATCH) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}
