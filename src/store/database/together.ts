import type { Store } from '../tables.js';
import { sideBySide } from './side-by-side.js';
import { isPostgres } from './sql-dialect.js';

/** So many at most in one transaction, and none begun after so many milliseconds: others wait for the database meanwhile. */
const MOST = 16;
const LONGEST = 100;

interface Waiting {
  readonly work: (db: Store) => Promise<void>;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

const WAITING = new WeakMap<Store, Waiting[]>();

/**
 * A transaction that stores what it was given (`sideBySide`), together with others of this process that wait for the same
 * database: a page that several write is then written once. Ends when it is committed. Where one of several fails nothing
 * of them is kept, and each is done again alone. One that nobody waits beside is alone at once; so is each on PostgreSQL,
 * where they run side by side.
 */
export async function together(store: Store, work: (db: Store) => Promise<void>): Promise<void> {
  if (store.isTransaction || isPostgres(store)) return sideBySide(store, work);
  return new Promise((done, failed) => {
    const waiting = WAITING.get(store);
    if (waiting) waiting.push({ work, done, failed });
    else {
      const first = [{ work, done, failed }];
      WAITING.set(store, first);
      void doAll(store, first);
    }
  });
}

async function doAll(store: Store, waiting: Waiting[]): Promise<void> {
  while (waiting.length > 0) {
    const begun: Waiting[] = [];
    try {
      // Who waits is asked once the database is free: until then more may come.
      await sideBySide(store, async (db) => {
        const began = performance.now();
        do {
          const next = waiting.shift();
          if (!next) break;
          begun.push(next);
          await next.work(db);
        } while (begun.length < MOST && performance.now() - began < LONGEST);
      });
      for (const { done } of begun) done();
    } catch (error) {
      if (begun.length === 0) begun.push(...waiting.splice(0, 1));
      if (begun.length === 1) begun[0]?.failed(error);
      else for (const one of begun) await sideBySide(store, one.work).then(one.done, one.failed);
    }
  }
  WAITING.delete(store);
}
