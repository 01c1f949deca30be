import { type Key, keyFrom } from '../../store/database/secret.js';
import type { TakingTask } from './reading-worker.js';
import { type TakenDocument, takeFileAt } from './take-file.js';

/** The key of the secret given last: one to a thread, for what is worked out with a key is remembered beside it. */
let known: { readonly secret: string; readonly key: Key } | undefined;

/** The same with the clauses: a file of its own, for the rules take time and memory that reading alone does without. */
export default async function take({ path, name, options, secret }: TakingTask): Promise<TakenDocument> {
  if (secret !== undefined && known?.secret !== secret) known = { secret, key: keyFrom(secret) };
  return takeFileAt(path, name, options, secret === undefined ? undefined : known?.key);
}
