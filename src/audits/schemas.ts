import { z } from 'zod';
import { mappingSchema } from '../listings/mapped-table/mapping.js';
import { auditSchema } from './audit.js';
import { findingSchema } from './finding-schema.js';

/** What is published as a JSON Schema: what goes in is described as it is written, what comes out as it is printed. */
export const SCHEMAS = [
  { name: 'audit', title: 'An audit file of ordergap', schema: auditSchema, io: 'input' },
  { name: 'finding', title: 'The answer of ordergap audit --json', schema: findingSchema, io: 'output' },
  { name: 'map', title: 'A mapping file of ordergap: a spreadsheet of one’s own', schema: mappingSchema, io: 'input' },
] as const;

/** The text of `schemas/<name>.schema.json`, JSON Schema draft 2020-12. */
export function schemaText(name: (typeof SCHEMAS)[number]['name']): string {
  const found = SCHEMAS.find((entry) => entry.name === name);
  if (found === undefined) throw new RangeError(`No schema is called ${name}.`);
  const { $schema, ...described } = z.toJSONSchema(found.schema, {
    target: 'draft-2020-12',
    io: found.io,
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return `${JSON.stringify({ $schema, title: found.title, ...described }, null, 2)}\n`;
}
