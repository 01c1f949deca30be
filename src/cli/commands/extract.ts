import { linesOf } from '../../documents/text/text-lines.js';
import { extractOnce } from '../../facts/extract-once.js';
import type { UnreadAnswer } from '../../pipeline/reading/unread-tally.js';
import type { UnreadWordsAnswer } from '../../reports/schemas/answers/runs-schema.js';
import { count, percent, plural } from '../../reports/words.js';
import { UsageError } from '../../usage-error.js';
import { type DefineCommand, EXIT, type StoreOptions } from '../command.js';
import { databaseOf, withStore } from '../configuring/store-option.js';
import { say, table } from '../printing/output.js';
import { resultOfLine } from '../result-line.js';
import { unreadInDatabase, unreadInFiles, unreadInLines } from '../unread-answer.js';

/** A file of results repeats itself: what came lately is not read again. */
const read = extractOnce();

interface ExtractOptions extends StoreOptions {
  readonly unread?: boolean;
}

/** One line of JSON in, one line of JSON out: contract 2.1. `understood` says whether the line was one. */
export function extractLine(line: string): { readonly answer: object; readonly understood: boolean } {
  const one = resultOfLine(line);
  if ('message' in one) {
    return { answer: { id: null, error: { code: one.code, message: one.message } }, understood: false };
  }
  const { clauses, problems: ofReading } = read(one.result);
  const problems = [...one.problems, ...ofReading];
  return { answer: { id: one.id, clauses, ...(problems.length > 0 ? { problems } : {}) }, understood: true };
}

export const extract: DefineCommand = (program, end) => {
  withStore(
    program
      .command('extract [path...]')
      .description('read result texts: JSON lines on standard input, clauses on standard output')
      .option('--unread', 'list the words that no rule read: of a database, of files, or of standard input'),
  )
    .addHelpText(
      'after',
      '\nExamples:\n  echo \'{"id":"1","text":"Application for deprivation order refused."}\' | ordergap extract\n  ordergap extract --unread --db desk.db\n  ordergap extract --unread registers/ --json\n\nNames are hidden in what --unread prints, and every figure is 0.',
    )
    .action(async (paths: string[], options: ExtractOptions) => {
      const onQuarantined = (): void => end(EXIT.quarantined);
      if (options.unread) {
        if (paths.length > 0 && options.db !== undefined) throw new UsageError('Give either files or --db, not both.');
        const answer =
          options.db !== undefined
            ? await unreadInDatabase(databaseOf(options))
            : paths.length > 0
              ? await unreadInFiles(paths, onQuarantined)
              : await unreadInLines(process.stdin, onQuarantined);
        return say(options.json ? JSON.stringify(answer satisfies UnreadWordsAnswer) : printed(answer));
      }
      if (paths.length > 0) throw new UsageError('Result texts come on standard input; files are for --unread.');
      for await (const line of linesOf(process.stdin)) {
        if (line.trim() === '') continue;
        const { answer, understood } = extractLine(line);
        if (!understood) onQuarantined();
        await say(JSON.stringify(answer));
      }
    });
};

/** So many phrases fit a look; `--json` gives all. */
const SHOWN = 100;

function printed({ by, phrases, ...all }: UnreadAnswer): string {
  const rows = [...by, { from: 'all', ...all }].map(({ from, texts, words, unread, share }) => [
    from,
    count(texts),
    count(words),
    count(unread),
    share === null ? '–' : percent(share, words),
  ]);
  const shown = phrases
    .slice(0, SHOWN)
    .map(({ phrase, count: times, from }) => [count(times), phrase, from.join(', ')]);
  return [
    table(['texts in', 'texts', 'words', 'read by no rule', 'share'], rows, [
      'texts',
      'words',
      'read by no rule',
      'share',
    ]),
    '',
    table(['times', 'words that no rule read', 'in'], shown, ['times']),
    ...(phrases.length > SHOWN ? [`${plural(phrases.length - SHOWN, 'further phrase')}: --json lists all.`] : []),
  ].join('\n');
}
