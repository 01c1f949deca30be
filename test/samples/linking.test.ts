import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { LINKING, scoreLinking } from '../../scripts/score-linking.js';

test('hearings of the labelled set are joined with precision of 0.999 and recall of 0.97', () => {
  const score = scoreLinking();
  expect(score.defendantCases).toBeGreaterThanOrEqual(300);
  expect(score.precision).toBeGreaterThanOrEqual(0.999);
  expect(score.recall).toBeGreaterThanOrEqual(0.97);
});

test('the labelled set is what its script writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ordergap-linking-'));
  try {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/write-linking-samples.ts', folder]);
    for (const name of ['documents.jsonl', 'truth.jsonl']) {
      expect(readFileSync(join(folder, name), 'utf8') === readFileSync(join(LINKING, name), 'utf8')).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
