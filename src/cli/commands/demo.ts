import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { auditText, findAudit } from '../../audits/definition/find-audit.js';
import { packageFolder } from '../../package-folder.js';
import { answerInternalReport } from '../../pipeline/answering/answer-report.js';
import { ingestPaths } from '../../pipeline/ingest.js';
import { INVENTED } from '../../pipeline/taking/invented.js';
import type { DemoAnswer } from '../../reports/schemas/answers/runs-schema.js';
import { writeReport } from '../../reports/write-report.js';
import { REPORT_FORMATS } from '../../reports/writers/index.js';
import { openKey } from '../../store/database/secret.js';
import type { AnswerOptions, DefineCommand } from '../command.js';
import { withAnswer } from '../configuring/store-option.js';
import { onInterrupt } from '../on-interrupt.js';
import { say } from '../printing/output.js';
import { printFinding } from '../printing/print-finding.js';
import { progress } from '../progress.js';
import { withStages } from '../with-stages.js';
import { sentence } from './ingest.js';

const AUDIT = 'observer-2025';

export const demo: DefineCommand = (program) => {
  withAnswer(
    program.command('demo').description('the main job on the bundled, invented documents: ingest, audit, print'),
    'keep the database here (default: a fresh temporary one)',
  )
    .addHelpText('after', '\nExample:\n  ordergap demo')
    .action(async (options: AnswerOptions & { readonly db?: string }) => {
      const folder = options.db === undefined ? mkdtempSync(join(tmpdir(), 'ordergap-demo-')) : undefined;
      const db = options.db ?? join(folder ?? '', 'demo.db');
      const brokenOff = (): string => {
        if (folder === undefined) return `Broken off: what is stored so far is kept in ${db}.`;
        rmSync(folder, { recursive: true, force: true });
        return 'Broken off: nothing of it is kept.';
      };
      if (!options.json) await say(`${INVENTED}\n`);
      const making = withStages(db, {}, async (store, stages) => {
        const line = progress('files read', options.quiet ?? false);
        const documents = join(packageFolder(), 'samples', 'observer-2025', 'registers');
        const done = await ingestPaths(store, [documents], { stages, onFile: line.tick });
        line.end();
        const asked = { audit: findAudit(AUDIT), auditText: auditText(AUDIT) };
        const made = await answerInternalReport(store, asked, { url: db, openKey });
        const report = await writeReport(made, join(dirname(db), 'reports'), { formats: REPORT_FORMATS });
        return { summary: done, finding: made.finding, report };
      });
      const { summary, finding, report } = await onInterrupt(brokenOff, () => making);
      if (options.json)
        return say(JSON.stringify({ warning: INVENTED, db, summary, finding, report } satisfies DemoAnswer));
      const made = finding.groups[0]?.families.find(({ cases }) => cases.length > 0)?.cases[0];
      await say(
        [
          sentence(summary, db),
          '',
          printFinding(finding),
          '',
          'The report: open report.html; the same figures are in the other files:',
          `  ${report.folder}`,
          ...report.notes.map((note) => `  ${note}`),
          'The words in the documents behind any one case:',
          `  npx ordergap explain ${made ?? 'CASE'} --db ${db}`,
          'Every order recorded over property:',
          `  npx ordergap query --saved device-orders --db ${db}`,
        ].join('\n'),
      );
    });
};
