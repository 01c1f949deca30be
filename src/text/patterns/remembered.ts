/** Answers kept at most, and the longest key one is kept under: some megabytes. */
const MOST = 5_000;
const LONGEST = 2_000;

/**
 * Answers each question once: `keyOf` tells questions apart, and where two have one key the first answer serves both. What
 * is kept is bounded: when it is full all of it is forgotten, and nothing is kept under a key that is longer than 2,000
 * characters. For answers that are never undefined and that nobody changes.
 */
export function remembered<Asked, Answer>(
  answer: (asked: Asked) => Answer,
  keyOf: (asked: Asked) => string,
): (asked: Asked) => Answer {
  const known = new Map<string, Answer>();
  return (asked) => {
    const key = keyOf(asked);
    const before = known.get(key);
    if (before !== undefined) return before;
    const fresh = answer(asked);
    if (key.length > LONGEST) return fresh;
    if (known.size >= MOST) known.clear();
    known.set(key, fresh);
    return fresh;
  };
}
