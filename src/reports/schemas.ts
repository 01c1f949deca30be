import { z } from 'zod';
import { coverageSchema } from '../audits/coverage/coverage-schema.js';
import { auditSchema } from '../audits/definition/audit.js';
import { attritionSchema } from '../audits/findings/attrition-schema.js';
import { findingSchema } from '../audits/findings/finding-schema.js';
import { gapsSchema } from '../audits/gaps/gaps-schema.js';
import { releaseSchema } from '../audits/releases/release-schema.js';
import { claimsCheckedSchema } from '../claims/checking/answer-schema.js';
import { claimsSchema } from '../claims/claims-file.js';
import { draftCheckedSchema } from '../claims/drafts/draft-schema.js';
import { evaluationSchema } from '../facts/evaluation/evaluation-schema.js';
import { extractedSchema, labelledTextSchema, resultTextSchema } from '../facts/extract-schema.js';
import { mappingSchema } from '../listings/mapped-table/mapping.js';
import { readDocumentSchema } from '../returns/read-document-schema.js';
import { returnsSchema } from '../returns/summary/summary-schema.js';
import { configurationShape } from '../sources/configured/configuration-shape.js';
import { querySchema } from '../store/queries/query-schema.js';
import { briefSchema } from './schemas/answers/brief-schema.js';
import { newSchema, upcomingSchema } from './schemas/answers/cases-ahead-schema.js';
import { correctionsSchema } from './schemas/answers/corrections-schema.js';
import { holdSchema } from './schemas/answers/days-schema.js';
import { answerSchema, askSchema, decideSchema } from './schemas/answers/decisions-schema.js';
import { doctorSchema } from './schemas/answers/doctor-schema.js';
import { bundleSchema, diffSchema, verifySchema } from './schemas/answers/evidence-schema.js';
import { explainSchema } from './schemas/answers/explain-schema.js';
import { jobsSchema } from './schemas/answers/jobs-schema.js';
import { forgetSchema, purgeSchema } from './schemas/answers/keeping-schema.js';
import {
  auditNewSchema,
  auditsSchema,
  formatsSchema,
  guideSchema,
  serveSchema,
  sourcesCheckSchema,
} from './schemas/answers/known-schema.js';
import { quarantineSchema } from './schemas/answers/quarantine-schema.js';
import { reviewSchema } from './schemas/answers/review-schema.js';
import { collectSchema, demoSchema, reportWrittenSchema, unreadSchema } from './schemas/answers/runs-schema.js';
import { scheduleSchema } from './schemas/answers/schedules-schema.js';
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
  { name: 'answer', title: 'The answer of ordergap answer --json', schema: answerSchema, io: 'output' },
  { name: 'ask', title: 'The answer of ordergap ask --json', schema: askSchema, io: 'output' },
  { name: 'audit-new', title: 'The answer of ordergap audit new --json', schema: auditNewSchema, io: 'output' },
  { name: 'guide', title: 'The answer of ordergap guide --json', schema: guideSchema, io: 'output' },
  { name: 'audits', title: 'The answer of ordergap audits --json', schema: auditsSchema, io: 'output' },
  { name: 'brief', title: 'The answer of ordergap brief --json', schema: briefSchema, io: 'output' },
  { name: 'bundle', title: 'The answer of ordergap bundle --json', schema: bundleSchema, io: 'output' },
  { name: 'collect', title: 'The answer of ordergap collect --json', schema: collectSchema, io: 'output' },
  { name: 'corrections', title: 'The answer of ordergap corrections --json', schema: correctionsSchema, io: 'output' },
  { name: 'decide', title: 'The answer of ordergap decide --json', schema: decideSchema, io: 'output' },
  { name: 'demo', title: 'The answer of ordergap demo --json', schema: demoSchema, io: 'output' },
  { name: 'diff', title: 'The answer of ordergap diff --json', schema: diffSchema, io: 'output' },
  { name: 'doctor', title: 'The answer of ordergap doctor --json', schema: doctorSchema, io: 'output' },
  { name: 'explain', title: 'The answer of ordergap explain --json', schema: explainSchema, io: 'output' },
  { name: 'forget', title: 'The answer of ordergap forget --json', schema: forgetSchema, io: 'output' },
  { name: 'formats', title: 'The answer of ordergap formats --json', schema: formatsSchema, io: 'output' },
  {
    name: 'hold',
    title: 'The answer of ordergap hold --json and of ordergap release --json',
    schema: holdSchema,
    io: 'output',
  },
  { name: 'jobs', title: 'The answer of ordergap jobs --json', schema: jobsSchema, io: 'output' },
  { name: 'new', title: 'The answer of ordergap new --json', schema: newSchema, io: 'output' },
  { name: 'purge', title: 'The answer of ordergap purge --json', schema: purgeSchema, io: 'output' },
  { name: 'quarantine', title: 'The answer of ordergap quarantine --json', schema: quarantineSchema, io: 'output' },
  { name: 'report-written', title: 'The answer of ordergap report --json', schema: reportWrittenSchema, io: 'output' },
  { name: 'review', title: 'The answer of ordergap review --json', schema: reviewSchema, io: 'output' },
  { name: 'schedule', title: 'The answer of ordergap schedule --json', schema: scheduleSchema, io: 'output' },
  { name: 'serve', title: 'The answer of ordergap serve --json, when it listens', schema: serveSchema, io: 'output' },
  {
    name: 'sources-check',
    title: 'The answer of ordergap sources check --json',
    schema: sourcesCheckSchema,
    io: 'output',
  },
  { name: 'unread', title: 'The answer of ordergap extract --unread --json', schema: unreadSchema, io: 'output' },
  { name: 'upcoming', title: 'The answer of ordergap upcoming --json', schema: upcomingSchema, io: 'output' },
  { name: 'verify', title: 'The answer of ordergap verify --json', schema: verifySchema, io: 'output' },
] as const;

/** Those that hold other answers, or rows of several kinds. */
const SHARED_PARTS: ReadonlySet<string> = new Set(['report', 'demo', 'explain', 'review']);

/** The text of `schemas/<name>.schema.json`, JSON Schema draft 2020-12. */
export function schemaText(name: (typeof SCHEMAS)[number]['name']): string {
  const found = SCHEMAS.find((entry) => entry.name === name);
  if (found === undefined) throw new RangeError(`No schema is called ${name}.`);
  const { $schema, ...described } = z.toJSONSchema(found.schema, {
    target: 'draft-2020-12',
    io: found.io,
    // What these hold in several places is written once.
    reused: SHARED_PARTS.has(name) ? 'ref' : 'inline',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
    },
  });
  return `${JSON.stringify({ $schema, title: found.title, ...described }, null, 2)}\n`;
}
