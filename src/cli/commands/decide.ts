import { decideLink } from '../../pipeline/review-links.js';
import { openKey } from '../../store/secret.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { note, say } from '../output.js';
import { databaseOf, withStore } from '../store-option.js';
import { withDatabase } from '../with-stages.js';

interface DecideOptions extends StoreOptions {
  readonly set?: string;
  readonly undo?: boolean;
  readonly reason?: string;
}

export const decide: DefineCommand = (program) => {
  withStore(
    program
      .command('decide <id>')
      .description(
        'say what a pair of records is; it wins over every rule, is kept with its reason, and can be taken back',
      )
      .option('--set <value>', 'same: one defendant in one case; different: two')
      .option('--undo', 'take the last decision back: the rules decide again')
      .requiredOption('--reason <text>', 'why, without names; kept with the decision'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  ordergap decide 3fa94c02 --set same --reason "The court confirmed it by telephone" --db desk.db\n  ordergap decide 3fa94c02 --undo --reason "It was the brother" --db desk.db\n\nThe id is of `ordergap review`; two ids of appearances with a colon between them name any other pair.',
    )
    .action(async (id: string, options: DecideOptions) => {
      const value = decisionIn(options);
      const reason = options.reason?.trim() ?? '';
      if (reason === '') throw new UsageError('A decision needs a reason: add --reason and say in a few words why.');
      const pair = await withDatabase(databaseOf(options), { mustExist: true }, (store) =>
        decideLink(store, { id, value, reason, now: new Date().toISOString() }, openKey(), () =>
          note('Another run holds this database: waiting for it.'),
        ),
      );
      if (options.json) return say(JSON.stringify(pair));
      const outcome = {
        same: 'one defendant in one case',
        different: 'two defendants',
        undone: 'left to the rules again',
      };
      const back =
        value === 'undone' ? '' : ` Take it back with: ordergap decide ${pair.id.slice(0, 8)} --undo --reason TEXT`;
      await say(`Decided: ${outcome[value]}.${back}`);
    });
};

function decisionIn({ set, undo = false }: DecideOptions): 'same' | 'different' | 'undone' {
  if (undo && set === undefined) return 'undone';
  if (!undo && (set === 'same' || set === 'different')) return set;
  throw new UsageError('Give --set same, --set different, or --undo.');
}
