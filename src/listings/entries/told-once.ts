import type { Content } from '../../documents/content.js';

/** What is asked of a document more than once, and takes a walk through it to tell: told once. */
export function toldOnce<Answer extends object | boolean>(
  tell: (content: Content) => Answer,
): (content: Content) => Answer {
  const told = new WeakMap<Content, Answer>();
  return (content) => {
    const before = told.get(content);
    if (before !== undefined) return before;
    const answer = tell(content);
    told.set(content, answer);
    return answer;
  };
}
