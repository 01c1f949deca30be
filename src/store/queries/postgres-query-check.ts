import { UsageError } from '../../usage-error.js';
import { undocumented } from '../database/query-check.js';

/** Comments, quoted values and names, words, numbers and single characters, as PostgreSQL tells them apart. */
const TOKEN = /--[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:[^']|'')*'|"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_]*|\d[\d.]*|[^\s]/gu;
const NAME = /^(?:"|[\p{L}_])/u;

/** Words of SQL that a bracket may follow. */
const WORDS = `all and any array as between by case cast distinct else end except exists filter from having in intersect
  interval join lateral like limit materialized not nothing offset on or order over select some then union using values when
  where with recursive within group return is`;
/** Functions that compute from what they are given, and look nothing up. */
const FUNCTIONS = `abs array_agg avg bool_and bool_or btrim ceil ceiling char_length coalesce concat concat_ws corr count cume_dist
  date_part date_trunc dense_rank every extract first_value floor generate_series greatest initcap lag last_value lead least
  left length ln log lower ltrim make_date max min mod mode nth_value ntile nullif percent_rank percentile_cont
  percentile_disc position power rank regexp_count regexp_replace replace reverse right round row_number rtrim sign
  split_part sqrt stddev stddev_pop stddev_samp string_agg strpos substr substring sum to_char to_date to_number translate
  trim trunc upper var_pop var_samp variance width_bucket numeric decimal char varchar`;
const MAY_OPEN = new Set(`${WORDS} ${FUNCTIONS}`.split(/\s+/));

/**
 * Refuses the ways around the views that PostgreSQL has: a schema's name before a table, the server's own tables, and
 * functions that look something up, of which there are too many to name: only those known to compute are let through.
 * `schemas` are the schemas of the database. Called after `checkSelect`. Throws UsageError.
 */
export function checkOnPostgres(query: string, schemas: readonly string[]): void {
  const tokens = tokensOf(query);
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    const follows = next?.text ?? '';
    if (token.text === '$') throw new UsageError('Values are written in single quotation marks: leave out the $.');
    if (!NAME.test(token.text)) return;
    if (follows.startsWith("'") && next?.at === token.at + token.text.length)
      throw new UsageError(
        `Values are written in single quotation marks, with nothing before: leave out ${token.text}.`,
      );
    const name = unquoted(token.text);
    if (/^u$/i.test(token.text) && follows === '&') throw undocumented(name);
    if (/^pg_/.test(name)) throw undocumented(name);
    if (follows === '.' && schemas.includes(name))
      throw undocumented(`${name}.${unquoted(tokens[index + 2]?.text ?? '')}`);
    if (follows !== '(' || MAY_OPEN.has(name)) return;
    if (/^(?:with|recursive)$/i.test(tokens[index - 1]?.text ?? '')) return;
    throw new UsageError(
      `${name}(…) is not answered: on PostgreSQL a query may use the usual functions of numbers, texts, days and groups, and give columns names with “as” alone.`,
    );
  });
}

interface Token {
  readonly text: string;
  readonly at: number;
}

function tokensOf(query: string): readonly Token[] {
  return [...query.matchAll(TOKEN)]
    .map(({ 0: text, index }) => ({ text, at: index }))
    .filter(({ text }) => !/^(?:--|\/\*)/.test(text));
}

function unquoted(token: string): string {
  return token.startsWith('"') ? token.slice(1, -1).replaceAll('""', '"') : token.toLowerCase();
}
