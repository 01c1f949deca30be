import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findAudit } from '../../audits/find-audit.js';
import { packageFolder } from '../../package-folder.js';
import { answerAudit } from '../../pipeline/answer-audit.js';
import { ingestPaths } from '../../pipeline/ingest.js';
import type { AnswerOptions, DefineCommand } from '../command.js';
import { say } from '../output.js';
import { printFinding } from '../print-finding.js';
import { progress } from '../progress.js';
import { withAnswer } from '../store-option.js';
import { withStages } from '../with-stages.js';
import { sentence } from './ingest.js';

/** Stands first in the demo and in every report of its corpus. */
const WARNING = 'Invented documents built to published totals; this shows the method and proves nothing about courts.';

export const demo: DefineCommand = (program) => {
  withAnswer(
    program
      .command('demo')
      .description('the main job on the bundled, invented documents: ingest, audit, print')
      .option('--db <url>', 'keep the database here (default: a fresh temporary one)'),
  )
    .addHelpText('after', '\nExample:\n  ordergap demo')
    .action(async (options: AnswerOptions & { readonly db?: string }) => {
      const db = options.db ?? join(mkdtempSync(join(tmpdir(), 'ordergap-demo-')), 'demo.db');
      if (!options.json) await say(`${WARNING}\n`);
      const { summary, finding } = await withStages(db, {}, async (store, stages) => {
        const line = progress('files read', options.quiet ?? false);
        const documents = join(packageFolder(), 'samples', 'observer-2025', 'registers');
        const done = await ingestPaths(store, [documents], { stages, onFile: line.tick });
        line.end();
        return { summary: done, finding: await answerAudit(store, findAudit('observer-2025'), {}) };
      });
      if (options.json) return say(JSON.stringify({ warning: WARNING, db, summary, finding }));
      const made = finding.groups[0]?.families.find(({ cases }) => cases.length > 0)?.cases[0];
      await say(
        [
          sentence(summary, db),
          '',
          printFinding(finding),
          '',
          'The words in the documents behind any one case:',
          `  npx ordergap explain ${made ?? 'CASE'} --db ${db}`,
          'Every order recorded over property:',
          `  npx ordergap query --saved device-orders --db ${db}`,
        ].join('\n'),
      );
    });
};
