import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import { type ReadResult, readResult } from './result.js';
import { UNUSED } from './unused.js';

/** A result that stands apart from what it is about and names it by ids. */
export interface LooseResult {
  readonly result: ReadResult;
  readonly offenceId?: string;
  readonly defendantId?: string;
  readonly masterId?: string;
  readonly applicationId?: string;
}

/** The hearing's own list of results about a defendant as a whole. */
export function readDefendantResults(hearing: Fields, audit: FieldAudit): readonly LooseResult[] {
  return hearing.objects('defendantJudicialResults').flatMap((entry) => {
    const held = entry.objects('judicialResult');
    const defendantId = entry.text('defendantId');
    const masterId = entry.text('masterDefendantId');
    const results = held.length === 0 && isResult(entry) ? [entry] : held;
    return results.map((fields) => present({ result: readResult(fields, audit), defendantId, masterId }));
  });
}

/**
 * The result lines older messages carry beside the hearing: `targets` with their `resultLines`, or `sharedResultLines`.
 * `isOurs` is asked with the hearing a line names; a line of another hearing of the message is left to it.
 */
export function readResultLines(
  message: Fields,
  audit: FieldAudit,
  isOurs: (hearingId: string | undefined) => boolean = () => true,
): readonly LooseResult[] {
  const targeted = message.objects('targets').flatMap((target) => {
    if (!isOurs(target.text('hearingId'))) return [];
    target.ignore(UNUSED.target);
    const about = {
      offenceId: target.text('offenceId'),
      defendantId: target.text('defendantId'),
      applicationId: target.text('applicationId'),
    };
    return target.objects('resultLines').map((line) => looseLine(line, about, audit));
  });
  const shared = message.objects('sharedResultLines').filter((line) => isOurs(line.text('hearingId')));
  return [...targeted, ...shared.map((line) => looseLine(line, {}, audit))];
}

function isResult(fields: Fields): boolean {
  return ['resultText', 'label', 'cjsCode'].some((name) => fields.has(name));
}

type About = Pick<
  { [K in keyof LooseResult]?: LooseResult[K] | undefined },
  'offenceId' | 'defendantId' | 'applicationId'
>;

function looseLine(line: Fields, about: About, audit: FieldAudit): LooseResult {
  const result = readResult(line, audit);
  const ofOffence = result.result.level === undefined || result.result.level === 'offence';
  return present({
    result,
    offenceId: ofOffence ? (result.offenceId ?? about.offenceId) : undefined,
    defendantId: line.text('defendantId') ?? about.defendantId,
    applicationId: line.text('applicationId') ?? about.applicationId,
  });
}
