import { OUTCOMES, type Outcome } from '../law/outcome-strength.js';
import type { Place } from '../place.js';
import type { CaseFile, ResultInFile } from '../store/case-file.js';
import { longDate, spoken } from './words.js';

/** What a case comes to in one offence group. */
export interface ExplainedUnit {
  readonly group: string;
  readonly caseIds: readonly string[];
  readonly sentencedOn: string;
  readonly outcome: Outcome;
  /** The order the outcome rests on. */
  readonly orderId: string | null;
  readonly attribution: 'in_group' | 'other_offence' | 'case' | null;
  readonly daysAfterSentence: number | null;
  readonly alsoRefused: boolean;
  readonly alsoReturned: boolean;
}

/** A case for a terminal: what it comes to, its offences, its orders, then every hearing with the words and what was read of them. */
export function printCase(file: CaseFile, units: readonly ExplainedUnit[]): string {
  return [
    `Case ${file.case.id}${file.case.prosecutor === null ? '' : `, prosecuted by ${file.case.prosecutor}`}`,
    ...(units.length > 0
      ? units.map(unitLine)
      : ['In no offence group is this case a unit sentenced by magistrates: see the offences below.']),
    '',
    'Offences',
    ...file.case.offences.map(
      ({ sequence, code, title, state, stateOn, court }) =>
        `  ${sequence}. ${code ?? 'no code'} ${title}: ${spoken(state)}${stateOn === null ? '' : `, ${longDate(stateOn)}`}, ${court.house}`,
    ),
    '',
    'Orders, repeated lines collapsed',
    ...(file.case.orders.length > 0 ? file.case.orders.map(orderLine) : ['  none recorded']),
    '',
    'Hearings, and what tells of each',
    ...file.caseHearings.map(hearingLine),
    ...file.hearings.flatMap((hearing) => hearingLines(file, hearing)),
  ].join('\n');
}

const SEEN: Readonly<Record<CaseFile['caseHearings'][number]['seen'], string>> = {
  listed: 'listed; no register or result seen',
  resulted: 'resulted; not seen in a list',
  both: 'listed and resulted',
  told: 'told of; neither list nor register seen',
};

function hearingLine({ date, court, seen, appearanceIds }: CaseFile['caseHearings'][number]): string {
  const accounts = appearanceIds.length > 1 ? `; ${appearanceIds.length} accounts` : '';
  return `  ${date === null ? 'no readable date' : longDate(date)}, ${court.house}: ${SEEN[seen]}${accounts}`;
}

/** By what an account came to this case. */
function linkLine({ linkedBy, linkScore }: CaseFile['case']['appearances'][number]): string {
  if (linkedBy === 'alone') return '  joined to nothing else';
  const likeness = linkScore === null || linkScore === undefined || linkScore === 1 ? '' : `, names alike ${linkScore}`;
  return `  joined by ${spoken(linkedBy)}${likeness}`;
}

function unitLine(unit: ExplainedUnit): string {
  const words = OUTCOMES.find(({ outcome }) => outcome === unit.outcome)?.title ?? unit.outcome;
  const notes = [
    ...(unit.attribution === 'other_offence' ? ['recorded on another offence'] : []),
    ...(unit.daysAfterSentence === null ? [] : [`${unit.daysAfterSentence} days after the sentence`]),
    ...(unit.alsoRefused ? ['refused for other property'] : []),
    ...(unit.alsoReturned ? ['other property returned'] : []),
    ...(unit.caseIds.length > 1 ? [`counted once with ${unit.caseIds.length - 1} other case of the same person`] : []),
  ];
  return `Counted under ${spoken(unit.group)}, sentenced ${longDate(unit.sentencedOn)}: ${words}${notes.map((one) => `; ${one}`).join('')}.`;
}

function orderLine(order: CaseFile['case']['orders'][number]): string {
  const facts = [
    order.property.length > 0 ? `property ${order.property.join(', ')}` : '',
    order.power ?? '',
    order.period ?? '',
    order.until === null ? '' : `until ${order.until}`,
    order.untilFurtherOrder ? 'until further order' : '',
    order.terms.length > 0 ? `terms ${order.terms.join(', ')}` : '',
    order.lines > 1 ? `${order.lines} lines` : '',
    order.supersededBy === null ? '' : 'replaced by a later decision',
  ].filter((fact) => fact !== '');
  const on = order.decidedOn === null ? '' : `, ${longDate(order.decidedOn)}`;
  return `  ${spoken(order.type)}: ${spoken(order.status)}${on}${facts.map((fact) => `; ${fact}`).join('')}`;
}

function hearingLines(file: CaseFile, hearing: CaseFile['hearings'][number]): string[] {
  const document = file.documents.find(({ id }) => id === hearing.document_id);
  const replaced = file.case.appearances.some(
    ({ hearingId, supersededBy }) => hearingId === hearing.id && supersededBy,
  );
  const day = hearing.date === null ? 'no readable date' : longDate(hearing.date);
  return [
    '',
    `${day}, ${hearing.court_house}${hearing.type === null ? '' : `, ${hearing.type}`}${replaced ? ' (replaced by a later account)' : ''}`,
    `  document ${document?.name ?? ''} (${document?.format ?? ''}, ${hearing.document_id.slice(0, 12)})`,
    ...file.case.appearances.filter(({ hearingId }) => hearingId === hearing.id).map(linkLine),
    ...file.results
      .filter(({ hearing_id }) => hearing_id === hearing.id)
      .flatMap((result) => resultLines(file, result)),
  ];
}

function resultLines(file: CaseFile, result: ResultInFile): string[] {
  const offence = file.offences.find(({ id }) => id === result.offence_id);
  const on = offence ? `offence ${offence.sequence}` : result.level;
  const code = [result.code, result.short_code].filter((one) => one !== null).join(' ');
  return [
    `  ${on}${code === '' ? '' : `, ${code}`}, ${spot(result.place)}${result.deleted === 1 ? ', deleted' : ''}`,
    `    “${result.text}”`,
    ...result.clauses.map((clause) => {
      const status = clause.kind === 'order' ? ` ${spoken(clause.status)}` : '';
      const quote = clause.quote === null ? 'from the code alone' : `“${clause.quote}”`;
      return `      ${spoken(clause.type)}${status} ← ${quote} (rule ${clause.rule}, ${clause.rulesVersion})`;
    }),
    ...(result.unread === 1 ? ['      words no rule reads: for review'] : []),
  ];
}

/** A place in words: `page 2`, `line 14`, `/hearing/…`. */
function spot(place: Place): string {
  if ('pointer' in place) return place.pointer;
  if ('path' in place) return `${place.path}, line ${place.line}`;
  if ('page' in place) return `page ${place.page}, ${Math.round(place.y)} points down`;
  if ('line' in place) return `line ${place.line}${place.column === undefined ? '' : `, ${place.column}`}`;
  return `characters ${place.start} to ${place.end}`;
}
