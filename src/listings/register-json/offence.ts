import { parseDocumentDate } from '../../text/figures/document-dates.js';
import { joined } from '../entries/address.js';
import { restrictionsIn } from '../entries/restrictions.js';
import { ask, planOf } from '../fields/field-plan.js';
import type { BaseOf, FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import type { Offence, Result } from '../listing.js';
import { UNUSED } from './unused.js';

const NONE: readonly never[] = [];

/** An offence, and the case it says it belongs to where registers repeat it on each of a defendant's cases. */
export interface RegisterOffence {
  readonly offence: Offence;
  readonly originatingCase: string | undefined;
}

const OFFENCE = planOf(
  {
    offenceId: ask.text('offenceId', 'id'),
    code: ask.text('offenceCode', 'code'),
    title: ask.text('offenceTitle', 'title'),
    legislation: ask.text('offenceLegislation', 'legislation'),
    startDate: ask.date('startDate', 'offenceStartDate'),
    pleaDate: ask.date('pleaDate'),
    indicatedPlea: ask.text('indicatedPleaValue', 'indicatedPlea'),
    allocationDecision: ask.text('allocationDecision'),
    verdict: ask.text('verdictCode', 'verdict', 'verdictValue'),
    convictionDate: ask.date('convictionDate'),
  },
  UNUSED.offence,
);

/** What stands beside those, or holds more than one of them. */
const PARTED = planOf({
  wording: ask.text('wording', 'offenceWording'),
  plea: ask.text('pleaValue', 'plea'),
  sequence: ask.integer('orderIndex', 'listingNumber', 'offenceSequenceNumber'),
  originatingCase: ask.text('originatingCaseUrn'),
});

export function readOffence(fields: Fields, position: number, audit: FieldAudit): RegisterOffence {
  const said = fields.fill({}, PARTED);
  const { wording, legislation } = partWording(said.wording);
  const { plea, pleaDate } = readPlea(said.plea);
  const base = present({
    sequence: said.sequence ?? position,
    title: '',
    wording,
    legislation,
    reportingRestrictions: restrictionsIn(fields, 'reportingRestrictions', 'reportingRestriction'),
    plea,
    pleaDate,
    results: readResults(fields, audit, 'offence', OF_OFFENCE),
  });
  return { offence: fields.fill(base, OFFENCE), originatingCase: said.originatingCase };
}

const DIVIDER = '####';

/** Of tidy words. `particulars####Contrary to section …`; systems write `####undefined` where they know no legislation (court register, defect C24). */
function partWording(printed: string | undefined) {
  const end = printed?.indexOf(DIVIDER) ?? -1;
  if (printed === undefined || end < 0) return { wording: printed, legislation: undefined };
  const start = end + DIVIDER.length;
  const next = printed.indexOf(DIVIDER, start);
  const legislation = printed.slice(start, next < 0 ? undefined : next).trim();
  return {
    wording: printed.slice(0, end).trim() || undefined,
    legislation: legislation && legislation !== 'undefined' && legislation !== 'null' ? legislation : undefined,
  };
}

/** `GUILTY, 29/05/2020` */
const DATED_PLEA = /^(.{1,60}?) ?, ?(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/;

function readPlea(printed: string | undefined) {
  const [, plea, day] = (printed?.includes(',') && DATED_PLEA.exec(printed)) || [];
  const pleaDate = parseDocumentDate(day)?.iso;
  return pleaDate === undefined ? { plea: printed, pleaDate } : { plea, pleaDate };
}

const RESULT = planOf(
  {
    code: ask.text('cjsResultCode', 'cjsCode'),
    shortCode: ask.text('shortCode'),
    label: ask.text('label', 'resultLabel'),
    text: ask.lines('resultText'),
    orderedDate: ask.date('orderedDate'),
  },
  UNUSED.result,
);

const OF_OFFENCE = ['results', 'offenceResults'];

/** The results in the lists of these names. A result is one text with a code, or label and value pairs, each a line of it. */
export function readResults(
  fields: Fields,
  audit: FieldAudit,
  level: Level,
  names: readonly string[] = ['results'],
): readonly Result[] {
  let all: readonly Result[] = NONE;
  for (const name of names) {
    const results = fields.answersEach(name, RESULT, BASES[level]);
    for (const { text, code, at } of results) {
      if (text !== '' || code !== undefined) continue;
      audit.raise('result_without_text', 'A result has neither words nor a code.', at.pointer);
    }
    if (results.length > 0) all = all.length === 0 ? results : [...all, ...results];
  }
  return all;
}

type Level = NonNullable<Result['level']>;

interface ResultBase extends Pick<Result, 'text' | 'level'> {
  readonly at: { readonly pointer: string };
}

const BASES: Readonly<Record<Level, BaseOf<ResultBase>>> = {
  offence: baseAt('offence'),
  case: baseAt('case'),
  defendant: baseAt('defendant'),
  application: baseAt('application'),
};

function baseAt(level: Level): BaseOf<ResultBase> {
  return (pointer, entry) => ({ text: entry ? pairedLines(entry) : '', level, at: { pointer } });
}

/** As the system printed label and prompts until 2022: each label, then its value, on a line. */
function pairedLines(result: Fields): string {
  const pairs = result.objects('resultTexts');
  if (pairs.length === 0) return '';
  const lines: string[] = [];
  for (const pair of pairs) {
    const line = joined([pair.text('label'), pair.lines('value')], ' ');
    if (line !== undefined) lines.push(line);
  }
  return lines.join('\n');
}
