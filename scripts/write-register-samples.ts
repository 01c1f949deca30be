import { writeFile } from 'node:fs/promises';
import type { PrintedBlock, PrintedFields, PrintedRegister } from './printed-register.js';
import { writeRegisterPdf } from './register-pdf.js';

/** Writes the sample registers in `samples/listings/court-register-pdf/`. Everybody in them is invented. Run again, the bytes are the same. */
const FOLDER = new URL('../samples/listings/court-register-pdf', import.meta.url);

const fern: PrintedFields = {
  defendantName: 'Jasper Testfern',
  defendantAddress: ['14 Quartz Row', 'Mossbury', 'Fernshire', 'ZZ1 1ZZ'],
  dateOfBirth: '09/05/1991',
  age: '33',
  gender: 'Male',
  nationality: 'British',
  aliases: 'Jas, Fernie',
  caseReference: '99ZZ1000124',
  dateOfHearing: '16/10/2024',
  asn: '2499ZZ0000000000001K',
  attendance: 'In person',
  prosecutor: 'Fernshire Police',
  jurisdiction: 'MAGISTRATES',
  hearingType: 'Sentence',
  custodyStatus: 'Not Applicable',
  defenceCounsel: 'Linnet Testquill',
};

const RESTRAINING =
  'RESTRAO - Restraining order\nRestraining order made for the defendant in the following terms: Not to contact Olivine Testmoss directly or indirectly. Not to post anything about Olivine Testmoss on any social media. This order lasts until 15/10/2027. This order is made on conviction.';
const UNPAID_WORK =
  'COEW - Community order England / Wales\nCommunity order made. The defendant must comply with the requirements (shown below) by 15/10/2025.\nUPWR - Unpaid work requirement\nUnpaid Work Requirement: Carry out unpaid work for 120 Hours within the next twelve months.';
const DEPRIVED =
  'DEPO - Deprivation order\nOrder made under Section 153 of the Sentencing Act 2020 to deprive the defendant of his rights in a black mobile telephone and the photographs held on it.';

function sharing(day: string, results: readonly string[]) {
  return {
    code: 'SX03250',
    title: 'Share photograph / film of person in intimate state with intent to cause alarm, distress or humiliation',
    wording: `Between ${day} and 30/09/2024 at Mossbury, with the intention of causing Olivine Testmoss alarm, distress or humiliation, intentionally shared a photograph which showed her in an intimate state, without her consent`,
    legislation: 'Contrary to section 66B(2) and (9) of the Sexual Offences Act 2003.',
    plea: 'GUILTY, 18/09/2024',
    allocationDecision: 'Defendant consents to summary trial',
    convictionDate: '18/09/2024',
    results,
  };
}

const sentence: PrintedRegister = {
  courtHouse: "Mossbury Magistrates' Court",
  courtAddress: 'Lichen Street, Mossbury',
  localJusticeArea: 'Fernshire',
  generatedOn: '16/10/2024',
  blocks: [
    {
      fields: fern,
      defendantResults: ['COLLO - Collection order\nCollection order made. Make payments as ordered.'],
      caseResults: [
        'FCPC - Costs to Crown Prosecution Service\nTo pay costs of £85.00 to the Crown Prosecution Service.',
      ],
      offences: [
        sharing('01/09/2024', [UNPAID_WORK, RESTRAINING, DEPRIVED]),
        sharing('05/09/2024', [UNPAID_WORK, RESTRAINING]),
        sharing('12/09/2024', [UNPAID_WORK, RESTRAINING]),
      ],
    },
    {
      fields: { ...fern, caseReference: '99ZZ1000224' },
      offences: [
        {
          code: 'CJ88116',
          title: 'Assault by beating',
          wording: 'On 02/09/2024 at Mossbury assaulted Olivine Testmoss by beating her',
          legislation: 'Contrary to section 39 of the Criminal Justice Act 1988.',
          plea: 'NOT_GUILTY, 18/09/2024',
          indicatedPlea: '-',
          verdict: 'Found not guilty',
          results: ['DINE - Dismissed (No evidence offered)\nNo evidence offered, case dismissed.'],
        },
      ],
    },
  ],
};

const applicant: PrintedFields = {
  defendantName: 'Wren Testbasalt',
  defendantAddress: ['NFA'],
  dateOfBirth: '30/11/1979',
  age: '44',
  gender: 'Female',
  caseReference: '99ZZ2000324',
  dateOfHearing: '17/10/2024',
  asn: '2499ZZ0000000000002L',
  prosecutor: 'Crown Prosecution Service',
  jurisdiction: 'MAGISTRATES',
  hearingType: 'Application',
};

function remanded(fields: PrintedFields): PrintedBlock {
  return {
    fields,
    offences: [
      {
        code: 'SX03249',
        title: 'Share photograph / film of person in intimate state',
        wording:
          'On 14/10/2024 at Mossbury intentionally shared a film which showed another in an intimate state without consent',
        legislation: 'Contrary to section 66B(1) and (9) of the Sexual Offences Act 2003.',
        results: [
          "RC - Remanded on conditional bail\nRemanded on conditional bail until hearing on 21/11/2024 at 10:00 in Courtroom 02, Mossbury Magistrates' Court. Conditions: not to use any device capable of accessing the internet unless it is open to inspection.",
        ],
      },
    ],
  };
}

/** Two sittings in one room, co-defendants, a company, an application for one of two defendants, pages of another size and type. */
const portrait: PrintedRegister = {
  courtHouse: "Mossbury Magistrates' Court",
  courtAddress: 'Lichen Street, Mossbury',
  localJusticeArea: 'Fernshire',
  generatedOn: '18/10/2024',
  layout: {
    page: [595.28, 841.89],
    fontSize: 8.5,
    leftLabel: 30,
    leftValue: 112,
    rightLabel: 310,
    rightValue: 396,
    offenceValue: 399,
  },
  blocks: [
    remanded({
      ...fern,
      caseReference: '99ZZ2000324',
      hearingType: 'Application',
      dateOfHearing: '17/10/2024',
      prosecutor: 'Crown Prosecution Service',
    }),
    remanded(applicant),
    {
      fields: applicant,
      applications: [
        {
          type: 'Application to vary a restraining order',
          results: [
            "G - Granted\nRESTRAV - Restraining order varied\nRestraining order made by Mossbury Magistrates' Court on 04/06/2024 varied as follows: until further order.",
          ],
        },
        { type: 'Application for bail', results: ['RFSD - Refused'] },
      ],
    },
    {
      fields: {
        ...applicant,
        defendantName: 'Testlichen Removals Limited',
        dateOfBirth: '-',
        age: '-',
        gender: '-',
        asn: '-',
        caseReference: '99ZZ3000124',
        dateOfHearing: '18/10/2024',
        hearingType: 'First hearing',
      },
      offences: [
        {
          code: 'RT88333',
          title: 'Use a motor vehicle on a road without insurance',
          wording: 'On 03/07/2024 at Mossbury used a lorry without insurance',
          legislation: 'Contrary to section 143 of the Road Traffic Act 1988.',
          plea: 'GUILTY, 18/10/2024',
          verdict: '-',
          convictionDate: '18/10/2024',
          results: ['FO - Fine\nFined £600.00', 'FVS - Surcharge\nTo pay a surcharge of £240.00'],
        },
      ],
    },
  ],
};

await writeFile(new URL('two-cases-of-one-defendant.pdf', FOLDER), await writeRegisterPdf(sentence));
await writeFile(new URL('two-sittings-portrait.pdf', FOLDER), await writeRegisterPdf(portrait));
