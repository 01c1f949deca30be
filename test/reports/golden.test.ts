import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { reportSamples } from '../../scripts/report-samples.js';
import { RULES_VERSION } from '../../src/facts/version.js';

const FOLDER = 'samples/reports';

/** A page says by which rules it was made; a sample made by earlier rules is as good while its figures are. */
function withoutVersion(text: string): string {
  const version = /rules of extraction (\d+\.\d+\.\d+)/.exec(text)?.[1] ?? RULES_VERSION;
  return text
    .replaceAll(version, 'VERSION')
    .replace(/SHA-256 [0-9a-f]{64}/g, 'SHA-256')
    .replace(/https?:\/\/\S+/g, '');
}

test('the reports in samples/reports are what the program makes of the invented corpus (else: npx tsx scripts/report-samples.ts)', async () => {
  const made = await reportSamples();
  expect([...made.keys()].sort()).toEqual(
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((file) => /report\.(?:html|md|json)$/.test(file))
      .sort(),
  );
  for (const [path, text] of made) {
    if (path.endsWith('.json')) continue;
    expect(withoutVersion(text)).toBe(withoutVersion(readFileSync(join(FOLDER, path), 'utf8')));
  }
  for (const [path, text] of made) {
    if (!path.endsWith('.json')) continue;
    const [now, kept] = [text, readFileSync(join(FOLDER, path), 'utf8')].map((json) =>
      JSON.parse(withoutVersion(json)),
    );
    expect(now.sections).toEqual(kept.sections);
    expect(now.units).toEqual(kept.units);
  }
}, 600_000);

test('their pictures are small', () => {
  const pictures = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.png'));
  expect(pictures.length).toBeGreaterThanOrEqual(3);
  for (const picture of pictures) expect(statSync(join(FOLDER, picture)).size).toBeLessThan(300_000);
});
