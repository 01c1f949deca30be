import { readdirSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import { expect, test } from '@jest/globals';
import { Command } from 'commander';
import { COMMANDS } from '../src/cli/commands/index.js';
import { CHAPTERS, chapterForTerminal, chapterText } from '../src/cli/guide/chapters.js';
import { LISTING_FORMATS } from '../src/listings/formats/index.js';
import { SCHEMAS } from '../src/reports/schemas.js';

const GUIDE = 'src/cli/guide';
const readme = readFileSync('README.md', 'utf8');
const chapters = [...CHAPTERS.keys()];
/** What people read of the program: the README and the chapters of the guide, by path. */
const pages = new Map([
  ['README.md', readme],
  ...chapters.map((name) => [`${GUIDE}/${name}.md`, chapterText(name)] as const),
]);
const program = new Command('ordergap');
for (const load of COMMANDS.values()) (await load())(program, () => undefined);

function help(command: Command): string {
  let text = '';
  command.configureOutput({ writeOut: (part) => (text += part) }).outputHelp();
  return text;
}

test('every command is listed under its own name', () => {
  expect(program.commands.map((command) => command.name())).toEqual([...COMMANDS.keys()]);
});

test('there are commands to look at', () => {
  expect(program.commands.length).toBeGreaterThanOrEqual(12);
});

test.each(program.commands.map((command) => [command.name(), command] as const))(
  'the README or the guide names `ordergap %s`, and its help has an example',
  (name, command) => {
    expect([...pages.values()].join('\n')).toContain(`ordergap ${name}`);
    expect(command.description()).not.toBe('');
    expect(help(command)).toMatch(new RegExp(`Examples?:\\n  .*ordergap ${name}`));
  },
);

test.each(LISTING_FORMATS.map((format) => format.name))('the README names the format %s', (name) => {
  expect(readme).toContain(name);
});

test('schemas/README.md names every published schema', () => {
  const told = readFileSync('schemas/README.md', 'utf8');
  expect(SCHEMAS.map(({ name }) => `\`${name}.schema.json\``).filter((name) => !told.includes(name))).toEqual([]);
});

/** The headings below a page's title, as links name them. */
function anchorsOf(page: string): readonly string[] {
  const prose = page.replace(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/^##+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test.each([...pages])('every link of %s leads to a page and a heading there are', (path, page) => {
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)];
  const broken = links.filter(([, file = '', anchor]) => {
    const target = file === '' ? page : pages.get(normalize(`${dirname(path)}/${file}`));
    return target === undefined || (anchor !== undefined && !anchorsOf(target).includes(anchor));
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

test('the README links to each of its parts and to each chapter, for what the guide itself says it is for', () => {
  expect(anchorsOf(readme).filter((anchor) => !readme.includes(`](#${anchor})`))).toEqual([]);
  for (const purpose of CHAPTERS.values()) expect(readme).toContain(`| ${purpose}`);
  expect(chapters.filter((name) => !readme.includes(`(${GUIDE}/${name}.md)`))).toEqual([]);
});

test('the README is read in one sitting', () => {
  expect(readme.length).toBeLessThan(25_000);
});

test('every file of the guide is a chapter, and begins with its title', () => {
  const files = readdirSync(GUIDE).filter((name) => name.endsWith('.md'));
  expect(files.sort()).toEqual(chapters.map((name) => `${name}.md`).sort());
  expect(chapters.filter((name) => !/^# \S/.test(chapterText(name)))).toEqual([]);
});

test('in a terminal a link to another chapter says the command that prints it', () => {
  expect(chapters.filter((name) => /\]\(|\.md#/.test(chapterForTerminal(name)))).toEqual([]);
  expect(chapterForTerminal('questions')).toContain('“When the reading is wrong” (ordergap guide reading)');
});

/** The calls of ordergap in what a page shows of a shell, each as its words; comments, pipes and what other programs do are left out. */
function callsIn(page: string): readonly (readonly string[])[] {
  const shown = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.split('\n'));
  return shown.flatMap((line) => {
    const words = [...line.matchAll(/"[^"]*"|\S+/g)].map(([word]) => word);
    const calls: string[][] = [];
    let current: string[] | null = null;
    for (const word of words) {
      if (/^#/.test(word)) break;
      if (/^(?:\||&&|&|>|;)$/.test(word)) current = null;
      else if (word === 'ordergap') {
        current = [];
        calls.push(current);
      } else current?.push(word.replace(/^"|"$/g, ''));
    }
    return calls;
  });
}

/** What is wrong with a call: a command or an option there is none of, or more arguments than the command takes. */
function wrongIn(call: readonly string[]): string | null {
  let command: Command = program;
  const given: string[] = [];
  for (let at = 0; at < call.length; at += 1) {
    const word = call[at] ?? '';
    const below = given.length === 0 ? command.commands.find((one) => one.name() === word) : undefined;
    if (below) command = below;
    else if (word.startsWith('--')) {
      // "ordergap quarantine" alone is its part that lists
      const option = [command, ...command.commands].flatMap(({ options }) => options).find(({ long }) => long === word);
      if (!option) return `${command.name()} has no ${word}`;
      if (option.required) at += 1;
      while (option.variadic && at + 1 < call.length && !call[at + 1]?.startsWith('--')) at += 1;
    } else given.push(word);
  }
  if (command === program && given.length > 0) return `no command ${given[0]}`;
  const takes = command.registeredArguments;
  const most = takes.some(({ variadic }) => variadic) ? Number.POSITIVE_INFINITY : takes.length;
  const least = takes.filter(({ required }) => required).length;
  return given.length > most || given.length < least ? `${command.name()} takes no ${given.join(' ')}` : null;
}

test.each([...pages])('every command that %s shows can be given so', (_path, page) => {
  const calls = callsIn(page);
  expect(calls.map((call) => [call.join(' '), wrongIn(call)]).filter(([, wrong]) => wrong !== null)).toEqual([]);
});

test('the guide shows commands, and a wrong one is found out', () => {
  expect([...pages.values()].flatMap(callsIn).length).toBeGreaterThan(100);
  expect([['audti'], ['audit', '--mnth', '2025-01'], ['verify'], ['hold', 'a', 'b']].map(wrongIn)).not.toContain(null);
});
