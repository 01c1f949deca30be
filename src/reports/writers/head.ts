import type { Report } from '../schemas/report-schema.js';
import { longDate } from '../words.js';

/** What stands above and below a report’s title, in every format that is read. */
export function headOf({ kind, audit, period, asOf, provisional }: Report): {
  readonly kind: string;
  readonly facts: string;
} {
  const whose = kind === 'internal' ? 'for the team, not for release' : 'for release';
  return {
    kind: `ordergap: ${audit}, ${whose}`,
    facts: `${period.words}. Data as of ${longDate(asOf.slice(0, 10))}.${provisional ? ' Provisional.' : ''}`,
  };
}
