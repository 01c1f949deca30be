import { printed } from './calendar.js';
import type { Appearance, OffenceHeard } from './hearing.js';
import { type Said, wordsOf } from './said.js';

/** A court's day as a clerk types it out: labels and their values, results in Libra's words, no code of a result. */
export function registerText(appearances: readonly [Appearance, ...Appearance[]]): string {
  const [first] = appearances;
  const lines = [`Court: ${first.court.name}`, `Local justice area: ${first.court.ljaName}`];
  for (const one of appearances) lines.push('', ...linesOf(one));
  return `${lines.join('\n')}\n`;
}

function linesOf(one: Appearance): string[] {
  const { person } = one.case;
  return [
    `Date of hearing: ${printed(one.date)}`,
    `Defendant: ${person.forename} ${person.surname}`,
    `DOB: ${printed(person.dateOfBirth)}`,
    `Address: ${[...person.address, person.postcode].join(', ')}`,
    `URN: ${one.case.urn}`,
    `ASN: ${one.case.asn}`,
    `Prosecutor: ${one.case.court.force}`,
    ...one.offences.flatMap(offenceLines),
    ...one.results.map((said) => `Result: ${typed(said)}`),
  ];
}

function offenceLines({ charge, results, ...heard }: OffenceHeard): string[] {
  return [
    `Offence code: ${charge.code}`,
    `Offence: ${charge.title}`,
    `Particulars: ${charge.wording}`,
    ...(heard.plea === undefined ? [] : [`Plea: ${heard.plea === 'GUILTY' ? 'Guilty' : 'Not guilty'}`]),
    ...(heard.verdict === undefined
      ? []
      : [
          `Finding: ${heard.verdict === 'guilty' ? 'Found guilty' : 'Found not guilty'}, ${printed(heard.verdictDate ?? charge.startDate)}`,
        ]),
    ...(heard.convictionDate === undefined ? [] : [`Convicted: ${printed(heard.convictionDate)}`]),
    ...results.map((said) => `Result: ${typed(said)}`),
  ];
}

function typed(said: Said): string {
  return wordsOf(said, 'libra').replaceAll(/\s*\n\s*/g, ' ');
}
