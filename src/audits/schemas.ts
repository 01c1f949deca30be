import { z } from 'zod';
import { mappingSchema } from '../listings/mapped-table/mapping.js';
import { auditSchema } from './audit.js';
import { coverageSchema } from './coverage-schema.js';
import { findingSchema } from './finding-schema.js';
import { gapsSchema } from './gaps-schema.js';
import { releaseSchema } from './release-schema.js';

/** What is published as a JSON Schema: what goes in is described as it is written, what comes out as it is printed. */
export const SCHEMAS = [
  { name: 'audit', title: 'An audit file of ordergap', schema: auditSchema, io: 'input' },
  { name: 'coverage', title: 'The answer of ordergap coverage --json', schema: coverageSchema, io: 'output' },
  { name: 'finding', title: 'The answer of ordergap audit --json', schema: findingSchema, io: 'output' },
  { name: 'gaps', title: 'The answer of ordergap gaps --json', schema: gapsSchema, io: 'output' },
  {
    name: 'release',
    title: 'The answer of ordergap audit --release --json: what may leave the team',
    schema: releaseSchema,
    io: 'output',
  },
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
