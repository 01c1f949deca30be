import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../../package-folder.js';

/** The chapters of the guide, each a Markdown file of its name in this folder, with what somebody wants to do who should read it. */
export const CHAPTERS: ReadonlyMap<string, string> = new Map([
  ['documents', 'read archives, e-mails, Word documents, spreadsheets of your own'],
  ['sources', 'have documents fetched: folders, e-mail, web addresses'],
  ['tracing', 'walk a figure back to the words, in the terminal or a browser; past answers'],
  ['court-days', 'know which court days were never seen, and hold bad ones back'],
  ['reading', 'know how words are read, and put a wrong reading right'],
  ['questions', 'ask something else, find where orders are rare, release figures'],
  ['printing', 'print a figure and stand by it: the brief, evidence to hand on, other people’s claims'],
  ['reports', 'have a report every month, by itself'],
  ['returns', 'see what comes before the court: returns of police and prosecutors'],
  ['people', 'answer for what is kept of people, and erase it'],
  ['always-on', 'run it unattended, on one machine or several, on PostgreSQL'],
]);

/** A chapter as it is published: Markdown. */
export function chapterText(name: string): string {
  return readFileSync(join(packageFolder(), 'src/cli/guide', `${name}.md`), 'utf8');
}

/** The same for a terminal, where no link can be followed: one to another chapter says the command that prints it. */
export function chapterForTerminal(name: string): string {
  return chapterText(name)
    .trimEnd()
    .replace(/\[([^\]]+)\]\(([a-z-]+)\.md(?:#[^)]*)?\)/g, (_link, words, chapter) =>
      chapter === name ? `“${words}”` : `“${words}” (ordergap guide ${chapter})`,
    )
    .replace(/\[([^\]]+)\]\(#[^)]*\)/g, '“$1”');
}
