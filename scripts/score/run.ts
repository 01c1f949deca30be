import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreLinking } from '../score-linking.js';
import { changesBetween } from './changes.js';
import { WORDING } from './labelled-sets.js';
import { type Scores, scoreEverything, scoresAsText } from './score.js';

// `npm run score` reads every labelled text and writes samples/wording/score.json; `-- --check` only compares, and ends with 1
// where a fresh run differs. What changed is printed, so that a rule's effect is seen before it is handed in.
const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const path = join(WORDING, 'score.json');
const now = scoreEverything();
const earlier: Scores = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { ...now, sets: {} };
// Where the given set is absent its last figures stay.
const kept: Scores = now.gold || !earlier.gold ? now : { ...now, gold: earlier.gold };

for (const [name, { texts, kinds, statuses, fields }] of Object.entries({
  ...kept.sets,
  all: kept.all,
  ...(now.gold ? { gold: now.gold } : {}),
})) {
  const shares = Object.entries({ ...kinds, 'orders by status': statuses }).map(
    ([kind, one]) => `${kind} ${one.precision ?? '–'}/${one.recall ?? '–'}`,
  );
  console.log(`${name}: ${texts} texts; precision/recall: ${shares.join(', ')}; fields ${fields.all}`);
}
const linking = scoreLinking();
console.log(
  `linking: ${linking.appearances} hearings of ${linking.defendantCases} defendant-cases; precision/recall: ${linking.precision}/${linking.recall}; ${linking.inDoubt} pairs in doubt`,
);
const changes = changesBetween(earlier, kept);
console.log(changes.length === 0 ? 'Nothing gained, nothing lost.' : changes.join('\n'));

const text = scoresAsText(kept);
if (!options.check) writeFileSync(path, text);
else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
  console.log(
    'samples/wording/score.json is not what a fresh run gives: run npm run score and hand it in with the change.',
  );
  process.exitCode = 1;
}
