import { UsageError } from '../../usage-error.js';

/** The views of contract section 4, described in schemas/README.md: all that a query may read. */
export const VIEWS = [
  'v_order',
  'v_result',
  'v_defendant_case',
  'v_offence',
  'v_hearing',
  'v_case_hearing',
  'v_link',
  'v_person',
  'v_coverage',
  'v_return',
] as const;

/** Comments, quoted values and names, words and single characters of SQL. */
const TOKEN =
  /--[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|[\p{L}_][\p{L}\p{N}_$]*|[^\s]/gu;

/**
 * Refuses what is not one SELECT (or WITH … SELECT), and every way around the views: a schema's name before a table, and
 * SQLite's own tables. That a base table cannot be named by itself is seen to where the query runs. Throws UsageError.
 */
export function checkSelect(sql: string): void {
  const tokens = [...sql.matchAll(TOKEN)].map(([token]) => token).filter((token) => !/^(?:--|\/\*)/.test(token));
  while (tokens.at(-1) === ';') tokens.pop();
  if (!/^(?:select|with)$/i.test(tokens[0] ?? '')) {
    throw new UsageError(
      'Only one SELECT is answered: write select … from v_order, or another of the documented views.',
    );
  }
  if (tokens.includes(';'))
    throw new UsageError('Only one statement is answered: leave out what follows the first semicolon.');
  tokens.forEach((token, index) => {
    const name = unquoted(token);
    if (/^(?:sqlite_|pragma_|dbstat)/.test(name) && !/^'/.test(token)) throw undocumented(name);
    const follows = tokens[index + 1] ?? '';
    if (follows === '.' && /^(?:main|temp)$/.test(name))
      throw undocumented(`${name}.${unquoted(tokens[index + 2] ?? '')}`);
    const before = tokens[index - 1] ?? '';
    if (/^(?:from|join|in|,|\()$/i.test(before) && /^'(?:sqlite_|pragma_|dbstat)/i.test(token))
      throw undocumented(name);
  });
}

export function undocumented(name: string): UsageError {
  return new UsageError(
    `${name} is not a documented view. There are: ${VIEWS.join(', ')} (columns: schemas/README.md).`,
  );
}

function unquoted(token: string): string {
  return token.replace(/^['"`[]|['"`\]]$/g, '').toLowerCase();
}
