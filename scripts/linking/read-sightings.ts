import type { Defendant, Hearing } from '../../src/listings/listing.js';
import type { Label, LabelledDocument } from './documents.js';

const COURTS: Readonly<Record<string, string>> = {
  B: "Brackenford Magistrates' Court",
  F: "Fernleigh Magistrates' Court",
  G: "Gorsebridge Magistrates' Court",
  H: "Heatherstow Magistrates' Court",
};
const KINDS: Readonly<Record<string, LabelledDocument['kind']>> = { L: 'list', R: 'register', S: 'results' };

interface Row {
  readonly trait: string;
  readonly cells: readonly string[];
}

/** The table of sightings written by hand as documents: one a kind, court and day, and one hearing a reference in it. */
export function readSightings(table: string): {
  readonly documents: readonly LabelledDocument[];
  readonly labels: readonly Label[];
} {
  const documents = new Map<string, Map<string, Row[]>>();
  for (const row of rowsOf(table)) {
    const [, kind, court, date, urn = '', number = ''] = row.cells;
    const day = `${date} ${court} ${kind}`;
    const hearings = documents.get(day) ?? new Map<string, Row[]>();
    documents.set(day, hearings);
    const reference = `${urn} ${number}`.trim();
    const hearing = reference === '' ? `alone ${hearings.size}` : reference;
    hearings.set(hearing, [...(hearings.get(hearing) ?? []), row]);
  }
  const made = [...documents].map(([day, hearings]) => {
    const [date = '', court = '', kind = ''] = day.split(' ');
    const name = `sightings ${day}`;
    const listing = {
      courtHouse: COURTS[court] ?? court,
      sittingDate: date,
      hearings: [...hearings.values()].map(hearingOf),
    };
    const labels = [...hearings.values()].flatMap((rows, at) =>
      rows.map(
        ({ trait, cells: [truth = ''] }, position): Label => ({
          document: name,
          path: `/0/hearings/${at}/defendants/${position}`,
          defendantCase: truth,
          traits: [trait],
        }),
      ),
    );
    return { document: { name, kind: KINDS[kind] ?? 'list', listings: [listing] }, labels };
  });
  return { documents: made.map(({ document }) => document), labels: made.flatMap(({ labels }) => labels) };
}

function rowsOf(table: string): readonly Row[] {
  let trait = '';
  return table.split('\n').flatMap((line): readonly Row[] => {
    if (line.startsWith('## ')) trait = line.slice('## '.length);
    return line === '' || line.startsWith('#') ? [] : [{ trait, cells: line.split('|') }];
  });
}

function hearingOf(rows: readonly Row[]): Hearing {
  const [, , , , urn = '', number = ''] = rows[0]?.cells ?? [];
  return {
    ...(urn === '' ? {} : { urn }),
    ...(number === '' ? {} : { caseNumber: number }),
    reportingRestrictions: [],
    applications: [],
    defendants: rows.map(defendantOf),
  };
}

function defendantOf({ cells }: Row): Defendant {
  const [, , , , , , asn = '', name = '', born = '', codes = ''] = cells;
  // Never the stroke of "t/a".
  const [forenames = '', surname] = name.split(/(?<!\bt)\//u);
  return {
    ...(name.startsWith('@')
      ? { organisation: name.slice(1) }
      : { name: surname === undefined ? { full: name } : { full: `${forenames} ${surname}`, forenames, surname } }),
    ...(/^\d/u.test(born) ? { dateOfBirth: born } : {}),
    ...(born.startsWith('a') ? { age: Number(born.slice(1)) } : {}),
    ...(asn === '' ? {} : { asn }),
    offences: codes.split(',').map((coded, index) => {
      const [code = '', startDate] = coded.split('@');
      return {
        sequence: index + 1,
        code,
        title: `Offence ${code}`,
        ...(startDate === undefined ? {} : { startDate }),
        reportingRestrictions: [],
        results: [],
      };
    }),
    results: [],
  };
}
