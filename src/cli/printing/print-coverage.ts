import type { CoverageAnswer, CoverageTotals } from '../../audits/coverage/coverage-schema.js';
import { count, longDate, plural } from '../../reports/words.js';
import { percentage } from '../../stats/rates/rate.js';
import { calendarGrid } from './calendar-grid.js';
import { table } from './output.js';

type Court = CoverageAnswer['courts'][number];
type Day = Court['days'][number];

/** More courts than this are told by their totals alone. */
const MOST_DRAWN = 12;
const LONGEST_NAME = 30;

const SIGNS = [
  ['B', 'list and register'],
  ['R', 'register, no list'],
  ['L', 'listed, no register'],
  ['?', 'expected, nothing seen'],
  ['H', 'held back'],
  ['*', 'bank holiday'],
  ['.', 'not expected'],
] as const;

/** The ledger for a terminal: a calendar a court, one sign a day, and totals. Fits 80 columns and needs no colour. */
export function printCoverage(answer: CoverageAnswer): string {
  if (answer.courts.length === 0) return NO_DAY;
  const { head, rows, note } = totalsOf(answer);
  const { problems, rule } = answer;
  const told =
    problems.length > 0 ? [`${plural(problems.length, 'problem')} with single days: ordergap coverage --problems`] : [];
  const drawn = drawCalendar(answer, '--court NAME draws one.');
  return [drawn, `${table(head, rows, head.slice(1))}\n${note}`, ...told, rule].join('\n\n');
}

export const NO_DAY = 'No court day is known: no document with a day of hearing in a magistrates’ court.';

/** The calendars with what their signs mean; `drawsOne` says how to ask for a court alone where there are too many. */
export function drawCalendar({ courts, totals, period }: CoverageAnswer, drawsOne: string): string {
  const title = `Court days, ${longDate(period.from ?? '')} to ${longDate(period.to ?? '')}: ${sentence(totals)}`;
  const legend = `One sign a day, one column a week:\n${wrapped(SIGNS.map(([sign, words]) => `${sign} ${words}`))}\nSmall b and r: the first results were issued more than a week after the sitting.`;
  const grids = courts.map(
    (court) =>
      `${court.court === '' ? '(court not stated)' : court.court}: ${sentence(court.totals)}\n${calendarGrid(signsOf(court), period)}`,
  );
  const isDrawn = courts.length <= MOST_DRAWN;
  const drawn = isDrawn ? [legend, ...grids] : [`More courts than can be drawn at once: ${drawsOne}`];
  return [title, ...drawn].join('\n\n');
}

/** The problems alone: what is wrong with a day, what that was compared with, and where the day's documents are from. */
export function printDayProblems({ problems }: CoverageAnswer): string {
  if (problems.length === 0) return 'No court day has a problem.';
  const told = problems.map((problem) => {
    const { date, court, words, count: found, of, holds, sources } = problem;
    const lines = [`${words}: ${count(found)}${of === null ? '' : ` of ${count(of)}`}${beside(problem)}`];
    if (holds) lines.push('held back from every figure unless somebody released it (ordergap hold)');
    if (sources.length > 0) lines.push(`documents: ${sources.join(', ')}`);
    return [`${date}  ${court}`, ...lines.map((line) => `    ${line}`)].join('\n');
  });
  return told.join('\n');
}

function beside({ of, usual }: CoverageAnswer['problems'][number]): string {
  if (usual === null) return '';
  return of === null ? `, where quiet or busy days have ${count(usual)}` : `, else ${(usual * 100).toFixed(1)} %`;
}

function sentence(totals: CoverageTotals): string {
  const { courtDaysExpected, courtDaysSeen, unexpected } = totals;
  if (courtDaysExpected === null)
    return `results seen of ${plural(courtDaysSeen, 'day')}; too few to say which are missing.`;
  const seen = `results seen of ${count(courtDaysSeen)} of ${plural(courtDaysExpected, 'day')} expected, ${percentage(courtDaysSeen, courtDaysExpected, { decimals: 1 })}`;
  return unexpected > 0 ? `${seen}; ${count(unexpected)} more that nothing made expected.` : `${seen}.`;
}

function signsOf({ days }: Court): ReadonlyMap<string, string> {
  return new Map(days.map((day) => [day.date, signOf(day)]));
}

function signOf(day: Day): string {
  if (day.held) return 'H';
  const sign = { both: 'B', resulted: 'R', listed: 'L', neither: '?' }[day.seen];
  return day.late ? sign.toLowerCase() : sign;
}

/** The totals court by court, those with the least seen first, and of all. */
export function totalsOf({ courts, totals }: Pick<CoverageAnswer, 'courts' | 'totals'>) {
  const head = ['court', 'expected', 'seen', 'share', 'others', 'L', '?', 'late', 'amended', 'held'];
  const row = (name: string, one: CoverageTotals) => [
    name,
    one.courtDaysExpected === null ? '–' : count(one.courtDaysExpected),
    ...(one.courtDaysExpected === null
      ? ['–', '–', count(one.courtDaysSeen)]
      : [
          count(one.courtDaysSeen),
          percentage(one.courtDaysSeen, one.courtDaysExpected, { decimals: 1 }),
          count(one.unexpected),
        ]),
    ...[one.listedOnly, one.nothingSeen, one.late, one.amended, one.held].map(count),
  ];
  const sorted = [...courts].sort((a, b) => (a.totals.share ?? 2) - (b.totals.share ?? 2));
  const all = courts.length > 1 ? [row('all', totals)] : [];
  const rows = [...sorted.map(({ court, totals: own }) => row(short(court), own)), ...all];
  const note = '“seen” is of the days expected; “others” were seen, and nothing made them expected.';
  return { head, rows, note };
}

function short(name: string): string {
  const own = name.replace(/ (?:Magistrates['’] Court)$/, '');
  if (own === '') return '(court not stated)';
  // What tells two long names apart stands at their ends.
  const half = LONGEST_NAME / 2;
  return own.length > LONGEST_NAME ? `${own.slice(0, half - 1)}…${own.slice(-half)}` : own;
}

/** Words side by side, as many in a line as there is room for. */
function wrapped(words: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const one of words) {
    if (line !== '' && line.length + one.length + 3 > 78) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? `  ${one}` : `${line}   ${one}`;
  }
  return [...lines, line].join('\n');
}
