// Prints the closing line of scripts/test and exits 1 where something failed, 5 where no test ran.
import { readFileSync } from 'node:fs';

const [report, checks, failedChecks] = process.argv.slice(2);
const named = (failedChecks ?? '').trim().split(/\s+/).filter(Boolean);
let jest;
try {
  jest = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  console.log('The tests did not run to their end.');
  console.log(`${checks} passed, ${named.length + 1} failed`);
  process.exit(1);
}
const suitesBroken = jest.testResults.filter(
  (suite) => suite.status === 'failed' && suite.assertionResults.length === 0,
);
const passed = jest.numPassedTests + Number(checks);
const failed = jest.numFailedTests + suitesBroken.length + named.length;
const skipped = jest.testResults.flatMap((suite) =>
  suite.assertionResults.filter((one) => one.status === 'pending' || one.status === 'todo').map((one) => one.fullName),
);
if (named.length > 0) console.log(`failed checks: ${named.join(', ')}`);
for (const suite of suitesBroken) console.log(`broken test file: ${suite.name.replace(`${process.cwd()}/`, '')}`);
if (skipped.length > 0) console.log(`skipped: ${skipped.join('; ')}`);
console.log(`${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
process.exit(failed > 0 ? 1 : jest.numPassedTests === 0 ? 5 : 0);
