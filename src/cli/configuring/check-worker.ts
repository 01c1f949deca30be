import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault } from '../../fault.js';
import { askedBy } from '../../pipeline/scheduling/schedules.js';
import { openKey } from '../../store/database/secret.js';
import { openStore } from '../../store/opening/open.js';
import type { Store } from '../../store/tables.js';
import { schedules } from '../../store/work/schedule.js';
import { UsageError } from '../../usage-error.js';
import { checkFormats } from './check-formats.js';
import { configuration } from './configuration.js';
import { databaseOf, redisOf } from './store-option.js';

interface Asked {
  readonly db?: string;
  readonly redis?: string;
  readonly inline?: boolean;
}

/**
 * Whether a worker can begin: its configuration, the address of Redis, the secret, the database, the folders that schedules
 * write reports into. Throws all that is wrong at once, so that nobody mends one thing and waits for the next.
 */
export async function checkWorker(asked: Asked): Promise<void> {
  const wrong = [
    await whatFails(() => checkFormats(configuration(asked).sources)),
    ...(asked.inline ? [] : [await whatFails(() => redisOf(asked))]),
    await whatFails(() => openKey()),
    ...(await ofDatabase(asked)),
  ].filter((fault) => fault !== undefined);
  const [first, ...others] = [...new Map(wrong.map((fault) => [fault.message, fault])).values()];
  if (first === undefined) return;
  if (others.length === 0) throw first;
  const all = [first, ...others];
  throw new UsageError(
    `The worker cannot begin; ${all.length} things are to be mended:\n${all.map(({ message }) => `- ${message}`).join('\n')}`,
  );
}

async function ofDatabase(asked: Asked): Promise<readonly (UsageError | Fault | undefined)[]> {
  let store: Store | undefined;
  const fault = await whatFails(async () => {
    store = await openStore(databaseOf(asked));
  });
  if (!store) return [fault];
  const refused = await schedulesWithoutFolder(store);
  await store.destroy();
  return refused.map(
    ({ name, folder }) =>
      new UsageError(`The schedule ${name} writes reports into ${folder}, which cannot be written: make it writable.`),
  );
}

/** The schedules that are not paused and write into a folder that may not be written. */
export async function schedulesWithoutFolder(
  store: Store,
): Promise<readonly { readonly name: string; readonly folder: string }[]> {
  return (await schedules(store)).flatMap((row) => {
    const folder = row.paused === 1 ? undefined : askedBy(row).report?.out;
    return folder === undefined || canBeWritten(folder) ? [] : [{ name: row.name, folder }];
  });
}

/** Whether a folder can be written, or the nearest there is above it, in which it would be made. */
function canBeWritten(folder: string): boolean {
  const above = dirname(folder);
  if (!existsSync(folder)) return above !== folder && canBeWritten(above);
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

async function whatFails(check: () => unknown): Promise<UsageError | Fault | undefined> {
  try {
    await check();
    return undefined;
  } catch (error) {
    if (error instanceof UsageError || error instanceof Fault) return error;
    throw error;
  }
}
