import type { Finding } from '../../audits/findings/finding-schema.js';
import { longDate } from '../words.js';

type Break = Finding['breaks'][number];

/** When the law or its guidance changed: the day, or as much as is known of it. */
export function breakDay({ date, when }: Pick<Break, 'date' | 'when'>): string {
  return when ?? longDate(date);
}

/** What changed, where that is written, and whether it was read there. */
export function breakWords({ what, source, verified }: Break): string {
  return `${what} (${source}${verified ? '' : '; not verified at its source'})`;
}
