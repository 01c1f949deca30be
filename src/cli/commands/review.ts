import type { Audit } from '../../audits/definition/audit.js';
import { findAudit } from '../../audits/definition/find-audit.js';
import { blindSheet } from '../../pipeline/deciding/blind-sheet.js';
import { REVIEW_KINDS, type ReviewItem, type ReviewKind, review as toReview } from '../../pipeline/deciding/review.js';
import type { LinkReview } from '../../pipeline/deciding/review-links.js';
import { writeBlindSheet } from '../../reports/blind/blind-sheet.js';
import { readBlindSheets } from '../../reports/blind/read-blind-sheets.js';
import type { ReviewAnswer } from '../../reports/schemas/answers/review-schema.js';
import { count, plural } from '../../reports/words.js';
import { refuseNamesAnywhere } from '../../store/documents/refuse-names.js';
import { type ShownIdentity, showIdentities } from '../../store/people/identity-shown.js';
import type { Store } from '../../store/tables.js';
import { nearestName } from '../../text/names/nearest-name.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { notThere } from '../existing.js';
import { type PeriodOptions, periodOf } from '../options/period-options.js';
import { say } from '../printing/output.js';
import { printReadings, printUnits } from '../printing/print-readings.js';
import { printReview } from '../printing/print-review.js';
import { withDatabase, withDatabaseToRead } from '../with-database.js';
import { writeWhole } from '../write-whole.js';

interface ReviewOptions extends StoreOptions, PeriodOptions {
  readonly decided?: boolean;
  readonly kind?: readonly string[];
  readonly limit?: string;
  readonly audit?: string;
  readonly seed?: string;
  readonly sample?: string;
  readonly blind?: string;
  readonly readBlind?: readonly string[];
  readonly showIdentity?: boolean;
  readonly purpose?: string;
}

/** What a terminal shows at a time. */
const LIMIT = 50;

export const review: DefineCommand = (program) => {
  withStore(
    program
      .command('review')
      .description(
        'what people have to look at: pairs of records that may be one defendant, readings in doubt, units to be read',
      )
      .option('--decided', 'what was decided, instead of what is in doubt')
      .option('--kind <kind...>', `only these: ${REVIEW_KINDS.join(', ')}`)
      .option('--limit <n>', `at most so many (default: ${LIMIT} in a terminal, all with --json)`)
      .option('--audit <name>', 'the units of an audit that are to be read in full, and the doubts in its cases')
      .option('--from <day>', 'with --audit: first day of the period, YYYY-MM-DD (default: the audit’s own)')
      .option('--to <day>', 'with --audit: last day of the period, included')
      .option('--month <month>', 'with --audit: one month, YYYY-MM')
      .option(
        '--sample <n>',
        'with --audit, over 200 units: how many of the negatives, or with --blind of all, to draw (default 200)',
      )
      .option('--seed <text>', 'with --audit: another draw of the sample (default: of the audit and its period)')
      .option(
        '--blind <file>',
        'with --audit, over 200 units: write a random sample of all to be read without the program’s reading (.xlsx)',
      )
      .option(
        '--read-blind <files...>',
        'with --blind: sheets of the sample that are read, so that only what is left is written',
      )
      .option('--show-identity', 'print names, dates of birth and addresses of pairs; needs --purpose, and is logged')
      .option('--purpose <text>', 'what the names are needed for'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap review --db desk.db\n  ordergap review --kind clause result --limit 10 --db desk.db\n  ordergap review --audit observer-2025 --month 2025-01 --db desk.db\n  ordergap review --audit order-rates --blind sample.xlsx --db desk.db\n  ordergap review --show-identity --purpose "two brothers in one case" --db desk.db\n\nDecide with: ordergap decide ID --set … --reason TEXT',
    )
    .action(async (options: ReviewOptions) => {
      const { decided = false, showIdentity = false, purpose } = options;
      if (showIdentity && !purpose?.trim()) {
        throw new UsageError(
          'Names are printed for a purpose: add --purpose and say in a few words what they are for.',
        );
      }
      if (showIdentity) refuseNamesAnywhere(purpose ?? '', 'The purpose');
      const limit = wholeNumber('limit', options.limit) ?? (options.json ? undefined : LIMIT);
      const size = wholeNumber('sample', options.sample);
      const asked = {
        kinds: kindsOf(options.kind),
        decided,
        audit: options.audit === undefined ? null : findAudit(options.audit),
        ...periodOf(options),
        asOf: new Date().toISOString(),
        ...(limit === undefined ? {} : { limit }),
        ...(size === undefined ? {} : { size }),
        ...(options.seed === undefined ? {} : { seed: options.seed }),
      };
      if (options.blind !== undefined) return writeSheet(options.blind, asked, options);
      if (options.readBlind !== undefined) throw new UsageError('--read-blind goes with --blind.');
      const url = databaseOf(options);
      // That names were shown is kept in the database itself.
      const opened = <Answer>(work: (store: Store) => Promise<Answer>) =>
        showIdentity ? withDatabase(url, { mustExist: true }, work) : withDatabaseToRead(url, work);
      const { found, identities } = await opened(async (store) => {
        const found = await toReview(store, asked);
        const ids = found.items.flatMap((item) =>
          item.kind === 'link' ? [item.a.appearanceId, item.b.appearanceId] : [],
        );
        const shown = { command: 'review', subject: 'links', purpose: purpose ?? '', now: new Date().toISOString() };
        return { found, identities: showIdentity ? await showIdentities(store, [...new Set(ids)], shown) : null };
      });
      const { items, protocols, more } = found;
      if (options.json) {
        const shown = items.map((item) => (item.kind === 'link' ? withIdentities(item, identities) : item));
        const told = asked.audit === null ? {} : { audit: asked.audit.name, protocols };
        return say(JSON.stringify({ ...told, items: shown, more } satisfies ReviewAnswer));
      }
      const links = of(items, 'link');
      const units = of(items, 'unit');
      const readings = items.flatMap((item) => (item.kind === 'clause' || item.kind === 'result' ? [item] : []));
      const parts = [
        ...(links.length > 0 ? [printReview(links, identities, decided)] : []),
        ...(readings.length > 0 ? [printReadings(readings, decided)] : []),
        ...(units.length + protocols.length > 0 && asked.kinds.includes('unit') ? [printUnits(units, protocols)] : []),
        ...(more ? [`There are more: add --limit, or --kind ${REVIEW_KINDS.join('|')}.`] : []),
      ];
      await say(parts.length > 0 ? parts.join('\n\n') : printReview([], identities, decided));
    });
};

async function writeSheet(
  file: string,
  {
    audit,
    ...asked
  }: { readonly audit: Audit | null; readonly asOf: string; readonly size?: number; readonly seed?: string },
  options: ReviewOptions,
): Promise<void> {
  if (audit === null) throw new UsageError('--blind is of an audit: add --audit NAME.');
  notThere(file);
  const before = (await readBlindSheets(options.readBlind ?? [])) ?? null;
  const sheet = await withDatabaseToRead(databaseOf(options), (store) =>
    blindSheet(store, audit, { ...asked, before }),
  );
  await writeWhole(file, await writeBlindSheet(sheet));
  const { rows, seed, size } = sheet;
  if (options.json)
    return say(JSON.stringify({ file, audit: audit.name, cases: rows.length, seed, size } satisfies ReviewAnswer));
  await say(
    `Wrote ${file}: ${plural(rows.length, 'case')} to be read, of ${count(size)} drawn at random (seed “${seed}”). For the team: it holds words of results, masked.\nWhen it is filled in: ordergap audit ${options.audit ?? audit.name} --from ${sheet.from} --to ${sheet.to} --read-blind ${file}`,
  );
}

function of<Kind extends ReviewItem['kind']>(items: readonly ReviewItem[], kind: Kind) {
  return items.filter((item): item is Extract<ReviewItem, { kind: Kind }> => item.kind === kind);
}

function kindsOf(given: readonly string[] | undefined): readonly ReviewKind[] {
  if (given === undefined) return REVIEW_KINDS;
  return given
    .flatMap((one) => one.split(','))
    .map((name) => {
      const kind = REVIEW_KINDS.find((known) => known === name);
      if (kind !== undefined) return kind;
      const nearest = nearestName(name, REVIEW_KINDS);
      throw new UsageError(
        `--kind ${name}: there is no such kind. ${nearest === null ? '' : `Did you mean “${nearest}”? `}Kinds: ${REVIEW_KINDS.join(', ')}.`,
      );
    });
}

function wholeNumber(name: string, given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  if (/^[1-9]\d{0,8}$/.test(given)) return Number(given);
  throw new UsageError(`--${name} ${given}: expected a whole number above 0.`);
}

function withIdentities(pair: LinkReview, identities: ReadonlyMap<string, ShownIdentity> | null) {
  if (identities === null) return pair;
  const { a, b } = pair;
  return {
    ...pair,
    a: { ...a, identity: identities.get(a.appearanceId) ?? null },
    b: { ...b, identity: identities.get(b.appearanceId) ?? null },
  };
}
