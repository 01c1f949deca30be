import type { Command } from 'commander';
import { configuration } from './configuration.js';

/** Adds the options every command takes that opens the database and prints an answer. */
export function withStore(command: Command): Command {
  return withAnswer(
    command.option('--db <url>', 'the database: a SQLite file (default ./ordergap.db, or ORDERGAP_DB)'),
  );
}

/** Adds the options every command takes that prints an answer. */
export function withAnswer(command: Command): Command {
  return command.option('--json', 'print the answer as JSON').option('--quiet', 'print no progress');
}

/** The database a command works on: flag, environment, `ordergap.yaml`, `./ordergap.db`. */
export function databaseOf(options: { readonly db?: string }): string {
  return configuration(options).db;
}
