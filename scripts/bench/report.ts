import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from '../../src/package-folder.js';
import type { BenchResult } from '../../src/reports/schemas/bench-schema.js';
import { LIMITS } from './limits.js';

/** The results as a Markdown table, its columns in line. */
export function table(results: readonly BenchResult[]): string {
  const lines = results.map(({ name, ratio, limit, ok, detail }) => {
    const bound = LIMITS[name]?.bound === 'least' ? 'at least' : 'at most';
    return [name, String(ratio ?? '—'), `${bound} ${limit}`, ok ? 'yes' : '**no**', detail];
  });
  const head = ['bench', 'ratio', 'limit', 'holds', 'detail'];
  const widths = head.map((word, at) => Math.max(word.length, ...lines.map((line) => line[at]?.length ?? 0)));
  const row = (cells: readonly string[], filler = ' ') =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0, filler)).join(' | ')} |\n`;
  const rule = row(
    head.map(() => ''),
    '-',
  );
  return `${row(head)}${rule}${lines.map((line) => row(line)).join('')}`;
}

/** Keeps the results: `last.json`, and the table in the README beside it. */
export function saveResults(results: readonly BenchResult[]): void {
  const folder = join(packageFolder(), 'scripts', 'bench');
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  writeFileSync(join(folder, 'last.json'), `${JSON.stringify({ date, machine, results }, null, 2)}\n`);
  const readme = join(folder, 'README.md');
  const [before] = readFileSync(readme, 'utf8').split('## Last result');
  writeFileSync(readme, `${before}## Last result\n\n${date}; ${machine}.\n\n${table(results)}`);
}
