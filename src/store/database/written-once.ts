import type { Compilable, CompiledQuery } from 'kysely';
import type { Store } from '../tables.js';

/** Stands for a value that is told when the statement is run. */
class Named {
  constructor(readonly name: string) {}
}

/**
 * A statement that is asked of every document: its text is written once for each database, and run with the values named.
 * Kysely writes a query anew at each call, which takes longer than a short one runs. A value may stand where Kysely takes
 * one, and not in a list.
 */
export function writtenOnce<Asked extends object, Row>(
  names: readonly (keyof Asked & string)[],
  write: (db: Store, asked: Asked) => Compilable<Row>,
): (db: Store, asked: Asked) => Promise<readonly Row[]> {
  const stood = Object.fromEntries(names.map((name) => [name, new Named(name)])) as Asked;
  const written = new WeakMap<object, CompiledQuery<Row>>();
  return async (db, asked) => {
    const { adapter } = db.getExecutor();
    const query = written.get(adapter) ?? write(db, stood).compile();
    written.set(adapter, query);
    const parameters = query.parameters.map((one) => (one instanceof Named ? asked[one.name as keyof Asked] : one));
    const { rows } = await db.executeQuery<Row>({ ...query, parameters });
    return rows;
  };
}
