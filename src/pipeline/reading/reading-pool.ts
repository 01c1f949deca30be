import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { quarantinedFile, type ReadOptions } from '../../listings/read-document.js';
import { programFile } from '../../package-folder.js';
import type { Problem } from '../../problem.js';
import { type ReadDocument, readFileAt } from '../../returns/read-document.js';
import { keyFrom } from '../../store/database/secret.js';
import { MOST_KILLS } from '../../store/work/job.js';
import { onceWorkedFor } from './reading-time.js';
import type { TakingTask } from './reading-worker.js';
import { runSparingly } from './sparing-engine.js';
import type { TakenDocument, TakeOptions } from './take-file.js';

export interface ReadingPool {
  /** Reads one file; a document that takes too long or too much memory comes back quarantined. Never throws for what a file holds. */
  readonly read: (path: string, name: string, options?: ReadOptions) => Promise<ReadDocument>;
  /** The same with its clauses, and its rows prepared where the pool has the secret. */
  readonly take: (path: string, name: string, options?: TakeOptions) => Promise<TakenDocument>;
  /** Whether documents can be read in it: not after it was closed. */
  readonly isOpen: () => boolean;
  readonly close: () => Promise<void>;
}

export interface ReadingLimits {
  /** How many documents are read at once. */
  readonly threads: number;
  /** Of the processor, for one document. */
  readonly milliseconds?: number;
  /** Heap of one thread. */
  readonly megabytes?: number;
  /** The installation's secret, with which rows are prepared for storing. */
  readonly secret?: string;
  /** What the threads run instead of this program's readers. */
  readonly entry?: string;
}

const DEFAULTS = { milliseconds: 60_000, megabytes: 512 } as const;
/** Milliseconds a thread is kept that has nothing to read: the program may be joining cases, and a new thread takes a second to begin. */
const IDLE = 30_000;
/** Megabytes of a thread's heap for what was made last: V8's own choice, 48, takes 20 MB more for each thread and saves little (2026-11-22). */
const YOUNG = 12;

/**
 * Threads that read documents apart from the program, so that a document made to hang or to fill the memory is stopped and the run goes on.
 * Where the sources run without being built and nothing can load them in a thread, documents are read in this thread, without those limits.
 */
export function openReadingPool(limits: ReadingLimits): ReadingPool {
  const reading = workerEntry(limits.entry ?? programFile('src/pipeline/reading/reading-worker'));
  const taking = workerEntry(limits.entry ?? programFile('src/pipeline/reading/taking-worker'));
  const { threads, milliseconds, megabytes, secret } = { ...DEFAULTS, ...limits };
  if (!reading || !taking) return inThisThread(secret);
  runSparingly();
  const pool = new Piscina({
    ...reading,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: IDLE,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG },
  });
  const turns = takeTurns(threads);
  let isClosed = false;
  return {
    read: (path, name, options) => run({ path, name, options }, reading.filename),
    take: (path, name, options) => run({ path, name, options, secret }, taking.filename),
    isOpen: () => !isClosed,
    close: async () => {
      isClosed = true;
      await pool.destroy();
    },
  };

  /** A document that ends its thread is read again: it may have met something else's end. */
  function run(task: TakingTask, filename: string): Promise<TakenDocument> {
    return turns.take(async () => {
      let because: Problem | undefined;
      for (let kills = 0; because === undefined && kills < MOST_KILLS; kills += 1) {
        const answer = await readOnce(task, filename);
        if (!('stopped' in answer)) return answer;
        because = answer.stopped;
      }
      return quarantinedFile(task.path, task.name, because ?? killedReader('its thread'));
    });
  }

  /** The document as read, or why it was stopped: undefined where its thread ended. */
  async function readOnce(
    task: TakingTask,
    filename: string,
  ): Promise<TakenDocument | { readonly stopped: Problem | undefined }> {
    const stop = new AbortController();
    // Not `AbortSignal.timeout`: it would hold the document for as long as reading might have taken.
    const stopCounting = onceWorkedFor(milliseconds, turns.running, () => stop.abort());
    try {
      return await pool.run(task, { filename, signal: stop.signal });
    } catch (error) {
      // The document is not to blame: it is read again by whoever comes next.
      if (isClosed) throw Object.assign(new Error('The reading threads were stopped.'), { code: 'EAGAIN' });
      return { stopped: stoppedBecause(error, { milliseconds, megabytes }) };
    } finally {
      stopCounting();
    }
  }
}

function inThisThread(secret: string | undefined): ReadingPool {
  const key = secret === undefined ? undefined : keyFrom(secret);
  return {
    read: readFileAt,
    // Loaded here alone: the rules take 10 MB, and the program itself reads nothing where it has threads.
    take: async (path, name, options) => (await import('./take-file.js')).takeFileAt(path, name, options, key),
    isOpen: () => true,
    close: async () => {},
  };
}

/** A document whose reading ended `what` as often as that is tried. */
export function killedReader(what: 'its thread' | 'the program'): Problem {
  return {
    code: 'killed_reader',
    message: `Reading it ended ${what} ${MOST_KILLS} times: it is read again only when asked for (ordergap quarantine retry).`,
  };
}

function stoppedBecause(error: unknown, limits: { milliseconds: number; megabytes: number }): Problem | undefined {
  // By name and code: an error that comes from a thread is of no class known here.
  const { name, code } = Object(error) as { readonly name?: unknown; readonly code?: unknown };
  if (name === 'AbortError') {
    const message = `Reading took longer than ${limits.milliseconds / 1000} seconds and was stopped.`;
    return { code: 'reader_timed_out', message };
  }
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    const message = `Reading needed more than ${limits.megabytes} MB and was stopped.`;
    return { code: 'reader_out_of_memory', message };
  }
  return undefined;
}

/** How a thread runs `filename`: a source with the loader that tests and scripts have, where there is one. */
function workerEntry(filename: string): { filename: string; execArgv?: string[] } | undefined {
  if (!filename.endsWith('.ts')) return { filename };
  try {
    const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
    return { filename, execArgv: ['--import', loader] };
  } catch {
    return undefined;
  }
}

interface Turns {
  readonly take: <T>(work: () => Promise<T>) => Promise<T>;
  readonly running: () => number;
}

/** A further thread is worth the seconds of processor that the rules take to begin with: after so many documents had to wait, or one so long. */
const WAITED = 4;
const LONG = 6_000;

/**
 * Lets at most so many run at once, the rest waiting outside the pool, so that waiting does not count against the time of
 * reading. One at first, and one more whenever waiting shows that it is worth it: a few documents are read by one thread.
 */
function takeTurns(most: number): Turns {
  const waiting: (() => void)[] = [];
  let running = 0;
  let allowed = 1;
  let waited = 0;
  const allowMore = () => {
    waited = 0;
    if (allowed >= most) return;
    allowed += 1;
    const next = waiting.shift();
    if (!next) return;
    running += 1;
    next();
  };
  return {
    running: () => running,
    take: async (work) => {
      if (running >= allowed) {
        const impatient = setTimeout(allowMore, LONG).unref();
        const turn = new Promise<void>((resolve) => waiting.push(resolve));
        await turn;
        clearTimeout(impatient);
        // Not as it began to wait: more are asked for at once than are read, so that they are stored together.
        waited += 1;
        if (waited >= WAITED) allowMore();
      } else running += 1;
      try {
        return await work();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}
