import { DateTime } from 'luxon';
import { real } from './dates.js';

const LONDON = 'Europe/London';
const PARTS =
  /^(?<day>\d{4}-\d{2}-\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?(?<offset>Z|[+-]\d{2}:?\d{2})?)?$/i;

/** An instant, ISO 8601 with offset, or what is wrong with the text and where: `character` counts from 1. */
export type InstantRead = { readonly instant: string } | { readonly wrong: string; readonly character: number };

/**
 * Reads an instant as a person gives it: `2025-03-01T09:30:00Z`, with an offset always, or a day such as `2025-03-01`, which
 * is the last millisecond of that day in London.
 */
export function readInstant(text: string): InstantRead {
  const found = PARTS.exec(text);
  const { day = '', hour, minute = '', second = '00', offset } = found?.groups ?? {};
  if (found === null) return { wrong: 'expected a day or an instant', character: firstOdd(text) };
  const month = Number(day.slice(5, 7));
  if (month < 1 || month > 12) return { wrong: 'there is no such month', character: 6 };
  if (real(day) === undefined) return { wrong: 'there is no such day', character: 9 };
  if (hour === undefined) return { instant: isoOf(DateTime.fromISO(day, { zone: LONDON }).endOf('day')) };
  if (Number(hour) > 23) return { wrong: 'there is no such hour', character: 12 };
  if (Number(minute) > 59) return { wrong: 'there is no such minute', character: 15 };
  if (Number(second) > 59) return { wrong: 'there is no such second', character: 18 };
  if (offset === undefined)
    return { wrong: 'the offset is missing: end with Z, or +01:00', character: text.length + 1 };
  if (/[+-](?:1[5-9]|[2-9]\d|\d{2}:?[6-9]\d)/.test(offset)) {
    return { wrong: 'there is no such offset', character: text.length - offset.length + 1 };
  }
  return { instant: isoOf(DateTime.fromISO(text.replace(' ', 'T').toUpperCase(), { setZone: true })) };
}

/** Where a text leaves the shape of `0000-00-00T00:00`. */
function firstOdd(text: string): number {
  const shape = '0000-00-00T00:00';
  const isLike = (character: string, wanted: string) =>
    wanted === '0' ? /\d/.test(character) : wanted === 'T' ? /[Tt ]/.test(character) : character === wanted;
  const at = [...shape].findIndex((wanted, index) => !isLike(text[index] ?? '', wanted));
  return (at === -1 ? shape.length : at) + 1;
}

function isoOf(moment: DateTime): string {
  const iso = moment.toISO();
  if (iso === null) throw new RangeError('An instant that was read could not be written.');
  return iso;
}
