import { judgedUnits } from '../../audits/finding.js';
import { OFFENCE_GROUPS } from '../../law/offence-groups.js';
import { type CaseFile, loadCase } from '../../store/case-file.js';
import { loadCases } from '../../store/load-cases.js';
import type { Store } from '../../store/tables.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { say } from '../output.js';
import { type ExplainedUnit, printCase } from '../print-case.js';
import { databaseOf, withStore } from '../store-option.js';
import { withDatabase } from '../with-stages.js';

export const explain: DefineCommand = (program) => {
  withStore(
    program
      .command('explain <case>')
      .description('everything behind one defendant-case: documents, results, words, outcome and rule; no names'),
  )
    .addHelpText('after', '\nExample:\n  ordergap explain 3f2a9c --db desk.db\n\nThe start of a case id is enough.')
    .action(async (caseId: string, options: StoreOptions) => {
      const { file, units } = await withDatabase(databaseOf(options), { mustExist: true }, async (store) => {
        const found = await loadCase(store, caseId);
        return { file: found, units: await unitsOf(store, found) };
      });
      await say(options.json ? JSON.stringify({ ...file, units }) : printCase(file, units));
    });
};

const ALWAYS = { from: '0001-01-01', to: '9999-12-31' };

/** What the case comes to in every offence group it is counted in. */
async function unitsOf(store: Store, file: CaseFile): Promise<readonly ExplainedUnit[]> {
  const cases = await loadCases(store, { personIds: [file.case.personId] });
  return OFFENCE_GROUPS.flatMap(({ name }) =>
    judgedUnits(cases, name, ALWAYS)
      .filter(({ unit }) => unit.cases.some(({ id }) => id === file.case.id))
      .map(({ unit, outcome, order, attribution, daysAfterSentence, alsoRefused, alsoReturned }) => ({
        group: name,
        caseIds: unit.cases.map(({ id }) => id),
        sentencedOn: unit.on,
        outcome,
        orderId: order?.id ?? null,
        attribution,
        daysAfterSentence,
        alsoRefused,
        alsoReturned,
      })),
  );
}
