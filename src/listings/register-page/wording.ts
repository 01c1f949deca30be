import { tidy } from '../../text/tidying/whitespace.js';
import { joined } from './printed-text.js';
import type { Segment } from './segments.js';

/** A sentence that names the provision, at the end of the particulars. */
const LAST_SENTENCE = /^(.*[.;:]) ?(Contrary to .+)$/s;

/** Parts the particulars of an offence from the sentence that names the law, which registers print on a line of its own. */
export function separateLegislation(lines: readonly Segment[]): {
  readonly wording?: string;
  readonly legislation?: string;
} {
  const from = lines.findLastIndex(({ text }) => /^Contrary to\b/.test(tidy(text)));
  if (from >= 0) return parts(joined(lines.slice(0, from)), joined(lines.slice(from)));
  const whole = joined(lines);
  const [, wording, legislation] = LAST_SENTENCE.exec(whole ?? '') ?? [];
  return parts(wording ?? whole, legislation);
}

function parts(wording: string | undefined, legislation: string | undefined) {
  return { ...(wording === undefined ? {} : { wording }), ...(legislation === undefined ? {} : { legislation }) };
}
