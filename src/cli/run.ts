import { Command, CommanderError } from 'commander';
import { Fault } from '../fault.js';
import { packageVersion } from '../package-folder.js';
import { errorCode } from '../store/database/error-code.js';
import { troubleOf } from '../store/database/trouble.js';
import { UsageError } from '../usage-error.js';
import { EXIT, type ExitCode } from './command.js';
import { COMMANDS, HEADINGS } from './commands/index.js';
import { note } from './printing/output.js';

/** SQLite’s codes and PostgreSQL’s: errors of the system come from files too, and are told where these are opened. */
const OF_DATABASE = /^(?:SQLITE_\w+|[A-Z]{0,2}\d[0-9A-Z]{2,4})$/;

const BEGIN = `
Begin with:
  ordergap demo
  ordergap ingest FOLDER --db desk.db
  ordergap audit observer-2025 --db desk.db

ordergap COMMAND --help has an example of each.`;

/** Runs one command line and gives its exit code; says what went wrong in one line, never a stack. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.done;
  const program = new Command('ordergap')
    .description('Tells, from the courts’ own documents, how often courts make the orders they could.')
    .version(packageVersion())
    .commandsGroup('Help:')
    .helpCommand(true)
    .addHelpText('after', BEGIN)
    .showHelpAfterError('(ordergap COMMAND --help shows how a command is used)')
    .exitOverride();
  const [asked = ''] = args;
  const wanted = COMMANDS.has(asked) ? [asked] : asked === '--version' ? [] : [...COMMANDS.keys()];
  try {
    for (const name of wanted) {
      const define = await COMMANDS.get(name)?.();
      define?.(program, (ended) => {
        code = ended;
      });
      program.commands.at(-1)?.helpGroup(HEADINGS.get(name) ?? '');
    }
    if (args.length === 0) {
      program.outputHelp({ error: true });
      return EXIT.usage;
    }
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UsageError) {
    note(error.message);
    return EXIT.usage;
  }
  if (error instanceof Fault) {
    note(error.message);
    return EXIT.fault;
  }
  const trouble = OF_DATABASE.test(errorCode(error) ?? '') ? troubleOf(error) : undefined;
  if (trouble !== undefined) {
    note(`The database or the disk gave way: ${trouble}. What was stored before stands.`);
    return EXIT.fault;
  }
  // An error nobody foresaw may carry words of a record: its kind and place are printed, its message is not.
  const place =
    error instanceof Error ? (error.stack?.split('\n').find((line) => line.trim().startsWith('at ')) ?? '') : '';
  note(
    `ordergap stopped at something it was not built for (${error instanceof Error ? error.name : typeof error}${place}).`,
  );
  return EXIT.fault;
}
