import { DAY_PROBLEMS } from '../../cases/court-days/day-problems.js';
import type { LedgerDay } from '../../cases/court-days/ledger-day.js';
import { ledgerBetween, markDayDue } from '../../store/case-files/court-days.js';
import type { Key } from '../../store/database/secret.js';
import { holdSecret } from '../../store/database/setting.js';
import { refuseNames } from '../../store/documents/refuse-names.js';
import { addDayDecision, dayDecisions } from '../../store/said/day-decision.js';
import type { DayDecisionRow } from '../../store/tables/day-decision.table.js';
import type { Store } from '../../store/tables.js';
import { UsageError } from '../../usage-error.js';
import { courtAsked } from '../answering/court-asked.js';
import { asOnlyRun } from '../queue/run-lease.js';
import { settleDays } from '../taking/settle-days.js';

/** A court day that is held back, or was released, and why. */
export interface HeldDay {
  readonly court: string;
  readonly date: string;
  readonly held: boolean;
  readonly by: 'rule' | 'person' | 'released';
  /** Cases that are in no figure while it is held. */
  readonly cases: number;
  /** What the rules found, in words. */
  readonly problems: readonly string[];
  /** What people said of it, the first first. */
  readonly decisions: readonly {
    readonly value: DayDecisionRow['value'];
    readonly reason: string;
    readonly on: string;
  }[];
}

/** What is held back, and what was released, within a period. */
export async function heldDays(
  store: Store,
  period: { readonly from?: string | undefined; readonly to?: string | undefined } = {},
): Promise<readonly HeldDay[]> {
  const decisions = await dayDecisions(store);
  return (await ledgerBetween(store, period)).flatMap((day): HeldDay[] => {
    if (day.heldBy === null) return [];
    const own = decisions.filter(({ court, date }) => court === day.courtKey && date === day.date);
    return [
      {
        court: day.court,
        date: day.date,
        held: day.held,
        by: day.heldBy,
        cases: day.cases,
        problems: holding(day),
        decisions: own.map(({ value, reason, known_at }) => ({ value, reason, on: known_at })),
      },
    ];
  });
}

function holding({ problems }: LedgerDay): readonly string[] {
  return problems.flatMap(({ code }) => (DAY_PROBLEMS[code].holds ? [DAY_PROBLEMS[code].words] : []));
}

/**
 * Keeps what a person decided of a court day, to hold it back from every figure or to release it, and joins anew what it
 * touches; it stands before the rules, and earlier decisions stay on record. Throws UsageError for a court or day that no
 * document tells of, and where nothing would change.
 */
export async function decideDay(
  store: Store,
  asked: Pick<DayDecisionRow, 'date' | 'value' | 'reason'> & { readonly court: string; readonly now: string },
  key: Key,
  onWait?: () => void,
): Promise<HeldDay> {
  await holdSecret(store, key);
  return asOnlyRun(
    store,
    () =>
      store.transaction().execute(async (db) => {
        const { date, value, reason, now } = asked;
        const { court, house } = await courtAsked(db, asked.court);
        const period = { from: date, to: date };
        const day = (await ledgerBetween(db, period)).find((one) => one.courtKey === court);
        if (day === undefined || day.seen === 'neither')
          throw new UsageError(`No document tells of ${house} on ${date}: ordergap coverage shows the days there are.`);
        if (value === 'hold' && day.heldBy === 'person') throw new UsageError('This day is held back already.');
        if (value === 'release' && !day.held) throw new UsageError('This day is not held back.');
        await refuseNames(db, { court, date }, reason, 'The reason');
        await addDayDecision(db, { court, date, value, reason, known_at: now });
        await markDayDue(db, { court, date });
        await settleDays(db, key);
        const [made] = (await heldDays(db, period)).filter((one) => one.court === day.court);
        if (made === undefined) throw new Error('A court day that was decided on is in no list.');
        return made;
      }),
    onWait,
  );
}
