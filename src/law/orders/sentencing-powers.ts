/** The most a magistrates' court may impose on one adult, by day, for telling a record that cannot be what it seems. */

/** One limit and the days it holds for, both included: of conviction, or of sentence where no conviction is recorded. */
export interface PowersLimit {
  /** In plain words. */
  readonly what: string;
  readonly of:
    | 'custody'
    | 'custody_summary'
    | 'suspended_for'
    | 'community_order'
    | 'unpaid_work'
    | 'conditional_discharge'
    | 'curfew';
  /** ISO 8601 duration; hours for unpaid work. */
  readonly most: string | number;
  readonly from?: string;
  readonly until?: string;
  readonly source: string;
  /** False where the text or the day has not been read at its source. */
  readonly verified: boolean;
}

export const POWERS_LIMITS: readonly PowersLimit[] = [
  {
    what: 'six months’ custody for one offence triable either way',
    of: 'custody',
    most: 'P6M',
    until: '2022-05-01',
    source: 'Magistrates’ Courts Act 1980 s.32',
    verified: false,
  },
  {
    what: 'twelve months’ custody for one offence triable either way',
    of: 'custody',
    most: 'P12M',
    from: '2022-05-02',
    until: '2023-03-29',
    source: 'Judicial Review and Courts Act 2022 s.13',
    verified: false,
  },
  {
    what: 'six months’ custody for one offence triable either way',
    of: 'custody',
    most: 'P6M',
    from: '2023-03-30',
    until: '2024-11-17',
    source: 'regulations of 2023 under Sentencing Act 2020 s.224',
    verified: false,
  },
  {
    what: 'twelve months’ custody for one offence triable either way',
    of: 'custody',
    most: 'P12M',
    from: '2024-11-18',
    source: 'SI 2024/1067',
    verified: true,
  },
  {
    what: 'six months’ custody for a summary offence',
    of: 'custody_summary',
    most: 'P6M',
    source: 'Sexual Offences Act 2003 s.66B(9), (11); Sentencing Act 2020 s.224',
    verified: true,
  },
  {
    what: 'two years for which custody is suspended',
    of: 'suspended_for',
    most: 'P2Y',
    until: '2026-03-21',
    source: 'Sentencing Act 2020 s.288',
    verified: false,
  },
  {
    what: 'three years for which custody is suspended',
    of: 'suspended_for',
    most: 'P3Y',
    from: '2026-03-22',
    source: 'Sentencing Act 2026',
    verified: false,
  },
  {
    what: 'three years of a community order',
    of: 'community_order',
    most: 'P3Y',
    source: 'Sentencing Act 2020 s.209',
    verified: false,
  },
  {
    what: '300 hours of unpaid work',
    of: 'unpaid_work',
    most: 300,
    source: 'Sentencing Act 2020 Sch. 9 para. 2',
    verified: false,
  },
  {
    what: 'three years of a conditional discharge',
    of: 'conditional_discharge',
    most: 'P3Y',
    source: 'Sentencing Act 2020 s.80(5)',
    verified: false,
  },
  {
    what: 'two years of curfew',
    of: 'curfew',
    most: 'P2Y',
    source: 'Sentencing Act 2020 Sch. 9 para. 9',
    verified: false,
  },
];

/** What is said of one sentence, as a clause prints it. */
export interface Imposed {
  readonly type: string;
  readonly term?: string;
  readonly suspendedFor?: string;
  readonly period?: string;
  readonly requirement?: string;
  readonly hours?: number;
}

/**
 * The limit a sentence goes beyond on that day (`YYYY-MM-DD`); undefined where it keeps within, or where the day is not known.
 * `summaryOnly` where the offence can be tried by magistrates alone. Lengths in different units are compared with the benefit
 * of the doubt: 26 weeks are no more than six months.
 */
export function limitExceeded(imposed: Imposed, on: string, summaryOnly: boolean): PowersLimit | undefined {
  return POWERS_LIMITS.find(
    (limit) =>
      (limit.from === undefined || limit.from <= on) &&
      (limit.until === undefined || on <= limit.until) &&
      isBeyond(measured(imposed, limit, summaryOnly), limit.most),
  );
}

/** Whether a sentence says a length that there can be a limit to. */
export function hasLength({ term, suspendedFor, period, hours }: Imposed): boolean {
  return term !== undefined || suspendedFor !== undefined || period !== undefined || hours !== undefined;
}

function measured(imposed: Imposed, { of }: PowersLimit, summaryOnly: boolean): string | number | undefined {
  const custody = imposed.type === 'custody' || imposed.type === 'suspended_custody' ? imposed.term : undefined;
  switch (of) {
    case 'custody':
      return summaryOnly ? undefined : custody;
    case 'custody_summary':
      return summaryOnly ? custody : undefined;
    case 'suspended_for':
      return imposed.type === 'suspended_custody' ? imposed.suspendedFor : undefined;
    case 'community_order':
      return imposed.type === 'community_order' ? imposed.period : undefined;
    case 'conditional_discharge':
      return imposed.type === 'conditional_discharge' ? imposed.period : undefined;
    case 'unpaid_work':
      return imposed.requirement === 'unpaid_work' ? imposed.hours : undefined;
    case 'curfew':
      return imposed.requirement === 'curfew' ? imposed.period : undefined;
  }
}

function isBeyond(said: string | number | undefined, most: string | number): boolean {
  if (said === undefined) return false;
  if (typeof said === 'number') return typeof most === 'number' && said > most;
  return typeof most === 'string' && daysOf(said, Math.floor) > daysOf(most, Math.ceil);
}

/** Days a duration lasts at the least (`Math.floor`) or at the most (`Math.ceil`): months and years differ in length. */
function daysOf(duration: string, round: (days: number) => number): number {
  const slack = round === Math.ceil ? 2 : -2;
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)([YMWD])/g)];
  const uneven = parts.some(([, , unit]) => unit === 'Y' || unit === 'M');
  const days = parts.reduce((total, [, amount, unit]) => total + Number(amount) * (DAYS[unit ?? ''] ?? 0), 0);
  return round(days) + (uneven ? slack : 0);
}

const DAYS: Readonly<Record<string, number>> = { Y: 365.25, M: 30.4375, W: 7, D: 1 };
