import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { present } from '../fields/present.js';
import type { Application } from '../listing.js';
import { readCaseIdentifier } from './case-identifier.js';
import { type Identity, readSubject } from './defendant.js';
import type { Matter } from './matter.js';
import { type ReadOffence, readOffence, readOffences } from './offence.js';
import { readResults } from './result.js';
import { mergeOffence } from './same-offence.js';
import { UNUSED } from './unused.js';

interface CaseOffences {
  readonly urn?: string;
  readonly prosecutor?: string;
  readonly offences: readonly ReadOffence[];
}

/**
 * Reads one application as a matter of its own for each case it touches: the first case (else none) has the application's own results,
 * every case the decisions on its offences. Its subject is the defendant, charged in this hearing or not.
 */
export function readApplication(fields: Fields, hearing: Matter['heading'], audit: FieldAudit): readonly Matter[] {
  fields.ignore(UNUSED.application);
  const type = fields.object('type');
  type?.ignore(UNUSED.applicationType);
  const heading: Omit<Application, 'results' | 'offences'> = present({
    type: type?.text('type', 'applicationType') ?? fields.text('applicationType', 'type') ?? '',
    code: type?.text('code'),
    reference: fields.text('applicationReference'),
    status: fields.text('applicationStatus'),
  });
  const subject = readAbout(fields);
  const results = readResults(fields, audit, 'judicialResults');
  const [first = { offences: [] }, ...others] = byCase([...readCases(fields, audit), ...readCourtOrder(fields, audit)]);
  const applicationId = fields.text('id');
  return [first, ...others].map((touched, index) => ({
    heading: present({ ...hearing, urn: touched.urn, prosecutor: touched.prosecutor }),
    applications: [
      present({ applicationId, heading, offences: touched.offences, results: index === 0 ? results : [] }),
    ],
    defendants: subject ? [{ identity: subject, offences: [], results: [] }] : [],
  }));
}

/** The subject; where an application names none, the respondent, else the applicant, who is no prosecutor. */
function readAbout(fields: Fields): Identity | undefined {
  const parties = [fields.object('subject'), ...fields.objects('respondents'), fields.object('applicant')];
  return parties.map((party) => party && readSubject(party)).find((identity) => identity !== undefined);
}

function readCases(fields: Fields, audit: FieldAudit): readonly CaseOffences[] {
  return fields.objects('courtApplicationCases').map((touched) => {
    touched.ignore(UNUSED.applicationCase);
    touched.ignore(['prosecutionCaseId']);
    const offences = readOffences(touched, audit);
    return { ...readCaseIdentifier(touched), offences };
  });
}

function readCourtOrder(fields: Fields, audit: FieldAudit): readonly CaseOffences[] {
  const order = fields.object('courtOrder');
  order?.ignore(UNUSED.courtOrder);
  return (order?.objects('courtOrderOffences') ?? []).map((entry) => {
    entry.ignore(['prosecutionCaseId']);
    const offence = entry.object('offence');
    return { ...readCaseIdentifier(entry), offences: offence ? [readOffence(offence, audit)] : [] };
  });
}

/** One entry a case, in the order met; the same offence named by the case and by the order is one. */
function byCase(touched: readonly CaseOffences[]): readonly CaseOffences[] {
  const cases = new Map<string | undefined, CaseOffences>();
  for (const next of touched) {
    const before = cases.get(next.urn);
    cases.set(next.urn, before ? { ...before, offences: next.offences.reduce(withOffence, before.offences) } : next);
  }
  return [...cases.values()];
}

function withOffence(offences: readonly ReadOffence[], next: ReadOffence): readonly ReadOffence[] {
  const before = offences.find(({ offence }) => isSameId(offence.offenceId, next.offence.offenceId));
  if (!before) return [...offences, next];
  return offences.map((offence) => (offence === before ? mergeOffence(offence, next) : offence));
}

function isSameId(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}

/** Applications about one person in one case are heard as one matter. */
export function bySubject(matters: readonly Matter[]): readonly Matter[] {
  const joined = new Map<string, Matter>();
  for (const matter of matters) {
    const key = JSON.stringify([matter.heading.urn, matter.defendants.map(({ identity }) => identity)]);
    const before = joined.get(key);
    joined.set(key, before ? { ...before, applications: [...before.applications, ...matter.applications] } : matter);
  }
  return [...joined.values()];
}
