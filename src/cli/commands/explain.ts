import { REPORTING_REASONS } from '../../law/reporting-restrictions.js';
import { type AsKnown, knownNotice } from '../../pipeline/answering/as-known.js';
import type { ExplainAnswer, ExplainedUnit } from '../../reports/schemas/answers/explain-schema.js';
import { instantWords } from '../../reports/words.js';
import { type CaseFile, loadCase } from '../../store/case-files/case-file.js';
import { loadCaseThen } from '../../store/case-files/case-then.js';
import { refuseNames } from '../../store/documents/refuse-names.js';
import { wordsAsPrinted } from '../../store/documents/words-as-printed.js';
import { noteShown, showIdentities } from '../../store/people/identity-shown.js';
import type { Store } from '../../store/tables.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { type AsOfOptions, withAsOf, withDatabaseAsOf } from '../options/as-of-option.js';
import { unitsOf, withoutYouthsWords } from '../printing/explained-case.js';
import { say } from '../printing/output.js';
import { type ExplainedIdentity, printCase } from '../printing/print-case.js';
import { rowAsJson } from '../printing/row-as-json.js';
import { withDatabase, withDatabaseToRead } from '../with-database.js';

export const explain: DefineCommand = (program) => {
  withAsOf(
    withStore(
      program
        .command('explain <case>')
        .description('everything behind one defendant-case: documents, results, words, outcome and rule; no names')
        .option('--show-identity', 'print names, dates of birth, addresses and unmasked words; needs --purpose')
        .option(
          '--purpose <text>',
          'what it is needed for: kept, with the time (a youth’s words are not shown without)',
        ),
    ),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap explain 3f2a9c --db desk.db\n  ordergap explain 3f2a9c --show-identity --purpose "asking the court about the order" --db desk.db\n  ordergap explain 3f2a9c --as-of 2025-03-01 --db desk.db\n  ordergap explain 01ZX1234567 --db desk.db\n\nThe start of a case id is enough, and so is the reference that the court’s documents print (URN).',
    )
    .action(async (caseId: string, options: ExplainOptions) => {
      const { showIdentity = false } = options;
      const purpose = options.purpose?.trim() ?? '';
      if (showIdentity && purpose === '') {
        throw new UsageError(
          'Names are printed for a purpose: add --purpose and say in a few words what they are for.',
        );
      }
      if (options.asOf !== undefined) return explainThen(caseId, options, purpose);
      const db = databaseOf(options);
      const work = async (store: Store) => {
        const found = await loadCase(store, caseId);
        const asked = { command: 'explain', subject: found.case.id, purpose, now: new Date().toISOString() };
        await refuseNames(store, { caseId: found.case.id }, purpose, 'The purpose');
        if (purpose !== '' && !showIdentity) await noteShown(store, asked);
        return {
          file: purpose === '' ? withoutYouthsWords(found) : found,
          units: await unitsOf(store, found),
          who: showIdentity ? await identityOf(store, found, asked) : null,
        };
      };
      // What names were shown for is written down.
      const { file, units, who } = await (purpose === ''
        ? withDatabaseToRead(db, work)
        : withDatabase(db, { mustExist: true }, work));
      await say(options.json ? JSON.stringify(explained(file, units, who)) : printCase(file, units, who));
    });
};

/** A case as the database knew it at an instant; of names and of who asked for them only today's database knows. */
async function explainThen(caseId: string, options: ExplainOptions, purpose: string): Promise<void> {
  if (purpose !== '') throw new UsageError('Give either --as-of, or --purpose with what is shown for it.');
  const { told, known } = await withDatabaseAsOf(options, async (then, { known }) => {
    const found = await withDatabaseToRead(databaseOf(options), (today) => loadCaseThen(then, today, caseId));
    if ('firstDocumentAt' in found) return { told: found, known };
    return { told: { file: withoutYouthsWords(found), units: await unitsOf(then, found) }, known };
  });
  if ('firstDocumentAt' in told) {
    const why = `Nothing was known of this case at ${instantWords(known?.instant ?? '')}: its first document came at ${instantWords(told.firstDocumentAt)}.`;
    return say(options.json ? JSON.stringify({ case: null, ...asKnownOf(known), why } satisfies ExplainAnswer) : why);
  }
  const { file, units } = told;
  await say(
    options.json ? JSON.stringify({ ...explained(file, units, null), ...asKnownOf(known) }) : printCase(file, units),
  );
}

function asKnownOf(known: AsKnown | null) {
  return known === null ? {} : { asOf: known.instant, asKnown: knownNotice(known) };
}

interface ExplainOptions extends AsOfOptions {
  readonly showIdentity?: boolean;
  readonly purpose?: string;
}

async function identityOf(
  store: Store,
  { case: found, documents }: CaseFile,
  asked: Parameters<typeof showIdentities>[2],
): Promise<ExplainedIdentity> {
  const appearanceIds = found.appearances.map(({ id }) => id);
  const identities = await showIdentities(store, appearanceIds, asked);
  const ids = documents.map(({ id }) => id);
  return { identities, words: await wordsAsPrinted(store, ids) };
}

/**
 * The reasons why it may not be reported in words, with their provisions; identities beside the appearances. What files are
 * called, which can name somebody, is told with the identities alone.
 */
function explained(file: CaseFile, units: readonly ExplainedUnit[], who: ExplainedIdentity | null): ExplainAnswer {
  const reporting = (file.case.reportable?.reasons ?? []).map((reason) => ({ reason, ...REPORTING_REASONS[reason] }));
  const shown = {
    ...file,
    hearings: file.hearings.map(rowAsJson),
    appearances: file.appearances.map(rowAsJson),
    offences: file.offences.map(rowAsJson),
    results: file.results.map(rowAsJson),
    problems: file.problems.map(rowAsJson),
    reporting,
    units,
  };
  if (who === null) {
    return { ...shown, documents: file.documents.map(({ name: _called, path: _at, ...rest }) => rowAsJson(rest)) };
  }
  return {
    ...shown,
    documents: file.documents.map(rowAsJson),
    identities: file.case.appearances.map(({ id }) => ({ appearanceId: id, ...who.identities.get(id) })),
    results: shown.results.map((row) => ({ ...row, textAsPrinted: who.words.results.get(row.id) ?? null })),
    offences: shown.offences.map((row) => ({ ...row, wordingAsPrinted: who.words.wordings.get(row.id) ?? null })),
  };
}
