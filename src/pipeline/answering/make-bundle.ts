import type { Audit } from '../../audits/definition/audit.js';
import type { BlindReading } from '../../audits/readings/blind-sample.js';
import { NOBODY_SAID } from '../../audits/readings/people-said.js';
import type { Release } from '../../audits/releases/release-schema.js';
import type { AuditRows } from '../../audits/units/audit-rows.js';
import { casesOf } from '../../audits/units/counted-unit.js';
import { answerEvidence } from '../../reports/evidence/answer-evidence.js';
import { bundled, jsonFile } from '../../reports/evidence/bundle.js';
import type { Files } from '../../reports/evidence/manifest.js';
import { recording } from '../../reports/evidence/recorded-rows.js';
import { recordRun, withoutNotes } from '../../reports/evidence/recorded-run.js';
import { releaseReport } from '../../reports/release-report.js';
import type { Report } from '../../reports/schemas/report-schema.js';
import { REPORT_FORMATS } from '../../reports/writers/index.js';
import type { Key } from '../../store/database/secret.js';
import { documentTally } from '../../store/documents/document-tally.js';
import { documentsBehind } from '../../store/documents/documents-behind.js';
import type { Store } from '../../store/tables.js';
import { inventedWarning } from '../taking/invented.js';
import { answerRelease, auditRun } from './answer-audit.js';
import { storedRows } from './stored-rows.js';

interface Asked {
  readonly audit: Audit;
  readonly auditText: string;
  readonly from?: string;
  readonly to?: string;
  /** Aggregates and hashes alone. */
  readonly release: boolean;
  /** Releases given out before, where this one is for release. */
  readonly earlier?: readonly Release[];
  readonly keyFile?: string;
  /** A random sample read blind, to correct rates by. */
  readonly blind?: BlindReading | undefined;
}

/**
 * The files of an evidence bundle: the finding and the report of an audit, with the rows they are counted from and the hashes
 * of the documents behind them; for release, the aggregates in the place of all that is made of single cases.
 */
export async function makeBundle(
  store: Store,
  { audit, auditText, release, earlier = [], keyFile, blind, ...period }: Asked,
  { key, now }: { readonly key: Key; readonly now: string },
): Promise<Files> {
  const given = {
    auditText,
    sources: await documentTally(store),
    warning: await inventedWarning(store),
  };
  const at = { now: () => now };
  const asked = await auditRun(store, period, { ...at, blind });
  const rows = await storedRows(store, audit, asked);
  const documents = jsonFile(await documentsBehind(store, casesIn(audit, rows)));
  if (release) {
    const aggregates = await answerRelease(store, audit, { ...period, earlier }, at);
    const report = releaseReport({ ...given, release: aggregates, changes: null });
    const parts = {
      audit: auditText,
      release: jsonFile(aggregates),
      report: jsonFile(report),
      page: await pageOf(report),
      documents,
    };
    return bundled(parts, keyFile);
  }
  const run = { ...asked, people: withoutNotes(asked.people ?? NOBODY_SAID) };
  const kept = recording(rows, (reference) => key('urn', reference));
  const { finding, gaps, report } = answerEvidence(audit, kept.rows, { run, given });
  const parts = {
    audit: auditText,
    run: jsonFile(recordRun(run, { period: finding.period, given })),
    rows: jsonFile(kept.recorded()),
    documents,
    finding: jsonFile(finding),
    gaps: jsonFile(gaps),
    report: jsonFile(report),
    page: await pageOf(report),
  };
  return bundled(parts, keyFile);
}

/** The cases of every group the audit asks about: those charged, and those counted with another's unit. */
function casesIn({ unit, offences, compare }: Audit, rows: AuditRows): readonly string[] {
  return [...offences, ...compare].flatMap((group) => {
    const { charged, units } = rows.group(unit, group);
    return [...charged.map(({ caseId }) => caseId), ...units.flatMap(casesOf)];
  });
}

async function pageOf(report: Report): Promise<string> {
  const html = REPORT_FORMATS.find(({ name }) => name === 'html');
  const [content = ''] = [...((await html?.write(report)) ?? new Map<string, string>()).values()];
  return content.toString();
}
