import type { Command } from 'commander';
import { dayInLondon } from '../../audits/units/period.js';
import { type AsKnown, knownNotice, withDatabaseAsKnown } from '../../pipeline/answering/as-known.js';
import { openKey } from '../../store/database/secret.js';
import type { Store } from '../../store/tables.js';
import { readInstant } from '../../text/figures/instant.js';
import { UsageError } from '../../usage-error.js';
import type { StoreOptions } from '../command.js';
import { databaseOf } from '../configuring/store-option.js';
import { noteInvented } from '../printing/note-invented.js';
import { noteUntaken } from '../printing/note-untaken.js';
import { note } from '../printing/output.js';
import { toRead, withDatabaseToRead } from '../with-database.js';

/** The options of a command that can answer from what the database knew at an instant. */
export interface AsOfOptions extends StoreOptions {
  readonly asOf?: string;
}

/** Adds `--as-of` to a command that answers from the database. */
export function withAsOf(command: Command): Command {
  return command.option(
    '--as-of <instant>',
    'what the database knew then: 2025-03-01T09:30:00Z, or a day, whose end in London is meant',
  );
}

/**
 * Opens the database as it is, or as it was at the instant asked for; `known` is then what it knew, which is told on
 * standard error unless `--quiet` or where `told` says that the answer tells it. UsageError for what is no instant.
 */
export async function withDatabaseAsOf<Answer>(
  options: AsOfOptions,
  work: (store: Store, at: { readonly url: string; readonly known: AsKnown | null }) => Promise<Answer>,
  { told = false }: { readonly told?: boolean } = {},
): Promise<Answer> {
  const url = databaseOf(options);
  if (options.asOf === undefined) {
    return withDatabaseToRead(url, async (store, readable) => {
      await noteInvented(store, options);
      await noteUntaken(store, options);
      return work(store, { url: readable, known: null });
    });
  }
  const instant = instantOf(options.asOf);
  return toRead(url, (readable) =>
    withDatabaseAsKnown(readable, instant, openKey, async (known) => {
      await noteInvented(known.store, options);
      if (!options.quiet && !told) note(knownNotice(known));
      return work(known.store, { url: known.url, known });
    }),
  );
}

/** Today is as yet today until now; what is to come nobody knows. */
export function instantOf(text: string, now: Date = new Date()): string {
  const read = readInstant(text);
  if ('instant' in read) {
    if (Date.parse(read.instant) <= now.getTime()) return read.instant;
    const today = readInstant(dayInLondon(now.toISOString()));
    if ('instant' in today && today.instant === read.instant) return now.toISOString();
    throw new UsageError(`--as-of ${text}: that is yet to come. Give a day or an instant that has been.`);
  }
  throw new UsageError(
    `--as-of ${text}: ${read.wrong}, at character ${read.character}. Give a day like 2025-03-01 or an instant like 2025-03-01T09:30:00Z.`,
  );
}
