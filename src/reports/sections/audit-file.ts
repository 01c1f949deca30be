import type { Finding } from '../../audits/findings/finding-schema.js';
import type { Section } from '../schemas/report-schema.js';

/** References that fit in a query that is still read. */
const MOST_CASES = 60;

/** The audit as it was run, and the queries that list what the figures were counted from. */
export function auditFileSection(auditText: string, queries: readonly string[]): Section {
  return {
    id: 'audit-file',
    title: 'The audit file and the SQL',
    blocks: [
      { kind: 'code', title: 'The audit file', text: auditText.trimEnd() },
      ...queries.map((text, index) => ({
        kind: 'code' as const,
        title:
          index === 0 ? 'Orders behind the figures (ordergap query)' : 'Court days behind the figures (ordergap query)',
        text,
      })),
    ],
  };
}

/** SQL over the documented views: the orders of the cases counted, and the court days of the period. */
export function queriesOf({ groups, period }: Finding): readonly string[] {
  const [headline] = groups[0]?.families.filter(({ cases }) => cases.length > 0) ?? [];
  const widest = groups[0]?.families.reduce(
    (most, one) => (one.cases.length > most.length && one.cases.length <= MOST_CASES ? one.cases : most),
    headline?.cases ?? [],
  );
  const where =
    widest === undefined || widest.length === 0 || widest.length > MOST_CASES
      ? `decided_on between '${period.from}' and '${period.to}'`
      : `case_id in (${widest.map((id) => `'${id}'`).join(', ')})`;
  return [
    `select case_id, court, decided_on, type, status, property, power, period, until\nfrom v_order\nwhere ${where}\norder by decided_on, case_id`,
    COURT_DAYS(period),
  ];
}

/** For release: no case is named. */
export function releasedQueries({ period }: Pick<Finding, 'period'>): readonly string[] {
  return [
    `select type, status, count(*) as orders\nfrom v_order\nwhere decided_on between '${period.from}' and '${period.to}'\ngroup by type, status\norder by type, status`,
    COURT_DAYS(period),
  ];
}

const COURT_DAYS = ({ from, to }: Finding['period']) =>
  `select court, date, expected_by, seen\nfrom v_coverage\nwhere date between '${from}' and '${to}'\norder by court, date`;
