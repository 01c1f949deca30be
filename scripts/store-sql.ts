// Writes schemas/store.sql, the schema the migrations make: npx tsx scripts/store-sql.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaOf } from '../src/store/database/schema.js';
import { openStore } from '../src/store/opening/open.js';

const store = await openStore(':memory:');
mkdirSync('schemas', { recursive: true });
writeFileSync('schemas/store.sql', await schemaOf(store));
await store.destroy();
