import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from './read-report.js';
import type { Report } from './schemas/report-schema.js';

/** The reports in a folder, each in one of its own, by what they say of themselves; `unread` is how many cannot be read. */
export function reportsBeside(folder: string): { readonly reports: readonly Report[]; readonly unread: number } {
  if (!existsSync(folder)) return { reports: [], unread: 0 };
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => join(folder, name, 'report.json'))
    .filter((file) => existsSync(file));
  const read = files.map(readable);
  return {
    reports: read.filter((report) => report !== null),
    unread: read.filter((report) => report === null).length,
  };
}

function readable(file: string): Report | null {
  try {
    return readReport(file);
  } catch {
    return null;
  }
}
