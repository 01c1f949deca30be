import type { ReleaseMaterial } from './material/material.js';
import { plainText } from './plain-text.js';
import type { Report, Section } from './schemas/report-schema.js';
import { auditFileSection, releasedQueries } from './sections/audit-file.js';
import { changedSection } from './sections/changed.js';
import { funnelSection } from './sections/funnel.js';
import { methodSection } from './sections/method.js';
import { ratesSection } from './sections/rates.js';
import { releasedAnswerSection, releasedPartsSection } from './sections/released.js';
import { standingSection } from './sections/standing.js';
import { periodWords } from './words.js';

/** The report that may leave the team: aggregates and hashes, made of a release alone (counting.md 5). */
export function releaseReport({ release, changes, sources, auditText, warning }: ReleaseMaterial): Report {
  const sections: readonly (Section | null)[] = [
    releasedAnswerSection(release),
    funnelSection(release.groups, release.audit.unit),
    ratesSection(release.groups),
    releasedPartsSection(release),
    standingSection(release.notes),
    changedSection(changes),
    methodSection(release, sources),
    auditFileSection(auditText, releasedQueries(release)),
  ];
  const { audit, period, asOf } = release;
  const words = periodWords(period.from, period.to);
  return {
    kind: 'release',
    report: 1,
    audit: audit.name,
    question: plainText(audit.asks),
    title: `${audit.name}: ${words}, for release`,
    period: { from: period.from, to: period.to, words },
    asOf,
    warning,
    provisional: release.provisional,
    sections: sections.filter((section) => section !== null),
    release,
  };
}
