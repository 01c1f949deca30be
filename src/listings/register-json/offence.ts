import { tidy } from '../../text/whitespace.js';
import { joined } from '../address.js';
import type { FieldAudit, Fields } from '../json-fields.js';
import type { Offence, Result } from '../listing.js';
import { present } from '../present.js';
import { UNUSED } from './unused.js';

/** An offence, and the case it says it belongs to where registers repeat it on each of a defendant's cases. */
export interface RegisterOffence {
  readonly offence: Offence;
  readonly originatingCase: string | undefined;
}

export function readOffence(fields: Fields, position: number, audit: FieldAudit): RegisterOffence {
  fields.ignore(UNUSED.offence);
  const printed = fields.text('wording', 'offenceWording');
  const { wording, legislation } = partWording(printed);
  const plea = readPlea(fields);
  const indicated = fields.text('indicatedPleaValue', 'indicatedPlea');
  const offence = present({
    sequence: fields.integer('orderIndex', 'listingNumber', 'offenceSequenceNumber') ?? position,
    offenceId: fields.text('offenceId', 'id'),
    code: fields.text('offenceCode', 'code'),
    title: fields.text('offenceTitle', 'title') ?? '',
    wording,
    legislation: fields.text('offenceLegislation', 'legislation') ?? legislation,
    startDate: fields.date('startDate', 'offenceStartDate'),
    reportingRestrictions: fields.texts('reportingRestrictions'),
    plea: plea.plea,
    pleaDate: fields.date('pleaDate') ?? plea.pleaDate,
    indicatedPlea: indicated,
    allocationDecision: fields.text('allocationDecision'),
    verdict: fields.text('verdictCode', 'verdict', 'verdictValue'),
    convictionDate: fields.date('convictionDate'),
    results: readResults(fields, audit, 'offence', 'results', 'offenceResults'),
  });
  return { offence, originatingCase: fields.text('originatingCaseUrn') };
}

const DIVIDER = '####';

/** `particulars####Contrary to section …`; systems write `####undefined` where they know no legislation (court register, defect C24). */
function partWording(printed: string | undefined) {
  const end = printed?.indexOf(DIVIDER) ?? -1;
  if (printed === undefined || end < 0) return { wording: printed, legislation: undefined };
  const start = end + DIVIDER.length;
  const next = printed.indexOf(DIVIDER, start);
  const legislation = tidy(printed.slice(start, next < 0 ? undefined : next));
  return {
    wording: tidy(printed.slice(0, end)) || undefined,
    legislation: legislation && legislation !== 'undefined' && legislation !== 'null' ? legislation : undefined,
  };
}

/** `GUILTY, 29/05/2020` */
const DATED_PLEA = /^(.{1,60}?) ?, ?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;

function readPlea(fields: Fields): { readonly plea: string | undefined; readonly pleaDate: string | undefined } {
  const printed = fields.text('pleaValue', 'plea');
  const [, plea, day = '', month = '', year] = (printed?.includes(',') && DATED_PLEA.exec(printed)) || [];
  if (plea === undefined) return { plea: printed, pleaDate: undefined };
  return { plea, pleaDate: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** The results in the lists of these names. A result is one text with a code, or label and value pairs, each a line of it. */
export function readResults(
  fields: Fields,
  audit: FieldAudit,
  level: NonNullable<Result['level']>,
  ...names: readonly string[]
): readonly Result[] {
  return fields.objects(...names).map((entry) => {
    entry.ignore(UNUSED.result);
    const code = entry.text('cjsResultCode', 'cjsCode');
    const pairs = pairedLines(entry);
    const text = entry.lines('resultText') ?? pairs;
    if (text === '' && code === undefined) {
      audit.raise('result_without_text', 'A result has neither words nor a code.', entry.pointer);
    }
    return present({
      code,
      shortCode: entry.text('shortCode'),
      label: entry.text('label', 'resultLabel'),
      text,
      level,
      orderedDate: entry.date('orderedDate'),
      at: { pointer: entry.pointer },
    });
  });
}

/** As the system printed label and prompts until 2022: each label, then its value, on a line. */
function pairedLines(result: Fields): string {
  const lines: string[] = [];
  for (const pair of result.objects('resultTexts')) {
    const line = joined([pair.text('label'), pair.lines('value')], ' ');
    if (line !== undefined) lines.push(line);
  }
  return lines.join('\n');
}
