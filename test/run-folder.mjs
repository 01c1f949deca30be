import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder that all test files of one run share, gone when the run has ended. */
export default function begin() {
  process.env.ORDERGAP_TEST_RUN = mkdtempSync(join(tmpdir(), 'ordergap-tests-'));
}

export function end() {
  rmSync(process.env.ORDERGAP_TEST_RUN, { recursive: true, force: true });
}
