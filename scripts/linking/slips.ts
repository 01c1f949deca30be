import type { Random } from './random.js';

/** A slip of the pen: a letter changed, left out, doubled, or changed about with the next. Never the first letter. */
export function slip(word: string, random: Random): string {
  if (word.length < 4) return word;
  const at = random.int(1, word.length - 2);
  const letter = word.charAt(at);
  const rest = word.slice(at + 1);
  switch (random.int(0, 3)) {
    case 0:
      return `${word.slice(0, at)}${random.pick([...'aeiorstln'].filter((other) => other !== letter))}${rest}`;
    case 1:
      return word.slice(0, at) + rest;
    case 2:
      return `${word.slice(0, at)}${letter}${letter}${rest}`;
    default:
      return rest.charAt(0) === letter
        ? word.slice(0, at) + rest
        : `${word.slice(0, at)}${rest.charAt(0)}${letter}${rest.slice(1)}`;
  }
}

const SCANNED: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['w', 'vv'],
  ['o', '0'],
  ['l', '1'],
  ['s', '5'],
  ['b', '8'],
];

/** A word as a scanner may read it, but for its first letter. */
export function scan(word: string, random: Random): string {
  const possible = SCANNED.filter(([read]) => word.slice(1).includes(read));
  if (possible.length === 0) return word;
  const [read, as] = random.pick(possible);
  return word.charAt(0) + word.slice(1).replace(read, as);
}

/** A date of birth with one digit wrong (never that of the decade), or with day and month exchanged. */
export function slippedDate(date: string, random: Random): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (Number(day) <= 12 && day !== month && random.chance(0.5)) return `${year}-${day}-${month}`;
  const last = Number(day.charAt(1));
  const other = (last + random.int(1, 7)) % 9;
  return `${year}-${month}-${day.charAt(0)}${other === last || (day.startsWith('0') && other === 0) ? (last % 8) + 1 : other}`;
}
