import type { Appearance, OffenceHeard } from './hearing.js';
import { randomFor } from './random.js';
import { type Said, wordsOf } from './said.js';

const HEADER =
  'InfDestID,InfName,DoH,LJAName,Courthouse,Courtroom,SessionType,DefTitle,DefForenames,DefSurname,DefAddress,DefPostcode,DoBDefendant,CaseNo,URN,ASN,SeqNo,OffCode,OffTitle,Plea,Verdict,CJSResultCode,RegText';

/** The register a prosecutor gets for one day of the courts in its area: one row for each result. */
export function informantCsv(force: string, appearances: readonly Appearance[]): string {
  return `${[HEADER, ...appearances.flatMap((one) => rowsOf(force, one))].join('\n')}\n`;
}

function rowsOf(force: string, one: Appearance): string[] {
  const { person, urn, asn } = one.case;
  const room = `Courtroom 0${randomFor(`room/${one.court.town}/${one.date}`).int(1, 3)}`;
  const words = (said: Said): string => wordsOf(said, 'common_platform').replaceAll('\n', ' /n ');
  const row = (of: { urn: boolean; sequence?: number; offence?: OffenceHeard }, said: Said | null): string =>
    [
      '',
      force,
      `${one.date}T10:00:00Z`,
      one.court.ljaName,
      one.court.name,
      room,
      one.youth ? 'Youth' : 'Adult',
      person.title,
      person.forename,
      person.surname,
      person.address.join(', '),
      person.postcode,
      person.dateOfBirth,
      '',
      of.urn ? urn : '',
      of.urn ? asn : '',
      of.sequence === undefined ? '' : String(of.sequence),
      of.offence?.charge.code ?? '',
      of.offence?.charge.title ?? '',
      of.offence?.plea ?? '',
      of.offence?.verdict === undefined ? '' : of.offence.verdict === 'guilty' ? 'Found guilty' : 'Found not guilty',
      said?.code ?? '',
      said === null ? '' : words(said),
    ]
      .map(cell)
      .join(',');
  return [
    ...one.results.filter((said) => said.level === 'defendant').map((said) => row({ urn: false }, said)),
    ...one.results.filter((said) => said.level === 'case').map((said) => row({ urn: true }, said)),
    ...one.offences.flatMap((offence, i) => {
      const of = { urn: true, sequence: i + 1, offence };
      return offence.results.length === 0 ? [row(of, null)] : offence.results.map((said) => row(of, said));
    }),
  ];
}

function cell(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
