import type { Problem } from '../../problem.js';
import { placeWords } from './place-words.js';

/** Problems as lines: each sentence once, behind its code and the first place it was met at, with how many more there are. */
export function printProblems(problems: readonly Problem[]): readonly string[] {
  const alike = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.message]);
    alike.set(key, [...(alike.get(key) ?? []), problem]);
  }
  return [...alike.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const others = more.length === 0 ? '' : ` and ${more.length} more`;
    const places = first.at === undefined ? others.trim() : `${placeWords(first.at)}${others}`;
    return [`${first.code}${places === '' ? '' : ` (${places})`}: ${first.message}`];
  });
}
