/** The long words that name orders and sentences, told from what a hurried typist or a scanner made of them: "restrianing", "deprivat1on". */
import { everyMatch } from '../patterns/every-match.js';
import { isOneSlip } from './one-slip.js';

/** Long enough that nothing else is one letter away, but for what stands in `OTHER_WORDS`. */
const NAMES = [
  'restraining',
  'deprivation',
  'forfeiture',
  'forfeited',
  'destruction',
  'confiscation',
  'imprisonment',
  'suspended',
  'conditional',
  'compensation',
  'community',
  'notification',
  'prevention',
  'rehabilitation',
  'requirement',
  'surcharge',
  'discharge',
  'discharged',
  'sentence',
  'residence',
  'treatment',
  'programme',
  'committed',
  'committal',
  'adjourned',
  'dismissed',
  'withdrawn',
  'discontinued',
  'disqualified',
  'consecutive',
  'concurrent',
] as const;
/** Words in their own right that are one letter away. */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  ...NAMES,
  'retraining',
  'derivation',
  'depravation',
  'suspender',
  'surcharged',
  'sentenced',
  'committee',
  'adjourns',
  'dismisses',
  'discharges',
  'discontinue',
  'withdraw',
  'withdraws',
  'discontinues',
  'disqualifies',
  'residences',
  'programmed',
  'programmer',
]);

const TOKEN = /\b[adfirsncptvw][a-z0135]{7,14}\b/gi;
/** Figures that scanners read in letters' places. */
const LETTERS: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '5': 's' };

const REMEMBERED = 4096;
const meant = new Map<string, string | undefined>();

export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly full: string;
}

/** Where `text` misspells such a word by one letter (left out, put in, another, or two in turn), with the word that is meant. */
export function misspelt(text: string): readonly Correction[] {
  const found: Correction[] = [];
  for (const { 0: said, index } of everyMatch(TOKEN, text)) {
    const full = wordMeant(said.toLowerCase());
    if (full) found.push({ start: index, end: index + said.length, full });
  }
  return found;
}

/** What a scanner may have read so: "Disrnissed" is dismissed, "Adjoumed" adjourned, "vvithdrawn" withdrawn. */
function readAlike(said: string): readonly string[] {
  return [said.replaceAll('rn', 'm'), said.replaceAll('m', 'rn'), said.replaceAll('vv', 'w')];
}

function wordMeant(said: string): string | undefined {
  const known = meant.get(said);
  if (known !== undefined || meant.has(said)) return known;
  if (meant.size >= REMEMBERED) meant.clear();
  const letters = said.replace(/[0135]/g, (figure) => LETTERS[figure] ?? figure);
  const full =
    /\d{2}/.test(said) || OTHER_WORDS.has(said)
      ? undefined
      : NAMES.find((name) => `${name}s` !== said && (isOneSlip(letters, name) || readAlike(letters).includes(name)));
  meant.set(said, full);
  return full;
}
