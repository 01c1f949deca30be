import { REPORTING_REASONS } from '../../law/reporting-restrictions.js';
import { OUTCOMES } from '../../law/results/outcome-strength.js';
import type { ExplainedUnit } from '../../reports/schemas/answers/explain-schema.js';
import { longDate, spoken } from '../../reports/words.js';
import type { CaseFile, ResultInFile } from '../../store/case-files/case-file.js';
import type { WordsAsPrinted } from '../../store/documents/words-as-printed.js';
import type { ShownIdentity } from '../../store/people/identity-shown.js';
import { orderFate } from './order-fate.js';
import { placeWords } from './place-words.js';
import { amendmentLines } from './print-amendments.js';
import { saidLines } from './print-people.js';
import { lengthWords, valueWords } from './value-words.js';

/** Who a case is of and its words unmasked: for somebody who said what for. */
export interface ExplainedIdentity {
  /** By appearance. */
  readonly identities: ReadonlyMap<string, ShownIdentity>;
  readonly words: WordsAsPrinted;
}

/** A case for a terminal. */
export function printCase(...told: Parameters<typeof caseLines>): string {
  return caseLines(...told).join('\n');
}

/**
 * A case in lines: whether it may be reported, what it comes to, its offences, its orders, what was amended, then every hearing
 * with the words and what was read of them. Passages are parted by an empty line; the first line of each says what it is of.
 */
export function caseLines(
  file: CaseFile,
  units: readonly ExplainedUnit[],
  who: ExplainedIdentity | null = null,
): readonly string[] {
  return [
    `Case ${file.case.id}${file.case.prosecutor === null ? '' : `, prosecuted by ${file.case.prosecutor}`}`,
    ...reportingLines(file.case),
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
    ...(file.case.orders.length > 0 ? file.case.orders.map((order) => orderLine(order, file)) : ['  none recorded']),
    ...amendmentLines(file),
    ...saidLines(file.said),
    '',
    'Hearings, and what tells of each',
    ...file.caseHearings.map(hearingLine),
    ...file.hearings.flatMap((hearing) => hearingLines(file, hearing, who)),
  ];
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

function orderLine(order: CaseFile['case']['orders'][number], file: CaseFile): string {
  const facts = [
    order.property.length > 0 ? `property ${order.property.join(', ')}` : '',
    order.power ?? '',
    order.period === null ? '' : lengthWords(order.period),
    order.until === null ? '' : `until ${valueWords('until', order.until)}`,
    order.untilFurtherOrder ? 'until further order' : '',
    order.terms.length > 0 ? `terms ${order.terms.map(spoken).join(', ')}` : '',
    order.lines > 1 ? `${order.lines} lines` : '',
    orderFate(order, file) ?? '',
    order.reviewed === true ? 'read by a person' : '',
  ].filter((fact) => fact !== '');
  const on = order.decidedOn === null ? '' : `, ${longDate(order.decidedOn)}`;
  return `  ${spoken(order.type)}: ${spoken(order.status)}${on}${facts.map((fact) => `; ${fact}`).join('')}`;
}

const REPORTABLE = { yes: 'nothing known stands against it', no: 'no', unknown: 'not known, so no' } as const;

function reportingLines({ reportable }: CaseFile['case']): string[] {
  if (reportable === undefined) return [];
  return [
    `May it be reported with names? ${REPORTABLE[reportable.value]}${reportable.reasons.length > 0 ? ':' : '. What no document says is not known here.'}`,
    ...reportable.reasons.map(
      (reason) => `  ${REPORTING_REASONS[reason].words} (${REPORTING_REASONS[reason].provision})`,
    ),
  ];
}

/** Who an account is of, or that it is not kept any more. */
function identityLine(id: string, file: CaseFile, { identities }: ExplainedIdentity): string {
  const found = identities.get(id);
  if (found === undefined) {
    const documentId = file.case.appearances.find((one) => one.id === id)?.documentId;
    const erased = file.documents.find((one) => one.id === documentId)?.identity_erased_at ?? null;
    return erased === null ? '  no name kept' : `  name erased by retention, ${longDate(erased.slice(0, 10))}`;
  }
  const { name, dateOfBirth, address } = found;
  const born = dateOfBirth === null ? 'no date of birth' : `born ${longDate(dateOfBirth)}`;
  return `  ${[name ?? 'no name', born, address ?? 'no address'].join('; ')}`;
}

function hearingLines(file: CaseFile, hearing: CaseFile['hearings'][number], who: ExplainedIdentity | null): string[] {
  const document = file.documents.find(({ id }) => id === hearing.document_id);
  const replaced = file.case.appearances.some(
    ({ hearingId, supersededBy }) => hearingId === hearing.id && supersededBy,
  );
  const day = hearing.date === null ? 'no readable date' : longDate(hearing.date);
  return [
    '',
    `${day}, ${hearing.court_house}${hearing.type === null ? '' : `, ${hearing.type}`}${replaced ? ' (replaced by a later account)' : ''}`,
    // A file can be called by somebody’s name.
    `  document ${hearing.document_id.slice(0, 12)} (${document?.format ?? ''})${who === null ? '' : `, ${document?.name || 'name of the file erased'}`}`,
    ...file.case.appearances
      .filter(({ hearingId }) => hearingId === hearing.id)
      .flatMap((one) => [linkLine(one), ...(who === null ? [] : [identityLine(one.id, file, who)])]),
    ...file.results
      .filter(({ hearing_id }) => hearing_id === hearing.id)
      .flatMap((result) => resultLines(file, result, who)),
  ];
}

function resultLines(file: CaseFile, result: ResultInFile, who: ExplainedIdentity | null): string[] {
  const offence = file.offences.find(({ id }) => id === result.offence_id);
  const on = offence ? `offence ${offence.sequence}` : result.level;
  const code = [result.code, result.short_code].filter((one) => one !== null).join(' ');
  return [
    `  ${on}${code === '' ? '' : `, ${code}`}, ${placeWords(result.place)}${result.deleted === 1 ? ', deleted' : ''}`,
    `    “${who?.words.results.get(result.id) ?? result.text}”`,
    ...result.clauses.map((clause) => {
      const status = clause.kind === 'order' ? ` ${spoken(clause.status)}` : '';
      const quote = clause.quote === null ? 'from the code alone' : `“${clause.quote}”`;
      const by = clause.reviewed ? 'a person decided on it' : `rule ${clause.rule}, ${clause.rulesVersion}`;
      return `      ${spoken(clause.type)}${status} ← ${quote} (${by}; ${clause.id.slice(0, 12)})`;
    }),
    ...(result.unread === 1 ? [`      words no rule reads: for review (${result.id.slice(0, 12)})`] : []),
  ];
}
