import { OUTCOMES } from '../../law/results/outcome-strength.js';
import type { ReadingReview, WhyReviewed } from '../../pipeline/deciding/reading-line.js';
import type { ProtocolTold, UnitReview } from '../../pipeline/deciding/review-units.js';
import { count, longDate, percent, plural, spoken } from '../../reports/words.js';
import { clauseLine, clausesLine, correctionLine, marked } from './said.js';

const WHY: Readonly<Record<WhyReviewed, string>> = {
  unclear: 'the words are unclear',
  pending: 'put off to another day, and nothing later was seen',
  applied_for: 'asked for, and nothing says what became of it',
  conflict: 'code and words disagree',
  unread: 'words no rule reads',
  decision_no_longer_fits:
    'somebody decided on this, and the words are read otherwise now: the decision changes nothing',
  decided: 'decided',
};

const WHY_UNIT: Readonly<Record<UnitReview['why'], string>> = {
  in_doubt: 'in doubt',
  positive: 'counted as made',
  negative: 'counted as not made',
  read_before_and_changed: 'read before, and changed since',
  answer_differs: 'an answer says otherwise',
};

/** Readings to be checked, or decided on: where, the words with the clause marked, what counts, why it is here. */
export function printReadings(readings: readonly ReadingReview[], decided: boolean): string {
  const [first] = readings;
  if (first === undefined) return '';
  const id = first.id.slice(0, 12);
  return [
    `${plural(readings.length, 'reading')} ${decided ? 'somebody decided on' : 'to be checked'}`,
    ...readings.map(printReading),
    '',
    decided
      ? `Take one back with: ordergap decide ${id} --undo --reason TEXT`
      : `Decide with: ordergap decide ${id} --set confirmed|none|status=refused,… --reason TEXT`,
  ].join('\n');
}

function printReading(item: ReadingReview): string {
  const code = [item.code, item.shortCode].filter((one) => one !== null).join(' ');
  const lines = item.lines > 1 ? ` (${item.lines} lines)` : '';
  return [
    '',
    `${item.id.slice(0, 12)} ${item.kind}: ${WHY[item.why]}`,
    `  case ${item.caseId.slice(0, 12)}, ${item.court}, ${item.date === null ? 'no date' : longDate(item.date)}`,
    `  ${item.offence === null ? `a result of the ${item.level}` : ((item.offence.title || item.offence.code) ?? '')}`,
    `  ${[code, item.label ?? ''].filter((one) => one !== '').join(', ')}${code || item.label ? ': ' : ''}“${marked(item.words, item.span === null ? [] : [item.span])}”${lines}`,
    `  ${item.why === 'decided' ? 'counts as' : 'read as'}: ${clausesLine(item.read)}`,
    ...item.decisions.map(decisionLine),
  ].join('\n');
}

/** One decision: when, what the rules said, what the person said, why. */
export function decisionLine({ says, rules, reason, on }: ReadingReview['decisions'][number]): string {
  const said = says === null ? 'taken back' : `${correctionLine(says)} (the rules: ${clausesLine(rules)})`;
  return `  ${longDate(on.slice(0, 10))}: ${said}. ${reason}`;
}

/** Units to be read in full, with what a sample of the negatives can show. */
export function printUnits(units: readonly UnitReview[], protocols: readonly ProtocolTold[]): string {
  const [first] = units;
  return [
    ...(protocols.length > 0
      ? protocols.map(protocolLines)
      : [`${plural(units.length, 'unit')} of which somebody answered otherwise than the documents say`]),
    ...units.map(printUnit),
    ...(first === undefined
      ? []
      : [
          '',
          `Rightly read: ordergap decide ${first.id.slice(0, 12)} --set confirmed --reason TEXT`,
          `Otherwise: ordergap decide ${first.id.slice(0, 12)} --set type=…,status=…,property=… --words "THE WORDS" --reason TEXT, or decide on the clause that ordergap explain prints.`,
        ]),
  ].join('\n');
}

function protocolLines({
  group,
  family,
  of,
  positives,
  possible,
  negatives,
  sample,
  toRead,
  read,
}: ProtocolTold): string {
  const counts = `${spoken(group)}, ${spoken(family)}: ${plural(of, 'unit')} with results seen, ${count(positives)} made, ${count(possible)} in doubt, ${count(negatives)} not made.`;
  const done = `To be read in full: ${count(toRead)}; read: ${count(read)}.`;
  if (sample === null) return `${counts}\n${done}`;
  const { size, seed, limit } = sample;
  return [
    counts,
    `A random sample of ${count(size)} of the negatives, seed “${seed}”: if none of them is wrong, at most ${count(limit.wrong)} of the ${count(negatives)} are (${percent(limit.share, negatives)}; exact, one-sided, ${Math.round(limit.level * 100)} %).`,
    done,
  ].join('\n');
}

function printUnit(unit: UnitReview): string {
  const outcome = OUTCOMES.find((one) => one.outcome === unit.outcome)?.title ?? unit.outcome;
  const titles = [...new Set(unit.offences.map(({ code, title }) => title || (code ?? '')))];
  return [
    '',
    `${unit.id.slice(0, 12)} unit: ${WHY_UNIT[unit.why]}; ${outcome}`,
    `  ${unit.court}, sentenced ${longDate(unit.date)}, ${spoken(unit.group)}`,
    ...titles.map((title) => `  ${title}`),
    ...(unit.answer === null
      ? []
      : [
          `  the ${unit.answer.source === 'cps' ? 'CPS' : unit.answer.source} said, ${longDate(unit.answer.on)}: ${spoken(unit.answer.outcome)}`,
        ]),
    ...unit.lines.flatMap(({ date, code, label, words, spans, read, unread }) => [
      `    ${date === null ? 'no date' : longDate(date)}${code === null ? '' : `, ${code}`}${label === null ? '' : `, ${label}`}: “${marked(words, spans)}”`,
      ...read.map((clause) => `      ${clauseLine(clause)}`),
      ...(unread ? ['      words no rule reads'] : []),
    ]),
  ].join('\n');
}
