// Writes schemas/store.sql, the schema the migrations make: npx tsx scripts/store-sql.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { schemaOf } from '../src/store/database/schema.js';
import { sqliteDialect } from '../src/store/database/sqlite-dialect.js';
import { migrate } from '../src/store/opening/migrate.js';
import type { Tables } from '../src/store/tables.js';

const store = new Kysely<Tables>({ dialect: sqliteDialect(() => new Database(':memory:')) });
await migrate(store);
mkdirSync('schemas', { recursive: true });
writeFileSync('schemas/store.sql', await schemaOf(store));
await store.destroy();
