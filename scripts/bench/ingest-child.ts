import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asChild } from './as-child.js';
import { openIngester } from './ingest-folder.js';

/**
 * `ingest-child.js FOLDER READERS COLD|WARM [SOCKET]`: takes a folder in, into a database that is thrown away; WARM does
 * so once before, uncounted, so that a long run is measured and not how a program starts. With a socket, through Redis.
 */
const [folder = '', readers = '1', start, socket] = process.argv.slice(2);
const databases = mkdtempSync(join(tmpdir(), 'ordergap-bench-'));
process.on('exit', () => rmSync(databases, { recursive: true, force: true }));

const ingest = openIngester(Number(readers), socket);
await asChild(
  () => (start === 'WARM' ? ingest(join(databases, 'warm-up.db'), folder) : undefined),
  () => ingest(join(databases, 'ingested.db'), folder),
);
