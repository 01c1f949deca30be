import type { PrintedBlock, PrintedOffence, PrintedRegister } from '../printed-register.js';
import { ageOn, printed } from './calendar.js';
import type { Appearance, OffenceHeard } from './hearing.js';
import { type Said, wordsOf } from './said.js';

/** A court's day as its register prints it, one block for each person and case. */
export function registerOf(appearances: readonly [Appearance, ...Appearance[]]): PrintedRegister {
  const [first] = appearances;
  return {
    courtHouse: first.court.name,
    courtAddress: `1 Example Square, ${first.court.town}`,
    localJusticeArea: first.court.ljaName,
    generatedOn: printed(first.account.sharedOn),
    blocks: appearances.map(blockOf),
    layout: { fontSize: 10 },
  };
}

function blockOf(one: Appearance): PrintedBlock {
  const { person } = one.case;
  const at = (level: Said['level']): string[] => one.results.filter((said) => said.level === level).map(printedWords);
  return {
    fields: {
      defendantName: `${person.forename} ${person.surname}`,
      defendantAddress: [...person.address, person.postcode],
      dateOfBirth: printed(person.dateOfBirth),
      age: String(ageOn(person.dateOfBirth, one.date)),
      gender: person.gender === 'MALE' ? 'Male' : 'Female',
      caseReference: one.case.urn,
      dateOfHearing: printed(one.date),
      asn: one.case.asn,
      attendance: 'In person',
      prosecutor: one.case.court.force,
      jurisdiction: one.jurisdiction,
      hearingType: one.type,
      custodyStatus: 'Not Applicable',
    },
    defendantResults: at('defendant'),
    caseResults: at('case'),
    offences: one.offences.map(offenceOf),
    applications: one.applications.map((application) => ({
      type: application.type,
      results: application.results.map(printedWords),
    })),
  };
}

function offenceOf(heard: OffenceHeard): PrintedOffence {
  const { charge } = heard;
  return {
    code: charge.code,
    title: charge.title,
    wording: charge.wording,
    legislation: charge.legislation,
    ...(heard.plea === undefined ? {} : { plea: `${heard.plea}, ${printed(heard.pleaDate ?? charge.startDate)}` }),
    ...(heard.verdict === undefined
      ? {}
      : { verdict: heard.verdict === 'guilty' ? 'Found guilty' : 'Found not guilty' }),
    allocationDecision: charge.mode === 'Summary' ? 'Summary-only offence' : 'Either way offence',
    ...(heard.convictionDate === undefined ? {} : { convictionDate: printed(heard.convictionDate) }),
    results: heard.results.map(printedWords),
  };
}

function printedWords(said: Said): string {
  return wordsOf(said, 'common_platform');
}
