import type { FieldAudit, Fields } from '../json-fields.js';
import { present } from '../present.js';
import type { Matter, MatterDefendant } from './matter.js';
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

/** Puts each loose result where its ids say; one whose ids lead nowhere gets a defendant of its own, so that it is not lost. */
export function placeLooseResults(
  matters: readonly Matter[],
  loose: readonly LooseResult[],
  heading: Matter['heading'],
  audit: FieldAudit,
): readonly Matter[] {
  return loose.reduce((placed, next) => placeOne(placed, next, heading, audit), matters);
}

function placeOne(
  matters: readonly Matter[],
  loose: LooseResult,
  heading: Matter['heading'],
  audit: FieldAudit,
): readonly Matter[] {
  const onApplication = matters.find(({ applications }) =>
    applications.some((one) => isAbout(one.applicationId, loose.applicationId)),
  );
  if (onApplication) return replace(matters, onApplication, inApplication(onApplication, loose));
  const onOffence = matters.find(({ defendants }) => defendants.some((one) => offenceOf(one, loose) !== undefined));
  if (onOffence) return replace(matters, onOffence, inOffence(onOffence, loose));
  const candidates = matters.flatMap((matter) => matter.defendants.map((defendant) => ({ matter, defendant })));
  const near = loose.result.offenceId;
  const theirs = candidates.filter(({ defendant }) => isDefendant(defendant, loose));
  const nearby = (defendant: MatterDefendant) =>
    defendant.offences.some(({ offence }) => isAbout(offence.offenceId, near));
  const best =
    theirs.find(({ defendant }) => nearby(defendant)) ??
    theirs[0] ??
    candidates.find(({ defendant }) => nearby(defendant));
  if (best) {
    const defendants = best.matter.defendants.map((one) =>
      one === best.defendant ? { ...one, results: [...one.results, loose.result] } : one,
    );
    return replace(matters, best.matter, { ...best.matter, defendants });
  }
  const { at } = loose.result.result;
  const message = 'A result is about a defendant or an application that the document does not otherwise hold.';
  audit.raise('missing_field', message, 'pointer' in at ? at.pointer : '');
  return [...matters, unplaced(loose, heading)];
}

function unplaced(loose: LooseResult, heading: Matter['heading']): Matter {
  const { result, offenceId, applicationId } = loose;
  const identity = present({ defendantId: loose.defendantId, masterId: loose.masterId });
  const offence = {
    offence: present({ offenceId, title: '', reportingRestrictions: [] }),
    results: [result],
    pointer: '',
  };
  if (applicationId !== undefined) {
    const application = { applicationId, heading: { type: '' }, offences: [], results: [result] };
    return { heading, applications: [application], defendants: [] };
  }
  return {
    heading,
    applications: [],
    defendants: [
      offenceId === undefined
        ? { identity, offences: [], results: [result] }
        : { identity, offences: [offence], results: [] },
    ],
  };
}

function inApplication(matter: Matter, { applicationId, result }: LooseResult): Matter {
  const applications = matter.applications.map((one) =>
    isAbout(one.applicationId, applicationId) ? { ...one, results: [...one.results, result] } : one,
  );
  return { ...matter, applications };
}

function inOffence(matter: Matter, loose: LooseResult): Matter {
  const defendants = matter.defendants.map((one) => {
    const target = offenceOf(one, loose);
    if (!target) return one;
    const offences = one.offences.map((offence) =>
      offence === target ? { ...offence, results: [...offence.results, loose.result] } : offence,
    );
    return { ...one, offences };
  });
  return { ...matter, defendants };
}

function offenceOf(defendant: MatterDefendant, { offenceId }: LooseResult) {
  return defendant.offences.find(({ offence }) => isAbout(offence.offenceId, offenceId));
}

function isDefendant({ identity }: MatterDefendant, { defendantId, masterId }: LooseResult): boolean {
  return isAbout(identity.defendantId, defendantId) || isAbout(identity.masterId, masterId);
}

function isAbout(id: string | undefined, named: string | undefined): boolean {
  return id !== undefined && id === named;
}

function replace(matters: readonly Matter[], before: Matter, after: Matter): readonly Matter[] {
  return matters.map((matter) => (matter === before ? after : matter));
}
