import type { XmlElement } from '../../documents/content.js';
import { present } from '../fields/present.js';
import type { Offence, Result } from '../listing.js';
import { OUTCOME } from './irrelevant.js';
import { dateAt, type Reading, report, requiredText } from './reading.js';

/** Messages give an offence its code and wording and no title. */
export function readOffence(offence: XmlElement, position: number, reading: Reading): Offence {
  const { fields } = reading;
  const nextHearings = fields
    .all(offence, 'Result')
    .map((result) => dateAt(result, 'NextHearing/NextHearingDetails/DateOfHearing', reading));
  return present({
    sequence: readSequence(offence, reading) ?? position,
    code: requiredText(offence, 'BaseOffenceDetails/OffenceCode', reading),
    title: '',
    wording: fields.text(offence, 'BaseOffenceDetails/OffenceWording'),
    startDate: dateAt(offence, 'BaseOffenceDetails/OffenceTiming/OffenceStart/OffenceDateStartDate', reading),
    reportingRestrictions: [],
    plea: fields.text(offence, 'Plea'),
    verdict: fields.text(offence, 'Finding'),
    convictionDate: dateAt(offence, 'ConvictionDate', reading),
    adjournedTo: nextHearings.find((next) => next !== undefined),
    results: fields.all(offence, 'Result').map((result) => readResult(result, 'offence', reading)),
  });
}

function readSequence(offence: XmlElement, reading: Reading): number | undefined {
  const number = reading.fields.text(offence, 'BaseOffenceDetails/OffenceSequenceNumber');
  if (number === undefined || /^\d{1,6}$/.test(number)) return number === undefined ? undefined : Number(number);
  report(reading, 'number_unreadable', 'The number of an offence is no number; its position is used.', offence);
  return undefined;
}

/** A result without a code is one the court wrote in its own words. */
export function readResult(result: XmlElement, level: NonNullable<Result['level']>, reading: Reading): Result {
  const { fields } = reading;
  const code = fields.text(result, 'ResultCode');
  const text = fields.lines(result, 'ResultText') ?? '';
  const qualifiers = fields.texts(result, 'ResultCodeQualifier');
  if (text === '') {
    if (code === undefined) report(reading, 'result_without_text', 'A result has neither code nor words.', result);
    const outcome = fields.first(result, OUTCOME);
    if (outcome) report(reading, 'unread_field', 'A result gives an amount or a length and no words for it.', outcome);
  }
  return present({
    code,
    text,
    level,
    qualifiers: qualifiers.length > 0 ? qualifiers : undefined,
    at: { path: result.path, line: result.line },
  });
}
