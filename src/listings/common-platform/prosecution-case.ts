import { allOf } from '../fields/all-of.js';
import type { FieldAudit, Fields } from '../fields/json-fields.js';
import { extended } from '../fields/present.js';
import { readCaseIdentifier } from './case-identifier.js';
import { type ReadDefendant, readDefendant } from './defendant.js';
import type { Matter } from './matter.js';
import { readReportingRestrictions } from './offence.js';
import { UNUSED } from './unused.js';

/** Reads one prosecution case of a hearing. */
export function readProsecutionCase(fields: Fields, hearing: Matter['heading'], audit: FieldAudit): Matter {
  fields.ignore(UNUSED.prosecutionCase);
  fields.ignore(['id']);
  const { urn: named, prosecutor } = readCaseIdentifier(fields);
  if (named === undefined) audit.raise('missing_field', 'A case has no URN.', fields.pointer);
  const markers = fields.objects('caseMarkers').flatMap((marker) => {
    marker.ignore(UNUSED.caseMarker);
    return marker.text('markerTypeDescription', 'markerTypeCode') ?? [];
  });
  const people = fields.objects('defendants');
  if (people.length === 0) audit.raise('missing_field', 'A case has no defendant.', fields.pointer);
  const defendants = people.map((person) => readDefendant(person, audit));
  const urn = named ?? urnOfOffences(defendants);
  const restrictions = allOf([fields, ...people], readReportingRestrictions);
  return {
    heading: extended(hearing, {
      urn,
      prosecutor,
      reportingRestrictions: [...new Set([...hearing.reportingRestrictions, ...restrictions])],
      caseMarkers: markers.length === 0 ? undefined : markers,
    }),
    applications: [],
    defendants,
  };
}

/** The one URN all offences of a case without its own name. */
function urnOfOffences(defendants: readonly ReadDefendant[]): string | undefined {
  const named = new Set(defendants.flatMap(({ offences }) => offences.map(({ caseUrn }) => caseUrn)));
  const [only] = named;
  return named.size === 1 ? only : undefined;
}
