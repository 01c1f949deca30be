import { longDate } from '../../reports/words.js';

const UNITS = { Y: 'year', M: 'month', W: 'week', D: 'day', h: 'hour', m: 'minute' } as const;

/** `5 months`, from `P5M`; `240 hours`, from `PT240H`. What is no length is given back as it is. */
export function lengthWords(iso: string): string {
  const [, days = '', hours = ''] = /^P((?:\d+[YMWD])*)(?:T((?:\d+[HM])+))?$/.exec(iso) ?? [];
  const parts = [...`${days}${hours.toLowerCase()}`.matchAll(/(\d+)([YMWDhm])/g)].map(([, digits = '', unit = '']) => {
    const count = Number(digits);
    return `${count.toLocaleString('en-GB')} ${UNITS[unit as keyof typeof UNITS]}${count === 1 ? '' : 's'}`;
  });
  return parts.length === 0 ? iso : parts.join(' and ');
}

/** `£1,200`, from 120,000 pence; `£1,200.50` where there are pence. */
export function moneyWords(pence: number): string {
  const digits = pence % 100 === 0 ? 0 : 2;
  return `£${(pence / 100).toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

/** A value of a clause as a sentence would have it, by the name of its field. */
export function valueWords(field: string, value: string | number | boolean): string {
  if (typeof value === 'number') return field === 'amountPence' ? moneyWords(value) : value.toLocaleString('en-GB');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return longDate(value);
  return value.startsWith('P') ? lengthWords(value) : spokenValue(value);
}

/** The name of a field of a clause in words: `overall term`, `amount`. */
export function fieldWords(field: string): string {
  return FIELDS.get(field) ?? field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('_', ' ');
}

const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amountPence: 'amount',
    overall: 'overall term',
    suspendedFor: 'suspended for',
    to: 'put off to',
  }),
);

function spokenValue(value: string): string {
  return /^[a-z]+(?:_[a-z]+)+$/.test(value) ? value.replaceAll('_', ' ') : value;
}
