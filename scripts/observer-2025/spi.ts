import { addDays } from './calendar.js';
import type { Appearance, OffenceHeard } from './hearing.js';
import { randomFor, uuidFor } from './random.js';
import { type Dialect, type Said, wordsOf } from './said.js';

type Envelope = 'plain' | 'escaped_once' | 'escaped_twice';

const LIBRA_NAMESPACE = 'http://www.dca.gov.uk/xmlschemas/libra';
const OPERATIONS = 'http://schemas.cjse.gov.uk/common/operations';

/** One case on one day as the courts' system sends it to the police, in one of the three ways it arrives. */
export function spiXml(appearances: readonly [Appearance, ...Appearance[]]): string {
  const [first] = appearances;
  const key = `${first.case.urn}/${first.date}`;
  const random = randomFor(`spi/${key}`);
  const envelope: Envelope = random.pick(['plain', 'plain', 'escaped_once', 'escaped_twice']);
  if (envelope === 'plain') return delivered(message(appearances, 'DC:', 'libra'), key);
  const inner = message(appearances, '', random.chance(0.7) ? 'common_platform_on_one_line' : 'libra');
  return routed(envelope === 'escaped_once' ? escaped(inner) : escaped(escaped(inner)), key);
}

function delivered(body: string, key: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<DeliverRequest xmlns="http://schemas.cjse.gov.uk/messages/deliver/2006-05" xmlns:msg="http://schemas.cjse.gov.uk/messages/messaging/2006-05" xmlns:mf="http://schemas.cjse.gov.uk/messages/format/2006-05">',
    `<msg:MessageIdentifier>${uuidFor(`message/${key}`)}</msg:MessageIdentifier>`,
    '<mf:MessageFormat SchemaVersion="1.0"><mf:MessageType><msg:Type>SPIResults</msg:Type><msg:Version>1.200</msg:Version></mf:MessageType></mf:MessageFormat>',
    `<Message>\n${body}\n</Message>`,
    '</DeliverRequest>',
    '',
  ].join('\n');
}

/** The message escaped inside an element, with the comment real ones carry before their first element. */
function routed(body: string, key: string): string {
  return [
    '<!-- INVENTED DATA - no real person or case -->',
    `<RouteData xmlns:ns2="http://schemas.cjse.gov.uk/common/businessentities" xmlns="${OPERATIONS}" VersionNumber="1.0" RequestResponse="Request">`,
    '<RequestFromSystem VersionNumber="1.0"><CorrelationID>INVENTED</CorrelationID><SystemID>Z00CJSE</SystemID></RequestFromSystem>',
    '<DataStream VersionNumber="1.0">',
    '<ns2:System>C00CommonPlatform</ns2:System><ns2:DataStreamType>SPIResults</ns2:DataStreamType>',
    `<ns2:SystemDataStreamID>${uuidFor(`message/${key}`)}</ns2:SystemDataStreamID><ns2:ContentType>text/xml</ns2:ContentType>`,
    `<ns2:DataStreamContent>${body}</ns2:DataStreamContent>`,
    '</DataStream>',
    '</RouteData>',
    '',
  ].join('\n');
}

function message(appearances: readonly [Appearance, ...Appearance[]], prefix: string, dialect: Dialect): string {
  const [first] = appearances;
  const xmlns = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const el = (name: string, ...children: readonly string[]): string => {
    const inside = children.join('');
    return `<${prefix}${name}>${inside}</${prefix}${name}>`;
  };
  const session = el(
    'Session',
    el(
      'CourtHearing',
      el(
        'Hearing',
        el('CourtHearingLocation', first.court.code),
        el('DateOfHearing', first.date),
        el('TimeOfHearing', '10:00:00'),
      ),
      el('PSAcode', first.court.ljaCode),
    ),
    el('Case', el('PTIURN', first.case.urn), ...appearances.map((one) => defendant(one, el, dialect))),
  );
  const name = `${prefix}ResultedCaseMessage`;
  return `<${name} ${xmlns}="${LIBRA_NAMESPACE}" Flow="ResultedCasesForThePolice" Interface="LibraStandardProsecutorPolice" SchemaVersion="0.6g">${session}</${name}>`;
}

type El = (name: string, ...children: readonly string[]) => string;

function defendant(one: Appearance, el: El, dialect: Dialect): string {
  const { person, asn } = one.case;
  return el(
    'Defendant',
    el('ProsecutorReference', asn),
    el(
      'CourtIndividualDefendant',
      el(
        'PersonDefendant',
        el(
          'BasePersonDetails',
          el(
            'PersonName',
            el('PersonTitle', person.title),
            el('PersonGivenName1', person.forename),
            el('PersonFamilyName', person.surname),
          ),
          el('Birthdate', person.dateOfBirth),
          el('Gender', person.gender === 'MALE' ? '1' : '2'),
        ),
      ),
      el('BailStatus', 'U'),
      el('Address', el('SimpleAddress', ...person.address.map((line, i) => el(`AddressLine${i + 1}`, text(line))))),
      el('PresentAtHearing', 'Y'),
    ),
    ...one.offences.map((offence, i) => offenceElement(offence, i, one, el, dialect)),
  );
}

/** The message has no place for results of a case or a person: they stand with the first offence. */
function offenceElement(heard: OffenceHeard, i: number, one: Appearance, el: El, dialect: Dialect): string {
  const { charge } = heard;
  const results = i === 0 ? [...heard.results, ...one.results] : heard.results;
  const plea = heard.plea === 'GUILTY' ? '1' : heard.plea === 'NOT_GUILTY' ? '2' : '3';
  const finding = heard.convictionDate !== undefined ? 'G' : heard.verdict === 'not_guilty' ? 'N' : undefined;
  return el(
    'Offence',
    el(
      'BaseOffenceDetails',
      el('OffenceSequenceNumber', String(i + 1).padStart(3, '0')),
      el('OffenceCode', charge.code),
      el('OffenceWording', text(`${charge.wording} ${charge.legislation}`)),
      el('OffenceTiming', el('OffenceDateCode', '1'), el('OffenceStart', el('OffenceDateStartDate', charge.startDate))),
      el('ChargeDate', addDays(charge.startDate, 21)),
      el('ArrestDate', addDays(charge.startDate, 7)),
      el('LocationOfOffence', text(`${one.case.court.town}-under-Example`)),
    ),
    el('InitiatedDate', addDays(charge.startDate, 21)),
    el('Plea', plea),
    el('ModeOfTrial', charge.mode === 'Summary' ? '1' : '2'),
    el('FinalDisposalIndicator', results.some((said) => said.category === 'FINAL') ? 'Y' : 'N'),
    ...(heard.convictionDate === undefined
      ? []
      : [el('ConvictionDate', heard.convictionDate), el('ConvictingCourt', one.court.ljaCode)]),
    ...(finding === undefined ? [] : [el('Finding', finding)]),
    ...results.map((said) => resultElement(said, el, dialect)),
  );
}

function resultElement(said: Said, el: El, dialect: Dialect): string {
  return el(
    'Result',
    ...(said.code === undefined ? [] : [el('ResultCode', said.code)]),
    el('ResultText', text(wordsOf(said, dialect))),
    ...(said.qualifiers ?? []).map((qualifier) => el('ResultCodeQualifier', qualifier)),
    ...(said.nextDate === undefined
      ? []
      : [
          el(
            'NextHearing',
            el('NextHearingDetails', el('DateOfHearing', said.nextDate), el('TimeOfHearing', '10:00:00')),
          ),
        ]),
  );
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escaped(xml: string): string {
  return text(xml);
}
