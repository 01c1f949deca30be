import { decideOnReading, isOfPair } from '../../pipeline/deciding/decide.js';
import type { DecidedReading } from '../../pipeline/deciding/decide-reading.js';
import type { DecidedUnit } from '../../pipeline/deciding/decide-unit.js';
import { decideLink } from '../../pipeline/deciding/review-links.js';
import type { DecideAnswer } from '../../reports/schemas/answers/decisions-schema.js';
import { spoken } from '../../reports/words.js';
import { openKey } from '../../store/database/secret.js';
import { UsageError } from '../../usage-error.js';
import type { DefineCommand, StoreOptions } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { note, say } from '../printing/output.js';
import { rowAsJson } from '../printing/row-as-json.js';
import { clausesLine } from '../printing/said.js';
import { withDatabase } from '../with-database.js';

interface DecideOptions extends StoreOptions {
  readonly set?: string;
  readonly undo?: boolean;
  readonly words?: string;
  readonly reason?: string;
}

export const decide: DefineCommand = (program) => {
  withStore(
    program
      .command('decide <id>')
      .description(
        'say what a pair of records is, or what words of a record say; it wins over every rule, is kept, and can be taken back',
      )
      .option('--set <value>', 'of a pair: same, different; of a reading: confirmed, none, or field=value,…')
      .option('--words <text>', 'with a whole clause: the words of the result that say so')
      .option('--undo', 'take the last decision back: the rules decide again')
      .requiredOption('--reason <text>', 'why, without names; kept with the decision'),
  )
    .addHelpText(
      'after',
      `
Examples:
  ordergap decide 3fa94c02 --set same --reason "The court confirmed it by telephone" --db desk.db
  ordergap decide 8be01d77 --set status=refused --reason "“Not today” is a refusal" --db desk.db
  ordergap decide 51c0aa29 --set type=deprivation,status=made,property=device,images --words "phone to be taken" --reason "Nothing was read here" --db desk.db
  ordergap decide 3fa94c02 --undo --reason "It was the brother" --db desk.db

The id is of ordergap review or ordergap explain: of a pair, a clause, a result, a case, or a decision. “none”: the words say no such
thing; “confirmed”: read rightly, and of a case: read in full. Two ids of appearances with a colon between them name any other pair.`,
    )
    .action(async (id: string, options: DecideOptions) => {
      const { set, undo = false, words } = options;
      if (undo === (set !== undefined)) throw new UsageError('Give --set with a value, or --undo.');
      const reason = options.reason?.trim() ?? '';
      if (reason === '') throw new UsageError('A decision needs a reason: add --reason and say in a few words why.');
      const now = new Date().toISOString();
      const wait = () => note('Another run holds this database: waiting for it.');
      const asked = { set: set ?? null, words: words ?? null, reason, now };
      await withDatabase(databaseOf(options), { mustExist: true }, async (store) => {
        if (await isOfPair(store, id)) {
          const value = linkValue(set, undo);
          const pair = await decideLink(store, { id, value, reason, now }, openKey(), wait);
          const answer: DecideAnswer = { ...pair, decisions: pair.decisions.map(rowAsJson) };
          await say(options.json ? JSON.stringify(answer) : pairDecided(pair.id, value));
          return;
        }
        const decided = await decideOnReading(store, { id, ...asked }, openKey(), wait);
        await say(options.json ? JSON.stringify(decided satisfies DecideAnswer) : readingDecided(decided));
      });
    });
};

function linkValue(set: string | undefined, undo: boolean): 'same' | 'different' | 'undone' {
  if (undo) return 'undone';
  if (set === 'same' || set === 'different') return set;
  throw new UsageError('This is a pair of records: give --set same, --set different, or --undo.');
}

function pairDecided(id: string, value: 'same' | 'different' | 'undone'): string {
  const outcome = {
    same: 'one defendant in one case',
    different: 'two defendants',
    undone: 'left to the rules again',
  };
  return `Decided: ${outcome[value]}.${back(id, value)}`;
}

function readingDecided(decided: DecidedReading | DecidedUnit): string {
  if (decided.kind === 'unit') {
    const units = decided.units.map(({ group, outcome }) => `${spoken(group)}, ${spoken(outcome)}`).join('; ');
    return decided.value === 'undone'
      ? `Taken back: the case counts as not read (${units}).`
      : `Kept: read in full and rightly counted (${units}).${back(decided.id, decided.value)}`;
  }
  return [
    `${decided.value === 'undone' ? 'Taken back' : 'Decided'}. The rules: ${clausesLine(decided.rules)}.`,
    `The result counts as: ${clausesLine(decided.now)}.${back(decided.id, decided.value)}`,
  ].join('\n');
}

function back(id: string, value: string): string {
  return value === 'undone' ? '' : ` Take it back with: ordergap decide ${id.slice(0, 12)} --undo --reason TEXT`;
}
