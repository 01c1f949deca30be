import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Piscina } from 'piscina';
import { quarantinedFile, type ReadOptions } from '../../listings/read-document.js';
import { programFile } from '../../package-folder.js';
import type { Problem } from '../../problem.js';
import { type ReadDocument, readFileAt } from '../../returns/read-document.js';
import { MOST_KILLS } from '../../store/work/job.js';
import { onceWorkedFor } from './reading-time.js';
import type { ReadingTask } from './reading-worker.js';
import { type TakenDocument, takeFileAt } from './take-file.js';

export interface ReadingPool {
  /** Reads one file; a document that takes too long or too much memory comes back quarantined. Never throws for what a file holds. */
  readonly read: (path: string, name: string, options?: ReadOptions) => Promise<ReadDocument>;
  /** The same with its clauses. */
  readonly take: (path: string, name: string, options?: ReadOptions) => Promise<TakenDocument>;
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
  /** What the threads run instead of this program's readers. */
  readonly entry?: string;
}

const DEFAULTS = { milliseconds: 60_000, megabytes: 512 } as const;

/**
 * Threads that read documents apart from the program, so that a document made to hang or to fill the memory is stopped and the run goes on.
 * Where the sources run without being built and nothing can load them in a thread, documents are read in this thread, without those limits.
 */
export function openReadingPool(limits: ReadingLimits): ReadingPool {
  const reading = workerEntry(limits.entry ?? programFile('src/pipeline/reading/reading-worker'));
  const taking = workerEntry(limits.entry ?? programFile('src/pipeline/reading/taking-worker'));
  if (!reading || !taking) return { read: readFileAt, take: takeFileAt, isOpen: () => true, close: async () => {} };
  const { threads, milliseconds, megabytes } = { ...DEFAULTS, ...limits };
  const pool = new Piscina({
    ...reading,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 5_000,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  const turns = takeTurns(threads);
  let isClosed = false;
  return {
    read: (path, name, options) => run({ path, name, options }, reading.filename),
    take: (path, name, options) => run({ path, name, options }, taking.filename),
    isOpen: () => !isClosed,
    close: async () => {
      isClosed = true;
      await pool.destroy();
    },
  };

  /** A document that ends its thread is read again: it may have met something else's end. */
  function run(task: ReadingTask, filename: string): Promise<TakenDocument> {
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
    task: ReadingTask,
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
const WAITED = 6;
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
        waited += 1;
        if (waited >= WAITED) allowMore();
        await turn;
        clearTimeout(impatient);
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
