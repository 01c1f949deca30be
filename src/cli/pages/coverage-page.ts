import type { CoverageAnswer } from '../../audits/coverage/coverage-schema.js';
import { readCoverage } from '../../pipeline/answering/read-coverage.js';
import { column, textCell } from '../../reports/cells.js';
import { escaped } from '../../reports/writers/escaped.js';
import { tableOf } from '../../reports/writers/html.js';
import { periodOf } from '../options/period-options.js';
import { drawCalendar, NO_DAY, printDayProblems, totalsOf } from '../printing/print-coverage.js';
import { ownPage } from './own-page.js';
import type { MakePage } from './page.js';

/** Which court days were seen, as `ordergap coverage` draws them, and what is wrong with a day. */
export const coveragePage: MakePage = async ({ store, filled }) => {
  const court = filled.get('court');
  const answer = await readCoverage(store, {
    ...periodOf({ month: filled.get('month') }),
    ...(court === undefined ? {} : { court }),
    asOf: new Date().toISOString(),
  });
  return ownPage({
    heading: 'Which court days were seen?',
    facts: 'A court day without a document is no day without orders.',
    asks: true,
    main: [
      `<form action="/coverage" method="get">
<label><span>Court: its code, its name or a part of it</span><input name="court" value="${escaped(court ?? '')}"></label>
<label><span>Month</span><input type="month" name="month" value="${escaped(filled.get('month') ?? '')}"></label>
<button>Show</button>
</form>`,
      printed('Calendar', answer.courts.length === 0 ? NO_DAY : drawCalendar(answer, 'ask for one above.')),
      ...(answer.courts.length === 0 ? [] : [totals(answer), `<p>${escaped(answer.rule)}</p>`]),
      printed('Problems with single days', printDayProblems(answer)),
    ].join('\n'),
  });
};

function totals(answer: CoverageAnswer): string {
  const { head, rows, note } = totalsOf(answer);
  return tableOf({
    id: 'totals',
    caption: 'Court days, court by court',
    columns: head.map((name, at) => column(name, TITLES[name] ?? name, at === 0 ? 'text' : 'count')),
    rows: rows.map((cells) => cells.map(textCell)),
    notes: [note],
    read: null,
  });
}

/** What a terminal has room to say by a letter alone. */
const TITLES: Readonly<Record<string, string>> = { L: 'listed, no register', '?': 'nothing seen' };

/** Sentences as paragraphs, which a narrow screen breaks; what is drawn in columns between them as it is, to be moved sideways. */
function printed(title: string, text: string): string {
  const parts: string[] = [`<h2>${escaped(title)}</h2>`];
  let label = title;
  let drawn: string[] = [];
  const close = () => {
    const lines = drawn.join('\n').replace(/^\n+|\n+$/g, '');
    if (lines !== '')
      parts.push(`<pre tabindex="0" role="region" aria-label="${escaped(label)}">${escaped(lines)}</pre>`);
    drawn = [];
  };
  for (const line of text.split('\n')) {
    if (!isSentence(line)) {
      drawn.push(line);
      continue;
    }
    close();
    label = line;
    parts.push(`<p class="line">${escaped(line)}</p>`);
  }
  close();
  return parts.join('\n');
}

function isSentence(line: string): boolean {
  const words = line.match(/[a-z]{3,}/g) ?? [];
  return /^\S.*[.:]$/.test(line) && words.length >= 4 && !/\s{2}/.test(line);
}
