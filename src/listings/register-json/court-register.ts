import { auditFields } from '../fields/audit-fields.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { isEmpty, isListOf, isObject } from '../fields/json-value.js';
import { objectsAt } from '../fields/objects-at.js';
import { present } from '../fields/present.js';
import type { Parsed } from '../format.js';
import type { Listing } from '../listing.js';
import { type RegisterDefendant, readCases, readDefendants } from './cases.js';
import { type Entry, entriesOf, openAround } from './entries.js';
import { UNUSED } from './unused.js';
import { madeAt, wallClock } from './wall-clock.js';

const LIST = 'courtRegisterDocumentRequests';
const CASES = 'prosecutionCasesOrApplications';
const MADE = ['registerDate', 'registerGeneratedOn'] as const;

/** Registers whose defendants stand directly in them, each with cases: the message's, or the one flattened for print. */
export function isCourtRegister(value: unknown): boolean {
  const registers = registersIn(value);
  if (registers.some(({ value: register }) => isRegister(register))) return true;
  if (isObject(value) && LIST in value) return registers.every(({ value: register }) => hasNobody(register));
  return (
    registers.length > 0 && registers.every(({ value: register }) => isOfRegister(register) && hasNobody(register))
  );
}

function hasNobody(register: unknown): boolean {
  return isEmpty(register) || (isObject(register) && 'registerDate' in register && isEmpty(register.defendants));
}

/** What says of an object with defendants, or with nobody in their place, that it is a register. */
function isOfRegister(value: unknown): boolean {
  if (!isObject(value) || !('registerDate' in value) || !('defendants' in value)) return false;
  return 'hearingVenue' in value || 'courtHouse' in value || 'ljaName' in value;
}

export function readCourtRegister(value: unknown): Parsed {
  const audit = auditFields();
  openAround(value, LIST, audit);
  for (const { value: request, pointer } of entriesOf(value, LIST)) {
    if (registerInside(request) !== undefined) audit.open(request, pointer).ignore(UNUSED.register);
  }
  const registers = registersIn(value);
  const listings = registers.flatMap(({ value: register, pointer }) => {
    // An empty list says that nobody was heard; nothing in its place, that somebody may be missing.
    if (!isEmpty(register) && isObject(register) && (register.defendants ?? undefined) === undefined) {
      audit.raise('missing_field', 'The register has no list of defendants: whom it was of is lost.', pointer);
    }
    return readRegister(audit.open(register, pointer), audit);
  });
  if (listings.length === 0) {
    const setAside = { code: 'no_hearings', message: 'The register holds no defendant.' } as const;
    return { listings, problems: audit.problems(), setAside };
  }
  return { listings, problems: audit.problems() };
}

/** The registers of a document; one kept as text inside its request (`payload`, quotes escaped once more) is unfolded. */
function registersIn(value: unknown): readonly Entry[] {
  return entriesOf(value, LIST).map(({ value: entry, pointer }) => {
    const payload = registerInside(entry);
    return payload === undefined ? { value: entry, pointer } : { value: payload, pointer: `${pointer}/payload` };
  });
}

function registerInside(request: unknown): unknown {
  return isObject(request) && !isListOf(request.defendants, CASES) ? payloadOf(request.payload) : undefined;
}

function payloadOf(payload: unknown): unknown {
  if (typeof payload !== 'string') return undefined;
  for (const text of [payload, payload.replace(/\\(["\\/])/g, '$1')]) {
    try {
      const value: unknown = JSON.parse(text);
      if (isObject(value)) return value;
    } catch {
      // Escaped once more than it says.
    }
  }
  return undefined;
}

function isRegister(value: unknown): boolean {
  if (!isObject(value) || !isListOf(value.defendants, CASES)) return false;
  return isOfRegister(value) && objectsAt(value, 'defendants').some((one) => CASES in one);
}

function readRegister(register: Fields, audit: FieldAudit): readonly Listing[] {
  register.ignore(UNUSED.register);
  const venue = register.object('hearingVenue') ?? register;
  venue.ignore(UNUSED.venue);
  const courtHouse = venue.text('courtHouse');
  const localJusticeArea = venue.text('ljaName', 'lja');
  const defendants = readDefendants(register);
  const ofRegister = wallClock(register, ['hearingDate', 'dateOfHearing'], audit);
  if (courtHouse === undefined) audit.raise('missing_field', 'The register names no court house.', register.pointer);
  const keyOfRegister = JSON.stringify(ofRegister);
  if (defendants.length === 0) madeAt(register, ofRegister.date, ...MADE);
  // Flattened, each defendant has the day of the hearing.
  const days = new Map<string, RegisterDefendant[]>();
  for (const defendant of defendants) {
    const own = defendant.opened && wallClock(defendant.opened, ['hearingDate', 'dateOfHearing'], audit);
    const key = own?.printed === undefined ? keyOfRegister : JSON.stringify(own);
    const others = days.get(key);
    if (others) others.push(defendant);
    else days.set(key, [defendant]);
  }
  return [...days].map(([key, heard]): Listing => {
    const day: ReturnType<typeof wallClock> = JSON.parse(key);
    if (day.printed === undefined)
      audit.raise('date_unreadable', 'The register names no day of hearing.', register.pointer);
    return present({
      courtHouse: courtHouse ?? '',
      localJusticeArea,
      courtRoom: venue.text('courtRoom'),
      sittingDate: day.date ?? null,
      sittingDateAsPrinted: day.printed === day.date ? undefined : day.printed,
      hearings: readCases(
        heard,
        present({ startTime: day.time, issuedAt: madeAt(register, day.date, ...MADE) }),
        audit,
      ),
    });
  });
}
