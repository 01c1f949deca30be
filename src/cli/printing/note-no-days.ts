import { longDate } from '../../reports/words.js';
import { daysSeen } from '../../store/case-files/court-days.js';
import type { Store } from '../../store/tables.js';
import { note } from './output.js';

/** Says on standard error, unless `--quiet`, that the days asked for are before or after all that the documents tell of: a slip in a year looks like a nought. */
export async function noteNoDays(
  store: Store,
  { from, to }: { readonly from?: string; readonly to?: string },
  { quiet }: { readonly quiet?: boolean },
): Promise<void> {
  if (quiet || (from === undefined && to === undefined)) return;
  const seen = await daysSeen(store);
  if (seen === null)
    return note('This database holds no results of any court day: ordergap ingest PATH takes some in.');
  if ((to ?? seen.to) >= seen.from && (from ?? seen.from) <= seen.to) return;
  note(
    `The days asked for are outside all that these documents tell of: results from ${longDate(seen.from)} to ${longDate(seen.to)}.`,
  );
}
