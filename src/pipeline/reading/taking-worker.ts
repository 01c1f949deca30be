import type { ReadingTask } from './reading-worker.js';
import { type TakenDocument, takeFileAt } from './take-file.js';

/** The same with the clauses: a file of its own, for the rules take time and memory that reading alone does without. */
export default async function take({ path, name, options }: ReadingTask): Promise<TakenDocument> {
  return takeFileAt(path, name, options);
}
