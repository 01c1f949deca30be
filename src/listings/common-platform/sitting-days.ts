import { parseDocumentDate, parseDocumentTime } from '../../text/figures/document-dates.js';
import { asPrinted } from '../entries/as-printed.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { UNUSED } from './unused.js';

export interface SittingDay {
  /** `YYYY-MM-DD`; null where it is missing or unreadable. */
  readonly date: string | null;
  readonly asPrinted?: string;
  readonly startTime?: string;
}

/**
 * The days a message is about. A message or a hearing that names one (`hearingDay`) shares that day's results; any other is about every day the hearing sat.
 * `sharedOn` and `ordered` (dates of the results) decide where it does not say: without days the results' own are taken.
 */
export function readSittingDays(
  hearing: Fields,
  message: readonly Fields[],
  ordered: readonly string[],
  audit: FieldAudit,
): readonly SittingDay[] {
  const sat = readHearingDays(hearing, audit);
  const [shared] = [hearing, ...message]
    .map((around) => ({ around, day: around.text('hearingDay') }))
    .filter(({ day }) => day);
  if (shared?.day) {
    const date = parseDocumentDate(shared.day)?.iso;
    if (date) return [sat.find((day) => day.date === date) ?? dayOf(date, shared.day)];
    audit.raise('date_unreadable', 'The day of the hearing is no date.', `${shared.around.pointer}/hearingDay`);
    return [{ date: null, asPrinted: shared.day }];
  }
  if (sat.length > 0) return sat;
  const days = [...new Set(ordered)].sort();
  if (days.length > 0) return days.map((date) => ({ date }));
  audit.raise('date_unreadable', 'The hearing names no day.', hearing.pointer);
  return [{ date: null }];
}

function dayOf(date: string, printed: string): SittingDay {
  const other = asPrinted(printed, date);
  return other === undefined ? { date } : { date, asPrinted: other };
}

/** The days of a hearing in order, cancelled ones left out unless all are; one unreadable day stands as null only where no other can be read. */
function readHearingDays(hearing: Fields, audit: FieldAudit): readonly SittingDay[] {
  const days = hearing.objects('hearingDays').flatMap((entry): (SittingDay & { cancelled: boolean })[] => {
    entry.ignore(UNUSED.hearingDay);
    const printed = entry.text('sittingDay', 'sittingDate');
    const cancelled = entry.flag('isCancelled') === true;
    if (printed === undefined) {
      audit.raise('missing_field', 'A hearing day has no date.', entry.pointer);
      return [];
    }
    const date = parseDocumentDate(printed)?.iso;
    const startTime = parseDocumentTime(printed);
    if (date) return [{ ...dayOf(date, printed), ...(startTime === null ? {} : { startTime }), cancelled }];
    audit.raise('date_unreadable', 'A hearing day is no date.', entry.pointer);
    return [{ date: null, asPrinted: printed, cancelled }];
  });
  const held = days.filter(({ cancelled }) => !cancelled);
  const kept = (held.length > 0 ? held : days).map(({ cancelled: _cancelled, ...day }) => day);
  const dated = kept.filter(({ date }) => date !== null);
  const once = new Map(dated.map((day) => [day.date, day]));
  return dated.length > 0
    ? [...once.values()].sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))
    : kept.slice(0, 1);
}
