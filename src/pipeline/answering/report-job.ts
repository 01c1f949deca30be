import { createHash } from 'node:crypto';
import { z } from 'zod';
import { auditText, findAudit } from '../../audits/definition/find-audit.js';
import { readReleases } from '../../audits/releases/read-releases.js';
import type { Release } from '../../audits/releases/release-schema.js';
import { sisterWarnings } from '../../audits/releases/sister-releases.js';
import { readBlindSheets } from '../../reports/blind/read-blind-sheets.js';
import { formatsNamed } from '../../reports/formats-named.js';
import { readReport } from '../../reports/read-report.js';
import { reportsBeside } from '../../reports/reports-beside.js';
import type { WrittenReport } from '../../reports/schemas/answers/runs-schema.js';
import type { Report } from '../../reports/schemas/report-schema.js';
import { writeReport } from '../../reports/write-report.js';
import type { ReportFormat } from '../../reports/writers/index.js';
import type { Key } from '../../store/database/secret.js';
import type { Store } from '../../store/tables.js';
import { addJob, endJobs, findJob } from '../../store/work/job.js';
import { noteRunDone } from '../../store/work/schedule-run.js';
import { UsageError } from '../../usage-error.js';
import type { Stages } from '../reading/stages.js';
import { answerReport, type ReportAsked } from './answer-report.js';
import { beginRun } from './begin-run.js';

/** A report to be written: what `ordergap report` is given, and what the database keeps of a report asked for as a job. */
const reportOrder = z.object({
  /** A bundled audit or the path of an audit file. */
  audit: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  out: z.string(),
  /** As `--format` takes them. */
  formats: z.string().optional(),
  release: z.boolean().default(false),
  /** The last report. */
  compareTo: z.string().optional(),
  /** Releases given out before. */
  earlier: z.array(z.string()).default([]),
  /** Sheets of a random sample read blind; of reports for the team. */
  readBlind: z.array(z.string()).optional(),
  /** One of a series in its folder: compared with the last before it there, and released beside those released there. */
  inSeries: z.boolean().default(false),
});

export type ReportOrder = z.input<typeof reportOrder>;

/** An order with all it names read from the disk. */
interface ReadyReport {
  readonly asked: ReportAsked;
  readonly out: string;
  readonly formats: readonly ReportFormat[];
  /** Sheets of a random sample read blind. */
  readonly readBlind: readonly string[];
  /** What is left out, and why. */
  readonly notes: readonly string[];
}

interface Means {
  readonly url: string;
  readonly openKey: () => Key;
  readonly now?: () => string;
  /** Told as each stage begins. */
  readonly onStage?: (stage: string) => void;
}

/**
 * Reads what an order names: the audit, the last report, the releases before. Throws UsageError for what is not there or is
 * of another audit.
 */
export function readyReport(order: ReportOrder): ReadyReport {
  const { audit: name, from, to, out, release, compareTo, ...given } = reportOrder.parse(order);
  const audit = findAudit(name);
  const formats = formatsNamed(given.formats);
  if (release && given.readBlind !== undefined)
    throw new UsageError('--read-blind is for the team: it does not go with --release.');
  const earlier = readReleases(given.earlier);
  const days = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const series = given.inSeries ? seriesIn(out, { audit: audit.name, release, to }) : { released: [], notes: [] };
  const previous = compareTo === undefined ? series.previous : readReport(compareTo);
  if (previous !== undefined && previous.audit !== audit.name)
    throw new UsageError(
      `--compare-to is a report of ${previous.audit}, and this is one of ${audit.name}: give an earlier report of the same audit.`,
    );
  return {
    asked: {
      ...days,
      audit,
      auditText: auditText(name),
      release,
      earlier: [...earlier, ...series.released],
      ...(previous === undefined ? {} : { previous }),
    },
    out,
    formats,
    readBlind: given.readBlind ?? [],
    notes: series.notes,
  };
}

/** Makes a report and writes it, whole or not at all: the one way, for the command and for a worker. Throws what `answerReport` and `writeReport` do. */
export async function makeReport(
  store: Store,
  { asked, out, formats, readBlind, notes }: ReadyReport,
  means: Means,
): Promise<WrittenReport> {
  const blind = await readBlindSheets(readBlind);
  const made = await answerReport(store, { ...asked, blind }, means);
  const onFormat = (format: string) => means.onStage?.(`writing ${format}`);
  const written = await writeReport(made, out, { formats, onFormat });
  const beside = made.kind === 'release' ? sisterWarnings(made.release, asked.earlier ?? []) : [];
  return { ...written, notes: [...notes, ...beside, ...written.notes] };
}

interface Series {
  readonly previous?: Report;
  /** All that was given out of this audit: nothing may be told by subtraction. */
  readonly released: readonly Release[];
  readonly notes: readonly string[];
}

/** What stands beside a report that is one of a series. The last is of the same kind and ends before this one. */
function seriesIn(
  out: string,
  { audit, release, to }: { readonly audit: string; readonly release: boolean; readonly to: string | undefined },
): Series {
  const { reports, unread } = reportsBeside(out);
  const own = reports.filter((report) => report.audit === audit);
  const kind = release ? 'release' : 'internal';
  const previous = own
    .filter((report) => report.kind === kind && (to === undefined || report.period.to < to))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
    .at(-1);
  const released = release ? own.flatMap((report) => (report.kind === 'release' ? [report.release] : [])) : [];
  const notes =
    unread === 0
      ? []
      : [
          `${unread} of the reports in the folder cannot be read by this version of ordergap: this one is not compared with them.`,
        ];
  return { released, notes, ...(previous === undefined ? {} : { previous }) };
}

function orderOf({ period, asOf }: Report): string {
  return `${period.to} ${asOf}`;
}

/** Asks that a report be written by a worker; one that is asked for already is not asked for twice. Returns the id of the job. Paths in the order are to be absolute. */
export async function askReport(store: Store, order: ReportOrder): Promise<string> {
  const told = reportOrder.parse(order);
  const id = createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 24);
  const known = await findJob(store, 'report', id);
  if (known === undefined || known.state === 'failed') await addJob(store, 'report', id, told);
  return id;
}

/** Does a report job. What a schedule asked for comes after its documents, and court days are settled before it. */
export async function doReport(
  store: Store,
  id: string,
  { url, key, now }: Pick<Stages, 'url' | 'key' | 'now'>,
): Promise<void> {
  const job = await findJob(store, 'report', id);
  if (!job) return;
  await beginRun(store, job, { key, now });
  const order = reportOrder.parse(JSON.parse(job.told));
  const { folder, files, notes } = await makeReport(store, readyReport(order), { url, openKey: () => key, now });
  await store.transaction().execute(async (db) => {
    await noteRunDone(db, 'report', id, { now: now(), folder: files.length === 0 ? null : folder, notes });
    await endJobs(db, 'report', [id]);
  });
}
