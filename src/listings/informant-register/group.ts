import { caseKeys } from '../entries/case-key.js';
import { type Group, grouped } from '../entries/grouped.js';
import { extended, present } from '../fields/present.js';
import type { Defendant, Hearing, Listing, Offence } from '../listing.js';
import type { RegisterRow } from './row.js';

/**
 * Rows back into the hierarchy they were written from: sitting (court, room, day), case with its start time, defendant, offence, result.
 * A result of the defendant as a whole has no case in its row: it goes with the first case of that defendant at the sitting.
 */
export function groupRows(rows: readonly RegisterRow[]): readonly Listing[] {
  return grouped(rows, sittingKey).map((ofSitting) => {
    const [first] = ofSitting;
    return { ...first.sitting, hearings: hearingsOf(withCase(ofSitting)) };
  });
}

function sittingKey({ sitting }: RegisterRow): unknown {
  const { courtHouse, localJusticeArea, courtRoom, sittingDate, sittingDateAsPrinted } = sitting;
  return [courtHouse, localJusticeArea, courtRoom, sittingDate, sittingDateAsPrinted];
}

function hearingsOf(rows: readonly RegisterRow[]): readonly Hearing[] {
  const keyOf = caseKeys(rows, (row) => row);
  return grouped(rows, (row) => [keyOf(row), row.startTime]).map((ofCase): Hearing => {
    const [first] = ofCase;
    return present({
      panel: firstOf(ofCase, ({ panel }) => panel),
      startTime: first.startTime,
      prosecutor: firstOf(ofCase, ({ prosecutor }) => prosecutor),
      urn: firstOf(ofCase, ({ urn }) => urn),
      caseNumber: firstOf(ofCase, ({ caseNumber }) => caseNumber),
      reportingRestrictions: [],
      applications: [],
      defendants: grouped(ofCase, personKey).map(defendantOf),
    });
  });
}

function defendantOf(rows: Group<RegisterRow>): Defendant {
  const charged = rows.filter(({ offence }) => offence !== undefined);
  const asn = firstOf(rows, ({ defendant }) => defendant.asn);
  return extended(rows[0].defendant, {
    asn,
    offences: grouped(charged, offenceKey).map(offenceOf),
    results: rows.flatMap(({ offence, result }) => (offence === undefined && result !== undefined ? [result] : [])),
  });
}

function offenceOf(rows: Group<RegisterRow>, index: number): Offence {
  const [{ offence }] = rows;
  return extended(offence ?? { title: '', reportingRestrictions: [] }, {
    sequence: offence?.sequence ?? index + 1,
    results: rows.flatMap(({ result }) => result ?? []),
  });
}

function withCase(rows: readonly RegisterRow[]): readonly RegisterRow[] {
  const isApart = (row: RegisterRow) => !namesCase(row) && row.offence === undefined;
  if (!rows.some(isApart)) return rows;
  const cases = new Map<string, RegisterRow>();
  for (const row of rows) {
    const person = JSON.stringify(personKey(row));
    if (namesCase(row) && !cases.has(person)) cases.set(person, row);
  }
  return rows.map((row) => {
    if (!isApart(row)) return row;
    const theirs = cases.get(JSON.stringify(personKey(row)));
    return theirs ? { ...row, ...present({ urn: theirs.urn, caseNumber: theirs.caseNumber }) } : row;
  });
}

function namesCase({ urn, caseNumber }: RegisterRow): boolean {
  return urn !== undefined || caseNumber !== undefined;
}

function personKey({ defendant: { name, organisation, dateOfBirth, address } }: RegisterRow): unknown {
  return [name?.full, organisation, dateOfBirth ?? address];
}

/** Number and code tell offences apart; without a number, all that a row says of the offence. */
function offenceKey({ offence }: RegisterRow): unknown {
  if (offence?.sequence !== undefined) return [offence.sequence, offence.code];
  return [offence?.code, offence?.title, offence?.plea, offence?.verdict];
}

function firstOf<T, V>(list: readonly T[], read: (entry: T) => V | undefined): V | undefined {
  return list.map(read).find((value) => value !== undefined);
}
