import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Command } from 'commander';
import { COMMANDS } from '../src/cli/commands/index.js';
import { LISTING_FORMATS } from '../src/listings/formats/index.js';
import { SCHEMAS } from '../src/reports/schemas.js';

const readme = readFileSync('README.md', 'utf8');
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
  'the README names `ordergap %s`, and its help has an example',
  (name, command) => {
    expect(readme).toContain(`ordergap ${name}`);
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

test('every link inside the README leads to a heading, and each part of it is linked to', () => {
  const prose = readme.replace(/^```[\s\S]*?^```/gm, '');
  const anchors = [...prose.matchAll(/^(##) (.+)$/gm), ...prose.matchAll(/^(###) (.+)$/gm)].map(
    ([, level, heading = '']) => ({
      level,
      anchor: heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    }),
  );
  const links = new Set([...prose.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link));
  expect([...links].filter((link) => !anchors.some(({ anchor }) => anchor === link))).toEqual([]);
  const unlinked = anchors.filter(({ level, anchor }) => level === '##' && !links.has(anchor));
  expect(unlinked.map(({ anchor }) => anchor)).toEqual(['what-the-demo-prints']);
});
