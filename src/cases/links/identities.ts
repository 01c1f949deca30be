import type { LinkRecord } from './link-record.js';

/** What an appearance says of the person that holds over cases, each with its kind: `asn 9f…`. */
export function identitiesOf({ person, organisation }: Pick<LinkRecord, 'person' | 'organisation'>): readonly string[] {
  return [
    ...(person.master === null ? [] : [`master ${person.master}`]),
    ...(person.asn === null ? [] : [`asn ${person.asn}`]),
    ...(person.pnc ? [`pnc ${person.pnc}`] : []),
    ...(person.nameAndBirth === null || organisation ? [] : [`birth ${person.nameAndBirth}`]),
  ];
}
