import { writeFile } from 'node:fs/promises';

/** Writes the sample messages in `samples/listings/spi-results-xml/`: one message bare, one escaped once, one twice. Everybody is invented. */
const FOLDER = new URL('../samples/listings/spi-results-xml', import.meta.url);

interface SentOffence {
  readonly sequence: string;
  readonly code: string;
  readonly wording: string;
  readonly start: string;
  readonly plea?: string;
  readonly finding?: string;
  readonly convicted?: string;
  readonly results: readonly string[];
}

function session(room: string, date: string, time: string, cases: readonly string[]): string {
  return `<Session><CourtHearing><Hearing><CourtHearingLocation>${room}</CourtHearingLocation><DateOfHearing>${date}</DateOfHearing><TimeOfHearing>${time}</TimeOfHearing></Hearing><PSAcode>9901</PSAcode></CourtHearing>
${cases.join('\n')}
</Session>`;
}

function heard(urn: string, defendants: readonly string[]): string {
  return `<Case><PTIURN>${urn}</PTIURN>\n${defendants.join('\n')}\n</Case>`;
}

function defendant(asn: string, who: string, offences: readonly SentOffence[]): string {
  return `<Defendant><ProsecutorReference>${asn}</ProsecutorReference>\n${who}\n${offences.map(offence).join('\n')}\n</Defendant>`;
}

function person(title: string, given: readonly string[], family: string, born: string, gender: string): string {
  const names = given.map((name, i) => `<PersonGivenName${i + 1}>${name}</PersonGivenName${i + 1}>`).join('');
  return `<CourtIndividualDefendant><PersonDefendant><BasePersonDetails><PersonName><PersonTitle>${title}</PersonTitle>${names}<PersonFamilyName>${family}</PersonFamilyName></PersonName><Birthdate>${born}</Birthdate><Gender>${gender}</Gender></BasePersonDetails><BailConditions></BailConditions></PersonDefendant><BailStatus>U</BailStatus><Address><SimpleAddress><AddressLine1>3 Sandstone Walk</AddressLine1><AddressLine2>Mossbury</AddressLine2><AddressLine5>ZZ2 2ZZ</AddressLine5></SimpleAddress></Address><PresentAtHearing>Y</PresentAtHearing></CourtIndividualDefendant>`;
}

function offence({ sequence, code, wording, start, plea, finding, convicted, results }: SentOffence): string {
  const conviction = convicted === undefined ? '' : `<ConvictionDate>${convicted}</ConvictionDate>`;
  const verdict = finding === undefined ? '' : `<Finding>${finding}</Finding>`;
  return `<Offence><BaseOffenceDetails><OffenceSequenceNumber>${sequence}</OffenceSequenceNumber><OffenceCode>${code}</OffenceCode><OffenceWording>${wording}</OffenceWording><OffenceTiming><OffenceDateCode>1</OffenceDateCode><OffenceStart><OffenceDateStartDate>${start}</OffenceDateStartDate></OffenceStart></OffenceTiming><LocationOfOffence>Mossbury</LocationOfOffence></BaseOffenceDetails><InitiatedDate>${start}</InitiatedDate><Plea>${plea ?? '3'}</Plea><ModeOfTrial>1</ModeOfTrial><FinalDisposalIndicator>Y</FinalDisposalIndicator>${conviction}${verdict}
${results.join('\n')}
</Offence>`;
}

function result(code: string | undefined, text: string, more = ''): string {
  return `<Result>${code === undefined ? '' : `<ResultCode>${code}</ResultCode>`}<ResultText>${text}</ResultText>${more}</Result>`;
}

function message(sessions: readonly string[]): string {
  return `<ResultedCaseMessage xmlns="http://www.dca.gov.uk/xmlschemas/libra" Flow="ResultedCasesForThePolice" Interface="LibraStandardProsecutorPolice" SchemaVersion="0.6g">\n${sessions.join('\n')}\n</ResultedCaseMessage>`;
}

const restraining = result(
  '3047',
  'RESTRAO - Restraining order Restraining order made for the defendant in the following terms: Not to contact Olivine Testmoss directly or indirectly. This order lasts until 11/11/2026. This order is made on conviction.',
);

const wren = person('Mr', ['Heron', 'Flint'], 'TESTWREN', '1988-02-29', '1');
const twoSessions = message([
  session('Z99AA01', '2024-11-12', '10:00:00', [
    heard('99ZZ0000524', [
      defendant('2499ZZ0000000000005N', wren, [
        {
          sequence: '001',
          code: 'SX03252',
          wording:
            'Between 01/09/2024 and 03/09/2024 at Mossbury threatened to share a photograph of Olivine Testmoss in an intimate state.',
          start: '2024-09-01',
          plea: '1',
          finding: 'G',
          convicted: '2024-10-15',
          results: [
            result('1015', 'Fined £200.00.', '<Outcome><ResultAmountSterling>200.00</ResultAmountSterling></Outcome>'),
            restraining,
            result(
              '3055',
              'Order made under Section 153 of the Sentencing Act 2020 to deprive the defendant of his rights in a tablet computer.',
            ),
          ],
        },
        {
          sequence: '002',
          code: 'PF97006',
          wording: 'Between 01/09/2024 and 30/09/2024 pursued a course of conduct which amounted to harassment.',
          start: '2024-09-01',
          plea: '1',
          finding: 'G',
          convicted: '2024-10-15',
          results: [result('1057', 'No separate penalty.'), restraining],
        },
      ]),
    ]),
    heard('99ZZ0000624', [
      defendant('2499ZZ0000000000006P', wren, [
        {
          sequence: '001',
          code: 'TH68010',
          wording:
            'On 20/09/2024 at Mossbury stole a bag of gravel;Contrary to sections 1(1) and 7 of the Theft Act 1968.',
          start: '2024-09-20',
          plea: '1',
          finding: 'G',
          convicted: '2024-11-12',
          results: [
            result(
              '1116',
              'Community order made until 11/11/2025.',
              '<ResultCodeQualifier>BA</ResultCodeQualifier><ResultCodeQualifier>FX</ResultCodeQualifier>',
            ),
            result(undefined, 'The court asks for the gravel to be given back.'),
          ],
        },
      ]),
    ]),
  ]),
  session('Z99AA01', '2024-11-12', '14:00:00', [
    heard('99ZZ0000724', [
      defendant('2499ZZ0000000000007Q', person('Ms', ['Sorrel'], 'TESTGARNET', '1995-06-30', '2'), [
        {
          sequence: '001',
          code: 'SX03249',
          wording: 'On 30/10/2024 at Mossbury shared a film of another in an intimate state without consent.',
          start: '2024-10-30',
          plea: '2',
          results: [
            result(
              '4027',
              'Remanded on conditional bail. Conditions: not to contact Olivine Testmoss.',
              '<NextHearing><NextHearingDetails><CourtHearingLocation>Z99AA02</CourtHearingLocation><DateOfHearing>2025-01-14</DateOfHearing><TimeOfHearing>10:00:00</TimeOfHearing></NextHearingDetails><NextHearingReason>for trial</NextHearingReason><BailStatusOffence>B</BailStatusOffence></NextHearing>',
            ),
          ],
        },
      ]),
    ]),
  ]),
]);

const escaped = message([
  session('Z99AA02', '2024-12-03', '10:00:00', [
    heard('99ZZ0000824', [
      defendant('2499ZZ0000000000008R', person('Mr', ['Alder'], 'TESTSHALE', '1979-01-17', '1'), [
        {
          sequence: '001',
          code: 'SX03250',
          wording:
            'On 01/10/2024 at Mossbury shared a photograph of another in an intimate state, meaning to cause her distress &amp; alarm.',
          start: '2024-10-01',
          plea: '1',
          finding: 'G',
          convicted: '2024-11-05',
          results: [
            result('1002', 'Committed to prison for 12 weeks suspended for 18 months. Reason: Offence so serious.'),
            restraining,
          ],
        },
      ]),
    ]),
  ]),
]);

const company =
  '<CourtCorporateDefendant><OrganisationName><OrganisationName>Testlichen Removals Limited</OrganisationName></OrganisationName><Address><ComplexAddress><PAON><StartNumber>7</StartNumber></PAON><StreetDescription>Gravel Pits</StreetDescription><Town>Mossbury</Town><PostCode>ZZ3 3ZZ</PostCode></ComplexAddress></Address><PresentAtHearing>N</PresentAtHearing><TradingName>Lichen</TradingName></CourtCorporateDefendant>';

/** Dates as anonymised messages have them, a field nobody knows, a result of a code alone and one of nothing. */
const placeholders = message([
  session('Z99AA02', 'DATE_OF_HEARING', '10:00:00', [
    heard('99ZZ0000924', [
      defendant('2499ZZ0000000000009S', company, [
        {
          sequence: '001',
          code: 'RT88333',
          wording: 'On 03/07/2024 at Mossbury used a lorry without insurance.',
          start: '2024-07-03',
          plea: '1',
          finding: 'G',
          convicted: 'DATE_OF_HEARING',
          results: [
            result('1015', '', '<Outcome><ResultAmountSterling>600.00</ResultAmountSterling></Outcome>'),
            result(undefined, ''),
          ],
        },
      ]),
    ]),
  ]),
]);

function prefixed(text: string): string {
  return text.replace(/<(\/?)([A-Z])/g, '<$1DC:$2').replace('xmlns="http://www.dca', 'xmlns:DC="http://www.dca');
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function delivered(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<DeliverRequest xmlns="http://schemas.cjse.gov.uk/messages/deliver/2006-05" xmlns:mm="http://schemas.cjse.gov.uk/messages/metadata/2006-05">
<mm:MessageMetadata SchemaVersion="1.0"><mm:CreationDateTime>2024-11-12T17:45:10+00:00</mm:CreationDateTime></mm:MessageMetadata>
<Message>
${inside}
</Message>
</DeliverRequest>
`;
}

function routed(content: string): string {
  return `<!-- An invented message: a comment stands where nothing may stand. -->
<?xml version="1.0" encoding="UTF-8"?>
<RouteData xmlns="http://schemas.cjse.gov.uk/common/operations" xmlns:ns2="http://schemas.cjse.gov.uk/common/businessentities" VersionNumber="1.0" RequestResponse="Request">
<DataStream VersionNumber="1.0">
<ns2:DataStreamType>SPIResults</ns2:DataStreamType>
<ns2:DataStreamContent>${content}</ns2:DataStreamContent>
</DataStream>
</RouteData>
`;
}

await writeFile(new URL('two-sessions-two-cases.xml', FOLDER), delivered(prefixed(twoSessions)));
await writeFile(new URL('escaped-once.xml', FOLDER), routed(escapeXml(escaped)));
await writeFile(
  new URL('escaped-twice-placeholders.xml', FOLDER),
  routed(escapeXml(escapeXml(`<?xml version="1.0"?>\n${placeholders}`))),
);
