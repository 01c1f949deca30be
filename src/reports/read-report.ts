import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { textAt } from '../documents/text/text-file.js';
import { UsageError } from '../usage-error.js';
import { type Report, reportSchema } from './schemas/report-schema.js';

/** A report written before, from its report.json or the folder that holds it. UsageError for what is none. */
export function readReport(path: string): Report {
  if (!existsSync(path))
    throw new UsageError(`There is nothing at ${path}: give an earlier report’s folder or its report.json.`);
  const file = statSync(path).isDirectory() ? join(path, 'report.json') : path;
  if (!existsSync(file)) throw new UsageError(`There is no report.json in ${path}: give an earlier report’s folder.`);
  const read = reportSchema.safeParse(parsed(file));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UsageError(
    `${file} is no report of this version of ordergap: ${issue?.path.slice(0, 4).join('.') || 'it'} is not as schemas/report.schema.json says. Make it anew, or leave --compare-to out.`,
  );
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(textAt(file));
  } catch {
    throw new UsageError(`${file} is not JSON: give an earlier report’s folder or its report.json.`);
  }
}
