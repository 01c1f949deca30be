/** Forms with boxes to tick: "[x] made [ ] refused", "☒ granted ☐ refused". */
import { gated } from '../../text/patterns/gated.js';

/** An option behind an empty box, up to the next box or the end of its clause. */
const EMPTY = gated(/(?:\[ ?\]|☐) ?[a-z][a-z ]{0,30}/gi);
const TICK = gated(/\[[x✓✔]\]|[☒☑]/i);
/** "deprivation [x] restraining order [ ]": each box stands behind its name, the first behind a word and the last with none behind it. */
const BOXES_BEHIND = gated(/^[^[\]☐☒☑]*[a-z)] ?(?:\[[x✓✔ ]?\]|[☐☒☑])(?:[\s\S]*(?:\[[x✓✔ ]?\]|[☐☒☑]))?\W*$/i);

/** The words with the options nobody ticked blanked out, each character in its place; as they are where nothing is ticked. */
export function onlyTicked(words: string): string {
  if (!TICK.test(words)) return words;
  let kept = words;
  for (const { 0: option, index } of EMPTY.every(words)) {
    kept = `${kept.slice(0, index)}${' '.repeat(option.length)}${kept.slice(index + option.length)}`;
  }
  return kept.replace(/\[[x✓✔]\]|[☒☑]/gi, (box) => ' '.repeat(box.length));
}

/** "☒ Restraining order ☐ Deprivation order": whether the box of what stands between `before` and `after` is empty. */
export function isUnticked(before: string, after: string, sentence: string): boolean {
  if (BOXES_BEHIND.test(sentence)) return /^ ?(?:\[ ?\]|☐)/.test(after);
  if (/^ ?(?:\[ ?\]|☐)(?! ?[a-z])/i.test(after)) return !TICK.test(before.slice(-4));
  return /(?:\[ ?\]|☐) ?$/.test(before);
}
