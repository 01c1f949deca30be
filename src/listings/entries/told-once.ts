import type { Content } from '../../documents/content.js';

/** What is asked of a document by more than one format, and takes a walk through it to tell: told once. */
export function toldOnce(is: (content: Content) => boolean): (content: Content) => boolean {
  const told = new WeakMap<Content, boolean>();
  return (content) => {
    const before = told.get(content);
    if (before !== undefined) return before;
    const answer = is(content);
    told.set(content, answer);
    return answer;
  };
}
