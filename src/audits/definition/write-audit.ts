import { stringify } from 'yaml';
import { OFFENCE_GROUPS } from '../../law/offences/offence-groups.js';
import { ORDER_FAMILIES } from '../../law/orders/order-families.js';
import { readAudit } from './read-audit.js';

/** What a person is asked to write an audit: the fields of the file as typed. */
export interface AuditDraft {
  readonly name: string;
  readonly asks: string;
  readonly unit: string;
  readonly offences: readonly string[];
  readonly compare: readonly string[];
  readonly orders: readonly string[];
  readonly only: readonly string[];
  readonly from: string;
  /** Empty for an audit that goes up to the day it is run. */
  readonly to: string;
  readonly breakdowns: readonly string[];
}

/**
 * The text of an audit file of a draft, with the words of its offence groups and order families as comments.
 * Throws the UsageError of `readAudit` where the draft is no audit; `source` names it in the message.
 */
export function writeAudit(draft: AuditDraft, source: string): string {
  const { name, asks, unit, offences, compare, orders, only, from, to, breakdowns } = draft;
  const filled = (field: string, values: readonly string[]) =>
    values.length === 0 ? '' : `${field}: ${flow(values)}\n`;
  const text = [
    `# ${source}: run it with ordergap audit ${source}\n`,
    stringify({ name, asks, unit, eligible: 'sentenced' }, { lineWidth: 0 }),
    meaning(offences, OFFENCE_GROUPS),
    filled('offences', offences),
    filled('compare', compare),
    filled('only', only),
    meaning(orders, ORDER_FAMILIES),
    filled('orders', orders),
    `period: ${flow({ by: 'sentence_date', from, ...(to === '' ? {} : { to }) })}\n`,
    filled('breakdowns', breakdowns),
  ].join('');
  readAudit(text, source);
  return text;
}

function meaning(names: readonly string[], all: readonly { readonly name: string; readonly title: string }[]): string {
  return names
    .flatMap((name) => all.filter((one) => one.name === name))
    .map(({ name, title }) => `# ${name}: ${title}\n`)
    .join('');
}

/** On one line, as YAML’s flow style. */
function flow(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: false }).trim();
}
