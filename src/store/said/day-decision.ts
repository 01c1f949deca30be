import { rowId } from '../database/row-id.js';
import type { DayDecisionRow } from '../tables/day-decision.table.js';
import type { Store } from '../tables.js';

/** Every decision ever made of court days, the first of each first; of one court where it is named. */
export async function dayDecisions(db: Store, court?: string): Promise<readonly DayDecisionRow[]> {
  let all = db.selectFrom('day_decision').selectAll();
  if (court !== undefined) all = all.where('court', '=', court);
  return all.orderBy('court').orderBy('date').orderBy('position').execute();
}

/** Adds a decision on a court day; earlier ones stay, and the last stands. */
export async function addDayDecision(
  db: Store,
  decision: Pick<DayDecisionRow, 'court' | 'date' | 'value' | 'reason' | 'known_at'>,
): Promise<void> {
  const { court, date } = decision;
  const earlier = await db
    .selectFrom('day_decision')
    .select('position')
    .where('court', '=', court)
    .where('date', '=', date)
    .execute();
  const position = earlier.length + 1;
  const id = rowId(`${court} ${date}`, String(position));
  await db
    .insertInto('day_decision')
    .values({ id, position, ...decision })
    .execute();
}

/** What was decided of days of which no document tells any more is forgotten with them. */
export async function forgetDayDecisions(db: Store): Promise<void> {
  await db
    .deleteFrom('day_decision')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('document_day as y')
            .select('y.date')
            .whereRef('y.court', '=', 'day_decision.court')
            .whereRef('y.date', '=', 'day_decision.date'),
        ),
      ),
    )
    .execute();
}
