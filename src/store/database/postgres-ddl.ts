import type { KyselyPlugin, PluginTransformQueryArgs, RootOperationNode } from 'kysely';

const CHANGES_TABLES = /^\s*(?:create|alter) table\b/i;

/**
 * Lets PostgreSQL run the migrations as they are written for SQLite: text is compared byte by byte, whatever the
 * database's language, whole numbers have 64 bits and others 53, and a table is kept as PostgreSQL keeps any.
 */
export const POSTGRES_DDL: KyselyPlugin = {
  transformQuery: ({ node }: PluginTransformQueryArgs): RootOperationNode =>
    node.kind === 'RawNode' && node.parameters.length === 0
      ? { ...node, sqlFragments: node.sqlFragments.map(postgresDdl) }
      : node,
  transformResult: async ({ result }) => result,
};

/** One statement of a migration. What stands between quotation marks is left as it is. */
export function postgresDdl(statement: string): string {
  if (!CHANGES_TABLES.test(statement)) return statement;
  return statement
    .split("'")
    .map((part, index) => (index % 2 === 0 ? typesOf(part) : part))
    .join("'");
}

function typesOf(part: string): string {
  return part
    .replace(/\) without rowid$/, ')')
    .replace(/\b([a-z_]+) text\b/g, '$1 text collate "C"')
    .replace(/\b([a-z_]+) integer\b/g, '$1 bigint')
    .replace(/\b([a-z_]+) blob\b/g, '$1 bytea')
    .replace(/\b([a-z_]+) real\b/g, '$1 double precision');
}
