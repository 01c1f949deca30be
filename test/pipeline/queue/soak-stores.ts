/** What a trial's workers write to, and what befalls it: a file that is locked and whose disk is full, a PostgreSQL that is locked and whose server ends. */
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { administer, crashPostgres, postgresUrl, startPostgres, stopPostgres } from '../../start-postgres.js';
import { fillDisk, lockDatabase, openSmallDisk } from './soak-storms.js';

export interface TrialStore {
  readonly url: string;
  /** Each told how many milliseconds it lasts, and who works; answers what it did, in words. */
  readonly storms: readonly ((lasting: number, pids: readonly number[]) => Promise<string>)[];
  readonly remove: () => void;
}

export function fileStore(folder: string, documents: number): TrialStore {
  const disk = openSmallDisk(folder, 64 + Math.ceil(documents * 0.25));
  const url = join(disk.folder, 'stormy.db');
  return {
    url,
    storms: [
      async (lasting) => {
        await lockDatabase(url, lasting);
        return `the database locked for ${lasting / 1000} s`;
      },
      async (lasting, pids) => {
        const how = await fillDisk(disk, { milliseconds: lasting, pids });
        return `the disk ${how} for ${lasting / 1000} s`;
      },
    ],
    remove: disk.remove,
  };
}

/** On a server of its own: the one that the suites share may not end. */
export async function postgresStore(): Promise<TrialStore> {
  const folder = await startPostgres();
  await administer(folder, 'create database stormy template template0');
  const url = postgresUrl(folder, 'stormy');
  return {
    url,
    storms: [
      async (lasting) => {
        await lockJobs(url, lasting);
        return `the jobs locked for ${lasting / 1000} s`;
      },
      async () => {
        await crashPostgres(folder, 300);
        return 'the server ended and started again';
      },
    ],
    remove: () => stopPostgres(folder),
  };
}

/** Nobody reads or writes what is to be done. */
async function lockJobs(url: string, milliseconds: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('begin');
  await client.query('lock table ordergap.job in access exclusive mode');
  await pause(milliseconds);
  await client.end();
}
