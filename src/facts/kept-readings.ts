/** Readings of short texts, kept for when the same is said again: in a court's registers every second result text is one said before. */
import { namesMonth } from '../text/dates.js';
import { isPlain } from '../text/normalise.js';
import type { Reading, ResultToRead } from './reading.js';

/** Fewer than a day's registers hold; a text that is longer than any common result is not kept. */
const MOST_KEPT = 2000;
const LONGEST_KEPT = 400;

/**
 * `read`, looked up for a text read lately with the same codes. `isDated` says of which codes it matters on what day they were
 * given; of a text the day matters where it names a month, which may stand without its year.
 */
export function keepingReadings(
  read: (input: ResultToRead) => Reading,
  isDated: (code: string) => boolean,
): (input: ResultToRead) => Reading {
  const kept = new Map<string, Reading>();
  return (input) => {
    if (input.text.length > LONGEST_KEPT) return read(input);
    const key = keyOf(input, isDated);
    const known = kept.get(key);
    if (known) return known;
    const reading = read(input);
    if (kept.size >= MOST_KEPT) {
      const oldest = kept.keys().next().value;
      if (oldest !== undefined) kept.delete(oldest);
    }
    kept.set(key, reading);
    return reading;
  };
}

function keyOf(
  { text, code = '', shortCode = '', date = '' }: ResultToRead,
  isDated: (code: string) => boolean,
): string {
  const day = date !== '' && (isDated(code) || !isPlain(text) || namesMonth(text)) ? date : '';
  return `${code}\n${shortCode}\n${day}\n${text}`;
}
