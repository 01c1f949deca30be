import { caseKeys } from '../entries/case-key.js';
import { type Group, grouped } from '../entries/grouped.js';
import type { Defendant, Hearing, Listing, Offence } from '../listing.js';
import type { Mapping } from './mapping.js';
import type { MappedRow } from './row.js';

/**
 * Rows back into a hierarchy: sitting, case, defendant, offence, result. Rows of one case number or URN at a sitting are
 * one case; rows without either are one case for each person. Where a row is an offence or a defendant, no two are one offence.
 */
export function groupRows(rows: readonly MappedRow[], row: Mapping['row']): readonly Listing[] {
  return grouped(rows, ({ sitting }) => sitting).map((ofSitting) => {
    const [{ sitting }] = ofSitting;
    const caseOf = caseKeys(ofSitting, ({ hearing }) => hearing);
    const cases = grouped(ofSitting, (one) => [one.hearing.startTime, caseOf(one) ?? personOf(one)]);
    return { ...sitting, hearings: cases.map((ofCase) => hearingOf(ofCase, row)) };
  });
}

function hearingOf(rows: Group<MappedRow>, row: Mapping['row']): Hearing {
  const [{ hearing }] = rows;
  const said = Object.assign({}, ...rows.map((one) => one.hearing).reverse()) as MappedRow['hearing'];
  return {
    ...said,
    ...hearing,
    reportingRestrictions: [...new Set(rows.flatMap((one) => one.hearing.reportingRestrictions))],
    applications: [],
    defendants: grouped(rows, personOf).map((ofPerson) => defendantOf(ofPerson, row)),
  };
}

function defendantOf(rows: Group<MappedRow>, row: Mapping['row']): Defendant {
  const [{ defendant }] = rows;
  const charged = rows.filter(({ offence }) => offence !== undefined);
  const offences = row === 'result' ? grouped(charged, offenceOf) : charged.map((one): Group<MappedRow> => [one]);
  return {
    ...defendant,
    offences: offences.map(readTogether),
    results: rows.flatMap(({ offence, results }) => (offence === undefined ? results : [])),
  };
}

function readTogether(rows: Group<MappedRow>, at: number): Offence {
  const [{ offence }] = rows;
  return {
    ...(offence ?? { title: '', reportingRestrictions: [] }),
    sequence: offence?.sequence ?? at + 1,
    results: rows.flatMap(({ results }) => results),
  };
}

function personOf({
  line,
  reference,
  defendant: { name, organisation, dateOfBirth, address, asn },
}: MappedRow): unknown {
  const called = reference ?? name?.full ?? organisation;
  return called === undefined ? [line] : [called, dateOfBirth ?? address ?? asn];
}

function offenceOf({ offence }: MappedRow): unknown {
  if (offence?.sequence !== undefined) return [offence.sequence, offence.code, offence.title];
  return [offence?.code, offence?.title, offence?.wording, offence?.startDate];
}
