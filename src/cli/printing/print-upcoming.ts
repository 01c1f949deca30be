import type { Upcoming } from '../../audits/coverage/upcoming.js';
import { longDate, plural } from '../../reports/words.js';

interface UpcomingAnswer {
  readonly from: string;
  readonly to: string;
  readonly hearings: readonly Upcoming[];
  /** Of the same offences, not known to be for sentence and not asked for. */
  readonly others: number;
}

/** Hearings to come for a terminal, by day and court; no names. */
export function printUpcoming({ from, to, hearings, others }: UpcomingAnswer): string {
  const days = [...new Set(hearings.map(({ date }) => date))];
  const rest =
    others === 0
      ? []
      : [`${plural(others, 'more hearing')} of these offences, not known to be for sentence: add --all.`];
  if (hearings.length === 0) {
    return [`No such case is known to be for sentence from ${longDate(from)} to ${longDate(to)}.`, ...rest].join('\n');
  }
  return [
    ...days.map((day) =>
      [longDate(day), ...hearings.filter(({ date }) => date === day).flatMap(hearingLines)].join('\n'),
    ),
    ...rest,
    'As lists and registers have it: ring the court before you travel. Names: ordergap explain CASE --show-identity --purpose TEXT. Proceedings are active.',
  ].join('\n\n');
}

function hearingLines(hearing: Upcoming): string[] {
  const where = [hearing.court, hearing.courtRoom, hearing.startTime].filter((part) => part !== null).join(', ');
  return [
    `  ${where}: ${hearing.caseId}`,
    ...hearing.offences.map(
      ({ code, title, convicted }) => `    ${code ?? 'no code'} ${title}${convicted ? ', convicted' : ''}`,
    ),
    `    ${expected(hearing)}`,
  ];
}

function expected({ forSentence, toldBy, type }: Upcoming): string {
  const told =
    toldBy === 'listed' ? `listed${type === null ? '' : ` for: ${type}`}` : 'put off by the court to this day';
  switch (forSentence) {
    case 'convicted':
      return `convicted and not yet sentenced; ${told}`;
    case 'listed':
    case 'not_for_sentence':
      return told;
  }
}
