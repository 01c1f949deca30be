import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../src/package-folder.js';
import { SCHEMAS, schemaText } from '../src/reports/schemas.js';

// Writes schemas/*.schema.json from the definitions in the source: npx tsx scripts/schemas.ts. A test fails while they differ.
for (const { name } of SCHEMAS) {
  writeFileSync(join(packageFolder(), 'schemas', `${name}.schema.json`), schemaText(name));
}
