import type { Store } from '../tables.js';
import { sideBySide } from './side-by-side.js';
import { isPostgres } from './sql-dialect.js';

/** So many at most in one transaction, and none begun after so many milliseconds: others wait for the database meanwhile. */
const MOST = 16;
const LONGEST = 100;

/** So many are worth waiting for, and no longer than so many milliseconds: of the pages that six documents write most are the same. */
export const GATHERED = 6;
const PATIENCE = 250;

interface Waiting {
  readonly work: (db: Store) => Promise<void>;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** What waits for one database in this process. */
interface Line {
  readonly waiting: Waiting[];
  coming: number;
  isWriting: boolean;
  impatient: NodeJS.Timeout | undefined;
}

const LINES = new WeakMap<Store, Line>();

/**
 * A transaction that stores what it was given (`sideBySide`), together with others of this process that wait for the same
 * database or will soon (`coming`): a page that several write is then written once. Ends when it is committed. Where one of
 * several fails nothing of them is kept, and each is done again alone. One that nobody waits beside is alone at once; so is
 * each on PostgreSQL, where they run side by side.
 */
export async function together(store: Store, work: (db: Store) => Promise<void>): Promise<void> {
  if (store.isTransaction || isPostgres(store)) return sideBySide(store, work);
  const line = lineOf(store);
  return new Promise((done, failed) => {
    line.waiting.push({ work, done, failed });
    begin(store, line);
  });
}

/**
 * Says that something is being made ready to be stored together with others, which wait for it for a short while. The answer
 * is called when it is ready, just before it is given to `together`, or when nothing came of it.
 */
export function coming(store: Store): () => void {
  const line = lineOf(store);
  line.coming += 1;
  return () => {
    line.coming -= 1;
    setImmediate(() => begin(store, line));
  };
}

function lineOf(store: Store): Line {
  const line = LINES.get(store) ?? { waiting: [], coming: 0, isWriting: false, impatient: undefined };
  LINES.set(store, line);
  return line;
}

function begin(store: Store, line: Line): void {
  if (line.isWriting || line.waiting.length === 0) return;
  if (line.coming > 0 && line.waiting.length < GATHERED) {
    line.impatient ??= setTimeout(() => write(store, line), PATIENCE);
  } else write(store, line);
}

function write(store: Store, line: Line): void {
  clearTimeout(line.impatient);
  line.impatient = undefined;
  line.isWriting = true;
  void writeSome(store, line.waiting).finally(() => {
    line.isWriting = false;
    begin(store, line);
  });
}

async function writeSome(store: Store, waiting: Waiting[]): Promise<void> {
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
