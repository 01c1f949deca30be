import { auditText, findAudit } from '../../audits/definition/find-audit.js';
import { makeBundle } from '../../pipeline/answering/make-bundle.js';
import { readBlindSheets } from '../../reports/blind/read-blind-sheets.js';
import { packed } from '../../reports/evidence/archive.js';
import type { BundleAnswer } from '../../reports/schemas/answers/evidence-schema.js';
import { plural } from '../../reports/words.js';
import { openKey } from '../../store/database/secret.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { notThere } from '../existing.js';
import { type PeriodOptions, periodOf } from '../options/period-options.js';
import { say } from '../printing/output.js';
import { earlierReleases } from '../read-releases.js';
import { withDatabaseToRead } from '../with-database.js';
import { writeWhole } from '../write-whole.js';

interface BundleOptions extends StoreOptions, PeriodOptions {
  readonly out: string;
  readonly sign?: string;
  readonly release?: boolean;
  readonly readBlind?: readonly string[];
  readonly earlier?: readonly string[];
}

export const bundle: DefineCommand = (program) => {
  withStore(
    program
      .command('bundle')
      .argument('<name>', 'a bundled audit or the path of an audit file')
      .description(
        'one archive of evidence: the finding, what it is counted from, and a hash of every document behind it',
      )
      .requiredOption('--out <file>', 'the archive to write, where no file is')
      .option('--month <month>', 'one month, YYYY-MM')
      .option('--from <day>', 'first day of the period, YYYY-MM-DD (default: the audit’s own)')
      .option('--to <day>', 'last day of the period, included')
      .option(
        '--read-blind <files...>',
        'sheets of ordergap review --blind, filled in: rates corrected for errors of reading',
      )
      .option('--sign <key>', 'an Ed25519 private key (PEM) to sign with')
      .option('--release', 'aggregates and hashes only: what may leave the team')
      .option('--earlier <files...>', 'releases given out before, as JSON: nothing may be told by subtraction'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap bundle observer-2025 --month 2025-01 --out january.tar --db desk.db\n  openssl genpkey -algorithm ed25519 -out desk.pem\n  ordergap bundle observer-2025 --out evidence.tar --sign desk.pem --db desk.db\n\nAnybody checks it with: ordergap verify january.tar',
    )
    .action(async (name: string, options: BundleOptions) => {
      const audit = findAudit(name);
      const period = periodOf(options);
      notThere(options.out);
      const earlier = earlierReleases(options);
      if (options.release && options.readBlind !== undefined)
        throw new UsageError('--read-blind is for the team: it does not go with --release.');
      const blind = await readBlindSheets(options.readBlind ?? []);
      const files = await withDatabaseToRead(databaseOf(options), (store) =>
        makeBundle(
          store,
          {
            audit,
            auditText: auditText(name),
            ...period,
            release: options.release ?? false,
            earlier,
            blind,
            ...(options.sign === undefined ? {} : { keyFile: options.sign }),
          },
          { key: openKey(), now: new Date().toISOString() },
        ),
      );
      const archive = await packed(files);
      await writeWhole(options.out, archive);
      const answer: BundleAnswer = {
        file: options.out,
        files: [...files.keys()].sort(),
        bytes: archive.length,
        signed: options.sign !== undefined,
      };
      await say(
        options.json
          ? JSON.stringify(answer)
          : `Wrote ${options.out}: ${plural(files.size, 'file')}, ${plural(archive.length, 'byte')}${answer.signed ? ', signed' : ''}.\n${options.release ? 'It may leave the team.' : 'For the team: it holds a row for every case, without names.'} Check it with: ordergap verify ${options.out}`,
      );
    });
};
