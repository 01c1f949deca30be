import { printed } from './calendar.js';
import type { Said } from './said.js';

const SERIOUS = 'Reason: the offence(s) are so serious that only a custodial sentence can be justified.';

export interface Term {
  readonly n: number;
  readonly unit: 'Weeks' | 'Months';
}

function said(term: Term): string {
  return `${term.n} ${term.unit}`;
}

function sentence(parts: Omit<Said, 'level' | 'category' | 'convicts'>): Said {
  return { level: 'offence', category: 'FINAL', convicts: true, ...parts };
}

function requirement(parts: Omit<Said, 'level' | 'category' | 'convicts'>): Said {
  return { level: 'offence', category: 'ANCILLARY', convicts: true, ...parts };
}

export function imprisonment(term: Term, total: Term, concurrent = false): Said {
  const words = concurrent ? `${said(term)} concurrent` : said(term);
  return sentence({
    code: '1002',
    shortCode: 'IMP',
    label: 'Imprisonment',
    body: `Committed to prison for ${words}. ${SERIOUS} Bail remand days to count (Tagged Days): 0. Total custodial period: ${said(total)}.`,
    prompts: [
      `Imprisonment Period ${said(term)}`,
      'Bail remand days to count (tagged days) 0',
      `Total custodial period ${said(total)}`,
    ],
    libra: `Committed to prison for ${words.toLowerCase()} forthwith. Reason: Offence so serious. Overall length of sentence ${said(total).toLowerCase()}.`,
  });
}

export function suspended(term: Term, suspendedFor: Term, concurrent = false): Said {
  const words = concurrent ? `${said(term)} concurrent` : said(term);
  return sentence({
    code: '1115',
    shortCode: 'SUSPS',
    label: 'Suspended sentence order - imprisonment',
    body: `Committed to prison for ${words} suspended for ${said(suspendedFor)}. ${SERIOUS} The defendant must comply with the requirements within the supervision period. Total custodial period ${said(term)}.`,
    prompts: [
      `Imprisonment Period ${said(term)}`,
      `Suspended period ${said(suspendedFor)}`,
      `Total custodial period ${said(term)}`,
    ],
    libra: `Committed to prison for ${words.toLowerCase()} suspended for ${said(suspendedFor).toLowerCase()}. Reason: Offence so serious. Overall length of sentence ${said(term).toLowerCase()}.`,
  });
}

/**
 * "A 12-month suspended sentence": one figure, and nobody can tell whether it is the term or the time it hangs over the
 * person. Two of the described cases are printed so because the paper printed them so.
 */
export function suspendedWithOneFigure(figure: string): Said {
  const words = `A ${figure} suspended sentence was imposed.`;
  return sentence({
    code: '1115',
    shortCode: 'SUSPS',
    label: 'Suspended sentence order - imprisonment',
    body: words,
    libra: words,
  });
}

export function communityOrder(until: string): Said {
  return sentence({
    code: '1116',
    shortCode: 'COEW',
    label: 'Community order England / Wales',
    body: `Community order made. The defendant must comply with the requirements (shown below) by ${printed(until)}.`,
    prompts: [`End Date ${printed(until)}`, 'Responsible officer a probation officer'],
    libra: `Community order made. The defendant must comply with the requirements by ${printed(until)}.`,
  });
}

export function unpaidWork(hours: number): Said {
  const rest = 'within the next twelve months. This work will be supervised by the responsible officer.';
  return requirement({
    code: '3101',
    shortCode: 'UPWR',
    label: 'Unpaid work. Requirement to be completed within 12 months.',
    body: `Unpaid Work Requirement: Carry out unpaid work for ${hours} Hours ${rest}`,
    libra: `Unpaid Work Requirement: Carry out unpaid work for ${hours} hours ${rest}`,
  });
}

export function rehabilitationActivity(days: number): Said {
  const words = (unit: string): string =>
    `Rehabilitation Activity Requirement: Offender to comply with any instructions of the responsible officer to attend appointments or to participate in any activity up to a maximum of ${days} ${unit}.`;
  return requirement({
    code: '3272',
    shortCode: 'RAR',
    label: 'Rehabilitation activity',
    body: words('Days'),
    libra: words('days'),
  });
}

export function buildingBetterRelationships(days: number): Said {
  const words = (unit: string): string =>
    `Programme Requirement: Participate in an accredited programme for ${days} ${unit}. Building Better Relationships (BBR).`;
  return requirement({ code: '3103', shortCode: 'PR', label: 'Programme', body: words('Days'), libra: words('days') });
}

export function curfew(weeks: number, from: string, to: string): Said {
  const words = (unit: string): string =>
    `Curfew Requirement: Be under a curfew for ${weeks} ${unit}. Start date ${printed(from)}. End date ${printed(to)}. Offender to remain at the home address between 8pm and 6am daily to be electronically monitored.`;
  return requirement({
    code: '3105',
    shortCode: 'CURE',
    label: 'Curfew with electronic monitoring',
    body: words('Weeks'),
    libra: words('weeks'),
  });
}

const pounds = (n: number): string => `£${n}.00`;

export function fine(amount: number): Said {
  return sentence({
    code: '1015',
    shortCode: 'FO',
    label: 'Fine',
    body: `Fined ${pounds(amount)}`,
    prompts: [`Amount of fine ${pounds(amount)}`],
    libra: `Fined ${pounds(amount)}.`,
    money: true,
  });
}

export function compensation(amount: number): Said {
  return sentence({
    code: '3012',
    shortCode: 'FCOMP',
    label: 'Compensation',
    body: `To pay compensation of ${pounds(amount)}.`,
    libra: `To pay compensation of ${pounds(amount)}.`,
    money: true,
  });
}

export function costs(amount: number, level: Said['level'] = 'offence'): Said {
  return {
    ...requirement({
      code: '3011',
      shortCode: 'FCPC',
      label: 'Costs to Crown Prosecution Service',
      body: `To pay costs of ${pounds(amount)} to the Crown Prosecution Service`,
      prompts: [`Amount of costs ${pounds(amount)}`],
      libra: `To pay costs of ${pounds(amount)} to the Crown Prosecution Service.`,
      money: true,
    }),
    level,
  };
}

export function surcharge(amount: number, level: Said['level'] = 'offence'): Said {
  return {
    ...requirement({
      code: '3117',
      shortCode: 'FVS',
      label: 'Surcharge',
      body: `To pay a surcharge of ${pounds(amount)}`,
      prompts: [`Amount of surcharge ${pounds(amount)}`],
      libra: `To pay a surcharge to fund victim services of ${pounds(amount)}.`,
      money: true,
    }),
    level,
  };
}

export const noSeparatePenalty: Said = sentence({
  code: '1057',
  shortCode: 'NSP',
  label: 'No separate penalty',
  body: '',
  libra: 'No separate penalty.',
});

export function conditionalDischarge(months: number): Said {
  return sentence({
    code: '1018',
    shortCode: 'CD',
    label: 'Conditional discharge',
    body: `Discharged conditionally for ${months} Months.`,
    prompts: [`Period of conditional discharge ${months} Months`],
    libra: `Discharged conditionally for ${months} months.`,
  });
}

export function youthRehabilitationOrder(until: string): Said {
  return sentence({
    code: '1141',
    shortCode: 'YROEW',
    label: 'Youth rehabilitation order England / Wales',
    body: `Youth rehabilitation order made. The defendant must comply with the requirements (shown below) by ${printed(until)}.`,
    libra: `Youth rehabilitation order made. The defendant must comply with the requirements by ${printed(until)}.`,
  });
}
