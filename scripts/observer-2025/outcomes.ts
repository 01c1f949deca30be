import { printed } from './calendar.js';
import type { Court } from './courts.js';
import type { Random } from './random.js';
import type { Said } from './said.js';

type Parts = Omit<Said, 'level' | 'category' | 'convicts'> & Partial<Pick<Said, 'level' | 'category' | 'convicts'>>;

function final(parts: Parts): Said {
  return { level: 'offence', category: 'FINAL', convicts: false, ...parts };
}

function interim(parts: Parts): Said {
  return { level: 'offence', category: 'INTERMEDIARY', convicts: false, ...parts };
}

type AdjournedFor = 'plea' | 'trial' | 'sentence';

const REASON: Readonly<Record<AdjournedFor, string>> = {
  plea: 'To plead guilty or not guilty to the offence(s)',
  trial: 'For the trial to take place',
  sentence: 'For a pre-sentence report to be prepared',
};

/** Bail conditions that name devices and images are here on purpose: they are no order about either. */
const CONDITIONS = [
  'Exclusion - not to contact directly or indirectly the complainant.',
  'Exclusion - not to contact directly or indirectly the complainant, Residence - live and sleep each night at the home address.',
  'Exclusion - not to contact directly or indirectly the complainant by any means including social media.',
  'Exclusion - not to contact directly or indirectly the complainant, Computer - not to delete any history of computer use.',
  'Exclusion - not to contact directly or indirectly the complainant, Computer - not to use any device capable of accessing the internet unless it is made available to police on request.',
  'Exclusion - not to contact directly or indirectly the complainant, Other - not to post or share any image of the complainant.',
];

/** Put off to another day: adjourned, or on bail with or without conditions. */
export function adjourned(to: string, court: Court, why: AdjournedFor, random: Random): Said {
  const place = `${printed(to)} at ${random.pick(['10:00', '14:00'])} in Courtroom 0${random.int(1, 4)}, ${court.name}`;
  const kind = random.int(1, 3);
  const reason = `${REASON[why]}.`;
  const common = { adjourns: true, nextDate: to } as const;
  if (kind === 1) {
    return interim({
      ...common,
      code: '4506',
      shortCode: 'A',
      label: 'Adjournment',
      body: `Adjourned for hearing on ${place}. Reason: ${reason} Defendant to attend the next hearing.`,
      libra: `Adjourned to ${place}. Reason: ${reason}`,
    });
  }
  if (kind === 2) {
    return interim({
      ...common,
      code: '4047',
      shortCode: 'REMUB',
      label: 'Remand unconditional bail',
      body: `Remanded on unconditional bail until hearing on ${place}. Adjournment reason: ${reason} Defendant to attend the next hearing.`,
      libra: `Remanded on unconditional bail until ${place}. Adjournment reason: ${reason} Defendant to attend.`,
    });
  }
  const conditions = random.pick(CONDITIONS);
  return interim({
    ...common,
    code: '4027',
    shortCode: 'RC',
    label: 'Remanded on conditional bail',
    body: `Remanded on conditional bail until hearing on ${place}. Adjournment reason: ${reason} Conditions: ${conditions}`,
    libra: `Remanded on bail until ${place}. Adjournment reason: ${reason} Conditions: ${conditions}`,
  });
}

export function committedForSentence(crownCourt: string): Said {
  const words = `Committed for sentence (Section 14 of the Sentencing Act 2020) for hearing on a Date and time to be fixed, ${crownCourt}.`;
  return interim({
    code: '4014',
    shortCode: 'CCSU',
    label: 'Committed to Crown Court for sentence on unconditional bail',
    body: words,
    libra: `Committed to ${crownCourt} for sentence (Section 14 of the Sentencing Act 2020) on a date to be fixed on unconditional bail.`,
    convicts: true,
  });
}

export function sentForTrial(crownCourt: string): Said {
  const law = 'under Section 51(1) & (2)(b) of the Crime and Disorder Act 1998';
  return interim({
    code: '4558',
    shortCode: 'CCIU',
    label: 'Sent to Crown Court for trial on unconditional bail',
    body: `Sent for trial ${law}. Bail remand days to count (tagged days): 0. Remanded on unconditional bail until hearing at ${crownCourt}. Defendant to attend the next hearing.`,
    libra: `Sent for trial ${law} to ${crownCourt} on unconditional bail.`,
  });
}

export const withdrawn: Said = final({
  code: '2063',
  shortCode: 'WDRN',
  label: 'Withdrawn',
  body: 'Offence withdrawn.',
  libra: 'Offence withdrawn.',
});

export const discontinued: Said = final({
  code: '2053',
  shortCode: 'DISC',
  label: 'Discontinued',
  body: 'Offence discontinued under Section 23 of the Prosecution of Offences Act 1985.',
  libra: 'Discontinued under Section 23 of the Prosecution of Offences Act 1985.',
});

export const dismissed: Said = final({
  code: '2006',
  shortCode: 'DISM',
  label: 'Dismissed',
  body: '',
  libra: 'Dismissed.',
});

export const noEvidenceOffered: Said = final({
  code: '2050',
  shortCode: 'DINE',
  label: 'Dismissed (No evidence offered)',
  body: '',
  libra: 'Dismissed (no evidence offered).',
});

export const notGuilty: Said = final({ code: '2004', label: 'Not guilty', body: '', libra: 'Not Guilty.' });

export const warrant: Said = interim({
  code: '4576',
  shortCode: 'WOFN',
  label: 'Warrant for arrest without bail',
  body: 'Warrant for arrest without bail. Basis: no appearance in answer to bail.',
  libra: 'Warrant for arrest without bail. Basis: no appearance in answer to bail.',
});

export function deferred(until: string): Said {
  return interim({
    code: '4005',
    shortCode: 'DS',
    label: 'Deferred sentence',
    body: `Sentence deferred until ${printed(until)}.`,
    libra: `Sentence deferred until ${printed(until)}.`,
    convicts: true,
    nextDate: until,
  });
}

export const boundOver: Said = final({
  code: '1016',
  shortCode: 'BOCOND',
  label: 'Bind over to keep the peace',
  body: 'Bound over in the sum of £100.00 to keep the peace for 12 Months.',
  libra: 'Bound over in the sum of £100.00 to keep the peace for 12 months.',
});

export const takenIntoConsideration: Said = final({
  code: '3118',
  shortCode: 'TIC',
  label: 'Offences taken into consideration',
  body: 'Offence admitted and taken into consideration.',
  libra: 'Offence admitted and taken into consideration.',
  category: 'ANCILLARY',
});

export const hospitalOrderWithoutConviction: Said = final({
  code: '1008',
  shortCode: 'MHHO',
  label: 'Hospital order',
  body: 'Hospital order made under Section 37(3) of the Mental Health Act 1983 without recording a conviction. To be admitted to and detained at Example Hospital.',
  libra:
    'Hospital order made under Section 37(3) of the Mental Health Act 1983 without recording a conviction. To be admitted to and detained at Example Hospital.',
});

export function remitted(to: Court, on: string): Said {
  const words = `Remitted to ${to.name} for sentence on ${printed(on)} at 10:00 in Courtroom 01, on unconditional bail.`;
  return interim({
    code: '4013',
    label: 'Remitted for sentence on unconditional bail',
    body: words,
    libra: words,
    convicts: true,
    nextDate: on,
  });
}

export const remittedByTheCrownCourt: Said = interim({
  label: "Remitted from the Crown Court to the Magistrates' Court on unconditional bail",
  body: 'Remitted for Sentence (adults) (S.25A Sentencing Act 2020).',
  prompts: ['Offence type Either Way', 'Remitted for Sentence (adults) (S.25A Sentencing Act 2020)'],
  libra:
    "Remitted from the Crown Court to the Magistrates' Court for sentence (S.25A Sentencing Act 2020) on unconditional bail.",
  convicts: true,
});

export function reopened(date: string): Said {
  const words = `Case reopened Section 142 Magistrates' Courts Act 1980. Conviction and sentence imposed on ${printed(date)} set aside.`;
  return final({
    code: '4584',
    shortCode: 'ROPENED',
    label: 'Case reopened',
    body: words,
    libra: words,
    category: 'INTERMEDIARY',
  });
}

export function statutoryDeclaration(date: string): Said {
  const words = `Statutory declaration made under Section 14 of the Magistrates' Courts Act 1980. Conviction and sentence imposed on ${printed(date)} set aside.`;
  return final({ code: '3049', shortCode: 'STDEC', label: 'Statutory Declaration', body: words, libra: words });
}

export function communityOrderRevoked(court: Court, made: string): Said {
  return final({
    code: '1029',
    shortCode: 'OREV',
    label: 'Order revoked',
    body: `community order made by ${court.name} on ${printed(made)} revoked.`,
    libra: `Community order made by ${court.name} on ${printed(made)} revoked.`,
  });
}

export const dealtWithForTheOriginalOffence: Said = final({
  code: '3501',
  shortCode: 'BRO',
  label: 'No adjudication - dealt with for original offence',
  body: '',
  libra: 'No adjudication - dealt with for original offence.',
});
