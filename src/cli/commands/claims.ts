import { findAudit } from '../../audits/definition/find-audit.js';
import { type Finding, findingSchema } from '../../audits/findings/finding-schema.js';
import { checkDraft } from '../../claims/drafts/check-draft.js';
import { figurePool } from '../../claims/drafts/figure-pool.js';
import { bundledClaims, type ClaimsText, findClaims } from '../../claims/find-claims.js';
import { readClaims } from '../../claims/read-claims.js';
import { textAt } from '../../documents/text/text-file.js';
import { answerAudit } from '../../pipeline/answering/answer-audit.js';
import { answerClaims, auditsAsked, queriesAsked, returnsAt } from '../../pipeline/answering/check-claims.js';
import { mayExist } from '../../store/opening/open.js';
import { UsageError } from '../../usage-error.js';
import { type DefineCommand, EXIT, type StoreOptions } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { existingFiles } from '../existing.js';
import { note, say } from '../printing/output.js';
import { printClaims } from '../printing/print-claims.js';
import { printDraft } from '../printing/print-draft.js';
import { withDatabaseToRead } from '../with-database.js';

interface ClaimsOptions extends StoreOptions {
  readonly audit?: readonly string[];
  readonly finding?: readonly string[];
  readonly returns?: readonly string[];
}

export const claims: DefineCommand = (program, end) => {
  withStore(
    program
      .command('claims <file>')
      .description(
        'check published figures before they are repeated: a claims file, one that is bundled, or a draft in Markdown',
      )
      .option('--audit <names...>', 'a draft: compare its figures with these audits over the database')
      .option('--finding <files...>', 'a draft: compare its figures with what ordergap audit --json printed')
      .option('--returns <files...>', 'a draft: compare its figures with these police returns or totals'),
  )
    .addHelpText(
      'after',
      `\nBundled: ${bundledClaims().join(', ')}\n\nExamples:\n  ordergap claims refuge-2023\n  ordergap claims our-claims.yaml --db desk.db --json\n  ordergap claims draft.md --audit observer-2025 --db desk.db`,
    )
    .action(async (given: string, options: ClaimsOptions) => {
      const found = findClaims(given);
      if (found.kind === 'draft') {
        const answer = checkDraft(found.text, figurePool(await findingsFor(options), await returnsFor(options)));
        if (answer.figures.some(({ verdict }) => verdict === 'matches_none')) end(EXIT.no);
        return say(options.json ? JSON.stringify(answer) : printDraft(answer, found.source));
      }
      if (isForDraft(options))
        throw new UsageError(
          `${found.source} is a claims file, which names its own audit and returns: --audit, --finding and --returns go with a draft.`,
        );
      const checked = await checkFile(found, options);
      if (checked.claims.some(({ verdict }) => verdict === 'does_not_hold')) end(EXIT.no);
      await say(options.json ? JSON.stringify(checked) : printClaims(checked));
    });
};

function isForDraft({ audit, finding, returns }: ClaimsOptions): boolean {
  return audit !== undefined || finding !== undefined || returns !== undefined;
}

/** Only a claims file that asks a finding needs a database. */
async function checkFile({ text, source, folder }: ClaimsText, options: StoreOptions) {
  const file = readClaims(text, source);
  if (auditsAsked(file).length === 0 && queriesAsked(file).length === 0)
    return answerClaims(file, { folder, store: null });
  const url = databaseOf(options);
  if (options.db === undefined && !mayExist(url)) {
    if (!options.quiet) note(`There is no database at ${url}: what asks one cannot be checked. Give one with --db.`);
    return answerClaims(file, { folder, store: null });
  }
  return withDatabaseToRead(url, (store, readable) => answerClaims(file, { folder, store, url: readable }));
}

async function findingsFor(options: ClaimsOptions): Promise<readonly Finding[]> {
  if (!isForDraft(options))
    throw new UsageError('A draft is compared with figures: give --audit NAME, --finding FILE.json or --returns FILE.');
  const given = existingFiles(options.finding ?? []).map(readFinding);
  const audits = (options.audit ?? []).map(findAudit);
  if (audits.length === 0) return given;
  return withDatabaseToRead(databaseOf(options), async (store) => {
    const asked: Finding[] = [];
    for (const audit of audits) asked.push(await answerAudit(store, audit, {}));
    return [...given, ...asked];
  });
}

async function returnsFor({ returns = [] }: ClaimsOptions) {
  return Promise.all(existingFiles(returns).map((path) => returnsAt(path, path)));
}

function readFinding(path: string): Finding {
  const read = findingSchema.safeParse(parsed(path));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new UsageError(
    `${path} is no finding: ${issue?.path.join('.') || 'it'} is not as schemas/finding.schema.json says. Give what ordergap audit --json printed.`,
  );
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(textAt(path));
  } catch {
    throw new UsageError(`${path} is not JSON. Give what ordergap audit --json printed.`);
  }
}
