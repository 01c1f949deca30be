import { z } from 'zod';
import { coverageSchema } from '../audits/coverage/coverage-schema.js';
import { auditSchema } from '../audits/definition/audit.js';
import { attritionSchema } from '../audits/findings/attrition-schema.js';
import { findingSchema } from '../audits/findings/finding-schema.js';
import { gapsSchema } from '../audits/gaps/gaps-schema.js';
import { releaseSchema } from '../audits/releases/release-schema.js';
import { claimsCheckedSchema } from '../claims/answer-schema.js';
import { claimsSchema } from '../claims/claims-file.js';
import { draftCheckedSchema } from '../claims/draft-schema.js';
import { evaluationSchema } from '../facts/evaluation/evaluation-schema.js';
import { extractedSchema, labelledTextSchema, resultTextSchema } from '../facts/extract-schema.js';
import { mappingSchema } from '../listings/mapped-table/mapping.js';
import { readDocumentSchema } from '../returns/read-document-schema.js';
import { returnsSchema } from '../returns/summary-schema.js';
import { configurationShape } from '../sources/configured/configuration-shape.js';
import { querySchema } from '../store/queries/query-schema.js';
import { benchSchema } from './schemas/bench-schema.js';
import { ingestSchema } from './schemas/ingest-schema.js';
import { reportSchema } from './schemas/report-schema.js';
import { sourcesSchema } from './schemas/sources-schema.js';
import { statusSchema } from './schemas/status-schema.js';

/** What is published as a JSON Schema: what goes in is described as it is written, what comes out as it is printed. */
export const SCHEMAS = [
  { name: 'audit', title: 'An audit file of ordergap', schema: auditSchema, io: 'input' },
  { name: 'attrition', title: 'The answer of ordergap attrition --json', schema: attritionSchema, io: 'output' },
  {
    name: 'claims',
    title: 'A claims file of ordergap: published figures to be checked',
    schema: claimsSchema,
    io: 'input',
  },
  {
    name: 'claims-checked',
    title: 'The answer of ordergap claims FILE --json',
    schema: claimsCheckedSchema,
    io: 'output',
  },
  {
    name: 'draft-checked',
    title: 'The answer of ordergap claims DRAFT --json',
    schema: draftCheckedSchema,
    io: 'output',
  },
  { name: 'coverage', title: 'The answer of ordergap coverage --json', schema: coverageSchema, io: 'output' },
  { name: 'finding', title: 'The answer of ordergap audit --json', schema: findingSchema, io: 'output' },
  { name: 'gaps', title: 'The answer of ordergap gaps --json', schema: gapsSchema, io: 'output' },
  {
    name: 'release',
    title: 'The answer of ordergap audit --release --json: what may leave the team',
    schema: releaseSchema,
    io: 'output',
  },
  { name: 'report', title: 'A report: report.json of ordergap report', schema: reportSchema, io: 'output' },
  { name: 'sources', title: 'The answer of ordergap sources --json', schema: sourcesSchema, io: 'output' },
  {
    name: 'configuration',
    title: 'The configuration of ordergap: ordergap.yaml',
    schema: configurationShape,
    io: 'input',
  },
  { name: 'status', title: 'The answer of ordergap status --json', schema: statusSchema, io: 'output' },
  { name: 'returns', title: 'The answer of ordergap returns --json', schema: returnsSchema, io: 'output' },
  { name: 'ingest', title: 'The answer of ordergap ingest --json', schema: ingestSchema, io: 'output' },
  {
    name: 'read',
    title: 'A line that ordergap read --json prints: one document',
    schema: readDocumentSchema,
    io: 'output',
  },
  {
    name: 'extract-input',
    title: 'A line that ordergap extract takes: one result text',
    schema: resultTextSchema,
    io: 'input',
  },
  {
    name: 'extract',
    title: 'A line that ordergap extract prints: what was read of one text',
    schema: extractedSchema,
    io: 'output',
  },
  {
    name: 'labelled-text',
    title: 'A line that ordergap evaluate takes: one labelled text',
    schema: labelledTextSchema,
    io: 'input',
  },
  { name: 'evaluation', title: 'The answer of ordergap evaluate --json', schema: evaluationSchema, io: 'output' },
  { name: 'query', title: 'The answer of ordergap query --json', schema: querySchema, io: 'output' },
  { name: 'bench', title: 'The answer of npm run bench -- --json', schema: benchSchema, io: 'output' },
  { name: 'map', title: 'A mapping file of ordergap: a spreadsheet of one’s own', schema: mappingSchema, io: 'input' },
] as const;

/** The text of `schemas/<name>.schema.json`, JSON Schema draft 2020-12. */
export function schemaText(name: (typeof SCHEMAS)[number]['name']): string {
  const found = SCHEMAS.find((entry) => entry.name === name);
  if (found === undefined) throw new RangeError(`No schema is called ${name}.`);
  const { $schema, ...described } = z.toJSONSchema(found.schema, {
    target: 'draft-2020-12',
    io: found.io,
    // A report holds a finding and a release: what they share is written once.
    reused: name === 'report' ? 'ref' : 'inline',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return `${JSON.stringify({ $schema, title: found.title, ...described }, null, 2)}\n`;
}
