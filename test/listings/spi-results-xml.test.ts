import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readXml } from '../../src/documents/xml/xml.js';
import { spiResultsXml } from '../../src/listings/formats/spi-results-xml.js';

function read(xml: string | Uint8Array) {
  return spiResultsXml.read(readXml(xml));
}

function message(inside: string): string {
  return `<ResultedCaseMessage><Session><CourtHearing><Hearing><CourtHearingLocation>Z99AA01</CourtHearingLocation><DateOfHearing>2024-09-03</DateOfHearing><TimeOfHearing>10:00:00</TimeOfHearing></Hearing></CourtHearing>${inside}</Session></ResultedCaseMessage>`;
}

function offence(inside: string): string {
  return message(
    `<Case><PTIURN>99ZZ1</PTIURN><Defendant><ProsecutorReference>A1</ProsecutorReference><CourtIndividualDefendant><PersonDefendant><BasePersonDetails><PersonName><PersonFamilyName>Testfern</PersonFamilyName></PersonName></BasePersonDetails></PersonDefendant></CourtIndividualDefendant><Offence><BaseOffenceDetails><OffenceSequenceNumber>001</OffenceSequenceNumber><OffenceCode>SX03249</OffenceCode></BaseOffenceDetails>${inside}</Offence></Defendant></Case>`,
  );
}

function onlyOffence(inside: string) {
  const { listings, problems } = read(offence(inside));
  return { offence: listings[0]?.hearings[0]?.defendants[0]?.offences[0], problems };
}

test('keeps plea and finding as the codes they are, and knows no title', () => {
  const { offence: found, problems } = onlyOffence('<Plea>1</Plea><Finding>G</Finding>');
  expect(found).toMatchObject({ sequence: 1, code: 'SX03249', title: '', plea: '1', verdict: 'G', results: [] });
  expect(problems).toEqual([]);
});

test('reads a result without a code as words, with every qualifier', () => {
  const { offence: found } = onlyOffence(
    '<Result><ResultText>It is ordered that the images be deleted.</ResultText><ResultCodeQualifier>FA</ResultCodeQualifier><ResultCodeQualifier>LG</ResultCodeQualifier></Result>',
  );
  expect(found?.results).toEqual([
    {
      text: 'It is ordered that the images be deleted.',
      level: 'offence',
      qualifiers: ['FA', 'LG'],
      at: { path: '/ResultedCaseMessage/Session/Case/Defendant/Offence/Result', line: 1 },
    },
  ]);
});

test('keeps a replacement character, a lost pound sign and Welsh letters as they came', () => {
  const { offence: found } = onlyOffence('<Result><ResultText>Fined \uFFFD100. Dirwy ŵ £5</ResultText></Result>');
  expect(found?.results[0]?.text).toBe('Fined \uFFFD100. Dirwy ŵ £5');
});

test('reports an amount that no words repeat, and not one that they do', () => {
  const outcome = '<Outcome><ResultAmountSterling>100.00</ResultAmountSterling></Outcome>';
  const codes = (text: string) =>
    onlyOffence(
      `<Result><ResultCode>1015</ResultCode><ResultText>${text}</ResultText>${outcome}</Result>`,
    ).problems.map(({ code }) => code);
  expect(codes('Fined £100.00.')).toEqual([]);
  expect(codes('')).toEqual(['unread_field']);
});

test('names a field nobody knows once, however often it stands there', () => {
  const { problems } = onlyOffence(
    '<Result><ResultCode>1</ResultCode><Mood>x</Mood></Result><Result><ResultCode>2</ResultCode><Mood>y</Mood></Result>',
  );
  expect(problems).toEqual([
    {
      code: 'unread_field',
      message: 'No reader knows ResultedCaseMessage/Session/Case/Defendant/Offence/Result/Mood (2 of them).',
      at: { path: '/ResultedCaseMessage/Session/Case/Defendant/Offence/Result[1]/Mood', line: 1 },
    },
  ]);
});

test('does not take the stamp of a template, made before the hearing, for the time of the account', () => {
  const stamped = (stamp: string) =>
    read(
      `<D><MessageMetadata><CreationDateTime>${stamp}</CreationDateTime></MessageMetadata><Message>${offence('')}</Message></D>`,
    ).listings[0]?.hearings[0]?.issuedAt;
  expect(stamped('2001-12-17T09:30:47-05:00')).toBeUndefined();
  expect(stamped('2024-09-03T17:00:00+01:00')).toBe('2024-09-03T16:00:00.000Z');
});

test('sets aside a message without a case', () => {
  expect(read(message('')).setAside?.code).toBe('no_hearings');
  expect(read('<ResultedCaseMessage/>').setAside?.code).toBe('no_hearings');
});

test('is told by what the message holds, not by its envelope or prefix', () => {
  const body = offence('')
    .replaceAll('ResultedCaseMessage', 'Other')
    .replace(/<(\/?)/g, '<$1x:')
    .replace('<x:Other>', '<x:Other xmlns:x="urn:x">');
  expect(spiResultsXml.recognises(readXml(body))).toBe(true);
  expect(spiResultsXml.recognises(readXml('<courtlist><session/></courtlist>'))).toBe(false);
  expect(spiResultsXml.recognises({ kind: 'text', text: body })).toBe(false);
});

const FOLDERS = ['../shared/fixtures/spi-results-uat', '../shared/fixtures/spi-results-e2e'];
const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  readdirSync(folder).map((name) => join(folder, name)),
);
const describeHere = files.length > 0 ? describe : describe.skip;

describeHere('the public messages (skipped where ../shared/fixtures is not)', () => {
  test.each(files.length > 0 ? files : ['none'])('%s is read to its last field', (path) => {
    const content = readXml(readFileSync(path));
    expect(spiResultsXml.recognises(content)).toBe(true);
    const { listings, problems } = spiResultsXml.read(content);
    const codes = new Set(problems.map(({ code }) => code));
    codes.delete('date_unreadable');
    expect([...codes]).toEqual([]);
    const source = readFileSync(path, 'utf8');
    const anonymised = path.includes('uat');
    const [, written] = /<(?:DC:)?DateOfHearing>(.*?)</.exec(source) ?? [];
    expect(listings.map(({ sittingDate }) => sittingDate)).toEqual([anonymised ? null : written]);
    expect(problems.length > 0).toBe(anonymised);
    const tags = source.match(/ResultText&gt;|ResultText>/g)?.length ?? 0;
    const results = listings
      .flatMap(({ hearings }) => hearings)
      .flatMap(({ defendants }) => defendants)
      .flatMap(({ offences }) => offences)
      .flatMap((one) => one.results);
    expect(results.length).toBe(tags / 2);
    expect(results.every(({ text }) => text !== '')).toBe(true);
  });
});

test('says that a hearing without a date is outside every period', () => {
  const undated = offence('').replace('<DateOfHearing>2024-09-03</DateOfHearing>', '');
  expect(read(undated).problems.map(({ code }) => code)).toEqual(['date_unreadable']);
});

test('reads cases that stand outside any session', () => {
  const { listings } = read(
    offence('')
      .replace(/<Session>.*<\/CourtHearing>/, '')
      .replace('</Session>', ''),
  );
  expect(listings).toMatchObject([{ courtHouse: '', sittingDate: null, hearings: [{ urn: '99ZZ1' }] }]);
});

test('keeps words that a system put in tags of their own', () => {
  const { offence: found, problems } = onlyOffence(
    '<Result><ResultText>&lt;b&gt;Fined £5&lt;/b&gt;</ResultText></Result>',
  );
  expect(found?.results[0]?.text).toBe('Fined £5');
  expect(problems).toEqual([]);
});

test('is incomplete where results stand in elements nobody knows', () => {
  const parsed = read(offence('<Results><Result><ResultText>Fined</ResultText></Result></Results>'));
  expect(parsed.completeResults).toBe(false);
});

test.each([0, 1, 2, 3, 4])('reads a message escaped %i times inside its envelope', (times) => {
  const escaped = (xml: string) => xml.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const inner = Array.from({ length: times }).reduce<string>(escaped, offence(''));
  expect(read(`<RouteData><Content>${inner}</Content></RouteData>`).listings).toHaveLength(1);
  expect(read(inner).listings).toHaveLength(1);
});
