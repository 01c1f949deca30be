import { asChild } from './as-child.js';
import { openIngester } from './ingest-folder.js';

/** `days-child.js DATABASE FOLDER`: takes a folder into a database that stays, with a reading thread for each core of two. */
const [db = '', folder = ''] = process.argv.slice(2);
const ingest = openIngester(2);
await asChild(
  () => undefined,
  () => ingest(db, folder),
);
