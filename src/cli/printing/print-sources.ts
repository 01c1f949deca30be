import { DateTime } from 'luxon';
import type { SourceNow } from '../../reports/schemas/sources-schema.js';
import { count, plural } from '../../reports/words.js';
import { inWords } from '../../sources/configured/span-of-time.js';

/** So many silent days are named; more are counted. */
const MOST_DAYS = 5;

/** The sources in words: a paragraph each. */
export function printSources(sources: readonly SourceNow[]): string {
  if (sources.length === 0)
    return 'No source is configured. samples/ordergap.yaml shows how: a name, a licence, a purpose, and where its documents are.';
  return sources.map(paragraph).join('\n\n');
}

function paragraph(source: SourceNow): string {
  const { name, licence, purpose, retentionDays, keepKeys, comes } = source;
  const keys = keepKeys ? 'keyed hashes may outlive them' : 'their keyed hashes go with them';
  return [
    name,
    `  licence    ${licence}`,
    `  purpose    ${purpose}`,
    `  names      kept ${plural(retentionDays, 'day')} after the hearing; ${keys}`,
    ...(comes === null ? ['  comes      by hand: ordergap ingest'] : byItself(source)),
  ].join('\n');
}

function byItself(source: SourceNow): readonly string[] {
  const { from, every, lastLook, lastSuccess, lastDocument, documents, failures, failing, silentDays } = source;
  const [first = '', ...more] = from;
  const others = more.length === 0 ? '' : ` and ${count(more.length)} more`;
  const lines = [`  comes      from ${first}${others}, looked at every ${inWords(every ?? 0)}`];
  if (lastLook === null) return [...lines, '  looked     never yet: ordergap collect, or ordergap worker'];
  lines.push(
    `  looked     ${moment(lastLook)}${lastSuccess === lastLook ? '' : `; without failure ${lastSuccess === null ? 'never' : moment(lastSuccess)}`}`,
    `  brought    ${plural(documents.brought, 'document')}${lastDocument === null ? '' : `, the last ${moment(lastDocument)}`}${documents.waiting > 0 ? `; ${count(documents.waiting)} still to be read` : ''}${documents.quarantined > 0 ? `; ${count(documents.quarantined)} in quarantine` : ''}`,
  );
  for (const { code, address, message } of failing)
    lines.push(
      `  fails      ${address === null ? '' : `${address}: `}${message} (${code}; ${plural(failures, 'look')} in a row)`,
    );
  if (silentDays.length > 0) lines.push(`  silent     ${days(silentDays)}`);
  return lines;
}

function days(silent: SourceNow['silentDays']): string {
  const named = silent
    .slice(0, MOST_DAYS)
    .map(({ date, looked }) => (looked ? date : `${date} (could not be looked at)`));
  const more = silent.length - named.length;
  return `nothing came on ${named.join(', ')}${more > 0 ? ` and ${plural(more, 'other expected day')}` : ''}`;
}

/** An instant as a clock in London shows it. */
function moment(instant: string): string {
  return DateTime.fromISO(instant, { zone: 'Europe/London' }).toFormat('yyyy-MM-dd HH:mm');
}
