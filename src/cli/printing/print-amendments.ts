import type { AmendedValue } from '../../cases/amendments/amendment.js';
import { instantWords, longDate, spoken } from '../../reports/words.js';
import type { AmendmentInFile, CaseFile, TellingInFile } from '../../store/case-files/case-file.js';
import { fieldWords, valueWords } from './value-words.js';

const WHY: Readonly<Record<AmendmentInFile['why'], string>> = {
  later_account: 'results of the hearing given out again',
  deleted: 'marked as deleted',
  set_aside: 'set aside',
  sentence_varied: 'sentence varied',
  later_decision: 'decided on later',
};

/** What of a case did not stay as it was first told, with both values and both clocks; nothing where all stayed. */
export function amendmentLines({ amendments, case: { offences } }: CaseFile): readonly string[] {
  if (amendments.length === 0) return [];
  return ['', 'What did not stay as first told', ...amendments.flatMap((one) => linesOf(one, offences))];
}

function linesOf(amendment: AmendmentInFile, offences: CaseFile['case']['offences']): readonly string[] {
  const { why, change, kind, type, offenceIds, fields, from, to } = amendment;
  const sequences = offences.filter(({ id }) => offenceIds.includes(id)).map(({ sequence }) => sequence);
  const where = sequences.length === 0 ? '' : `, offence ${sequences.join(' and ')}`;
  const what = kind === 'line' ? `line ${type}` : spoken(type);
  const fate = { came: 'came in', changed: '', gone: 'stands no more' }[change];
  const changes = fields.map(
    (one) => `${fieldWords(one.field)} ${shown(one.field, one.from)} → ${shown(one.field, one.to)}`,
  );
  return [
    `  ${what}${where} (${WHY[why]}): ${[fate, ...changes].filter((part) => part !== '').join('; ') || 'other words'}`,
    ...(from === null ? [] : [`    was ${told(from)}`]),
    ...(to === null ? [] : [`    ${change === 'gone' ? 'gone by what was' : 'now'} ${told(to)}`]),
  ];
}

function told({ on, issuedAt, knownAt }: TellingInFile): string {
  const ordered = on === null ? 'on no readable date' : `ordered ${longDate(on)}`;
  return `${ordered}${issuedAt === null ? '' : `, given out ${instantWords(issuedAt)}`}, known here since ${instantWords(knownAt)}`;
}

function shown(field: string, value: AmendedValue | null): string {
  if (value === null) return 'nothing';
  if (typeof value === 'object') return value.map((one) => valueWords(field, one)).join(', ');
  return valueWords(field, value);
}
