import type { Answer } from '../../audits/readings/people-said.js';
import { auditOfReport } from '../../reports/audit-of-report.js';
import type { Changes } from '../../reports/material/changes.js';
import type { Reply } from '../../reports/material/reply-log.js';
import type { Report } from '../../reports/schemas/report-schema.js';
import type { Key } from '../../store/database/secret.js';
import type { Store } from '../../store/tables.js';
import { peopleSaid } from './people-said.js';
import { replyLog } from './reply-log.js';
import { changesSince } from './report-changes.js';

/** A report given out, with what later changes touch in it. */
export interface TouchedReport {
  readonly folder: string;
  readonly title: string;
  readonly kind: Report['kind'];
  readonly asOf: string;
  /** Whether any figure in it is another now. */
  readonly touched: boolean;
  readonly changes: Changes;
  /** What has been asked about cases counted in it, and what came of it, as of today. */
  readonly questions: readonly Reply[];
  /** What courts, the CPS or the police have said since of cases counted in it. */
  readonly replies: readonly (Pick<Answer, 'source' | 'outcome' | 'on' | 'knownAt'> & { readonly case: string })[];
}

/** Which of these reports later documents, amendments, decisions or rules touch: figure by figure, with the causes. */
export async function reportsTouched(
  store: Store,
  reports: readonly { readonly folder: string; readonly report: Report }[],
  means: { readonly url: string; readonly openKey: () => Key },
): Promise<readonly TouchedReport[]> {
  const people = await peopleSaid(store);
  const { answers, caseOf } = people;
  const now = new Date().toISOString();
  const touched: TouchedReport[] = [];
  for (const { folder, report } of reports) {
    const changes = await changesSince(store, { audit: auditOfReport(report), previous: report, ...means });
    const counted = new Set(report.kind === 'internal' ? report.units.flatMap(({ cases }) => cases) : []);
    const replies = answers.flatMap(({ appearanceId, source, outcome, on, knownAt }) => {
      const id = caseOf.get(appearanceId) ?? '';
      if (!counted.has(id) || Date.parse(knownAt) <= Date.parse(report.asOf)) return [];
      return [{ case: id, source, outcome, on, knownAt }];
    });
    const questions = await replyLog(store, counted, now, people);
    const { title, kind, asOf } = report;
    touched.push({ folder, title, kind, asOf, touched: isTouched(changes), changes, questions, replies });
  }
  return touched;
}

function isTouched({ families, causes }: Changes): boolean {
  const isOther = families.some(({ before, now }) => before.made !== now.made || before.observed !== now.observed);
  return isOther || (causes ?? []).length > 0;
}
