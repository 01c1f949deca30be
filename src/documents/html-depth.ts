/** Elements that never hold others, or that the next of their kind closes: they add no depth of their own (HTML standard, 13.1.2). */
const FLAT: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th thead tbody tfoot'.split(
    ' ',
  ),
);
const TAG = /<(?:!--[\s\S]*?(?:-->|$)|(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|(\/?)([a-zA-Z][a-zA-Z0-9:-]{0,40}))/gi;

/**
 * How deep the elements of a page stand in one another, told from its tags before any tree is built: trees of pages nested
 * without end take minutes and then the stack. Elements left open count until one around them closes.
 */
export function deepestHtml(text: string): number {
  const open: string[] = [];
  let deepest = 0;
  for (const [, , closing, printed] of text.matchAll(TAG)) {
    const name = printed?.toLowerCase();
    if (name === undefined || FLAT.has(name)) continue;
    if (closing !== '/') {
      open.push(name);
      deepest = Math.max(deepest, open.length);
      if (deepest > STOP) return deepest;
    } else {
      const at = open.lastIndexOf(name);
      if (at >= 0) open.length = at;
    }
  }
  return deepest;
}

/** Deep enough for any limit: the search for an element to close stays short. */
const STOP = 5_000;
