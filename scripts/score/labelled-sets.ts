import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelledText } from '../../src/facts/evaluation/evaluate.js';
import { packageFolder } from '../../src/package-folder.js';

/** How a text came to be written as it is. */
export const STYLES = [
  'template',
  'libra',
  'shorthand',
  'flattened',
  'wrapped',
  'narrative',
  'welsh',
  'bilingual',
] as const;
export type Style = (typeof STYLES)[number];

/** A labelled text of the project's own: its style, and whether a careless reader would find in it what is not there. */
export interface OwnText extends LabelledText {
  readonly style: Style;
  readonly hard?: true;
}

export const WORDING = join(packageFolder(), 'samples', 'wording');
/** Given material outside the project; a fresh checkout has none. */
export const GOLD = join(packageFolder(), '..', 'shared', 'gold', 'examples.jsonl');

/** The project's labelled sets by name, each a file of `samples/wording`. */
export function ownSets(): Readonly<Record<string, readonly OwnText[]>> {
  const files = readdirSync(WORDING).filter((name) => name.endsWith('.jsonl'));
  return Object.fromEntries(
    files.sort().map((name) => [name.replace(/\.jsonl$/, ''), linesOf<OwnText>(join(WORDING, name))]),
  );
}

/** The given labelled texts, where they are. */
export function goldSet(): readonly LabelledText[] | undefined {
  return existsSync(GOLD) ? linesOf<LabelledText>(GOLD) : undefined;
}

function linesOf<Line>(path: string): readonly Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
}
