import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '../reports/read-report.js';
import type { Report } from '../reports/schemas/report-schema.js';
import { UsageError } from '../usage-error.js';

const FILE = 'report.json';

/** The reports in a folder: its own, or those of the folders in it, by name. UsageError where there is none. */
export function reportsIn(folder: string): readonly { readonly folder: string; readonly report: Report }[] {
  if (!existsSync(folder))
    throw new UsageError(`There is nothing at ${folder}: give the folder that reports were written to.`);
  const folders = statSync(folder).isDirectory() && !existsSync(join(folder, FILE)) ? below(folder) : [folder];
  if (folders.length === 0)
    throw new UsageError(`There is no report in ${folder}: ordergap report NAME --out ${folder} makes one.`);
  return folders.map((own) => ({ folder: own, report: readReport(own) }));
}

/** As far down as `scripts/monthly-report` puts them. */
function below(folder: string, depth = 2): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name))
    .sort()
    .flatMap((path) => (existsSync(join(path, FILE)) ? [path] : depth > 1 ? below(path, depth - 1) : []));
}
