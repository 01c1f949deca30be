import { setTimeout as pause } from 'node:timers/promises';
import { errorKind } from '../../store/database/error-code.js';
import { errorWords } from '../../store/database/error-words.js';
import { mayPass } from './may-pass.js';
import type { Work } from './queue.js';
import type { OnEvent } from './work-event.js';

/** How long to rest where the database or the disk gave way, and how long what is under way may take to end; milliseconds. */
const REST = 5_000;
const GRACE = 20_000;

/**
 * Works until told to stop; returns the work to be stopped. Where the database is locked or the disk is full for long, it
 * rests and begins again, telling so once. Throws what does not pass by itself.
 */
export async function workUntilTold(
  begin: () => Promise<Work>,
  {
    told,
    signal,
    onTrouble,
    onEvent,
    rest = REST,
  }: {
    readonly told: Promise<unknown>;
    readonly signal: AbortSignal;
    readonly onTrouble: (words: string) => void;
    readonly onEvent: OnEvent;
    /** Milliseconds. */
    readonly rest?: number;
  },
): Promise<Work> {
  for (let last = ''; ; ) {
    const work = await begin();
    const trouble = await Promise.race([told.then(() => null), work.broken.catch((error: unknown) => ({ error }))]);
    if (trouble === null) return work;
    if (!mayPass(trouble.error)) throw trouble.error;
    const words = errorWords(trouble.error);
    onEvent({ event: 'database', error: errorKind(trouble.error) });
    if (words !== last) onTrouble(`The database or the disk gave way (${words}): working on when it can be written.`);
    last = words;
    // What cannot be handed back now is free when its lease has run out.
    await work.stop(GRACE).catch(() => undefined);
    await pause(rest, undefined, { signal }).catch(() => undefined);
  }
}
