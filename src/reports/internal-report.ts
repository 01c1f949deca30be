import { auditedGroups } from './audited-groups.js';
import type { Material } from './material/material.js';
import { plainText } from './plain-text.js';
import type { InternalReport, Section } from './schemas/report-schema.js';
import { answerSection } from './sections/answer.js';
import { auditFileSection, queriesOf } from './sections/audit-file.js';
import { casesSection } from './sections/cases.js';
import { changedSection } from './sections/changed.js';
import { comparisonSection } from './sections/comparison.js';
import { funnelSection } from './sections/funnel.js';
import { methodSection } from './sections/method.js';
import { monthsSection } from './sections/months.js';
import { partedSection } from './sections/parted.js';
import { ratesSection } from './sections/rates.js';
import { repliesSection } from './sections/replies.js';
import { standingSection } from './sections/standing.js';
import { unreadSection } from './sections/unread.js';
import { unitsCounted } from './units-counted.js';
import { periodWords } from './words.js';

/** The report for the team: everything, the cases by reference, the questions to courts. */
export function internalReport(material: Material): InternalReport {
  const { finding, gaps, areas, series, changes, sources, auditText, warning, replies } = material;
  const sections: readonly (Section | null)[] = [
    answerSection(finding),
    funnelSection(finding.groups, finding.audit.unit),
    ratesSection(
      finding.groups,
      auditedGroups(finding).audited.map(({ group }) => group),
    ),
    monthsSection(series ?? finding),
    partedSection(finding.groups, areas),
    comparisonSection(finding),
    standingSection(finding.notes),
    changedSection(changes),
    casesSection(finding, gaps),
    replies === undefined ? null : repliesSection(replies),
    unreadSection(finding, sources),
    methodSection(finding, sources),
    auditFileSection(auditText, queriesOf(finding)),
  ];
  const { audit, period, asOf, provisional } = finding;
  const words = periodWords(period.from, period.to);
  return {
    kind: 'internal',
    report: 1,
    audit: audit.name,
    question: plainText(audit.asks),
    title: `${audit.name}: ${words}`,
    period: { from: period.from, to: period.to, words },
    asOf,
    warning,
    provisional,
    sections: sections.filter((section) => section !== null),
    finding,
    units: unitsCounted(finding, gaps),
    ...(replies === undefined ? {} : { replies }),
  };
}
