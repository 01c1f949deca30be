import { printed } from './calendar.js';
import type { Random } from './random.js';
import type { Said } from './said.js';

type Parts = Omit<Said, 'level' | 'category' | 'convicts'> & Partial<Pick<Said, 'level' | 'category' | 'convicts'>>;

function order(parts: Parts): Said {
  return { level: 'offence', category: 'FINAL', convicts: true, ...parts };
}

export type Lasts = { readonly years: number } | { readonly until: string };

const CONTACT = [
  'Not to contact directly or indirectly the complainant.',
  'Not to contact the complainant directly or indirectly by any means including social media.',
  'Not to contact directly or indirectly the complainant save through solicitors.',
];

const PLACE = [
  'Not to enter the road in which the complainant lives.',
  "Not to attend the complainant's home address or place of work.",
  "Not to go within 100 metres of the complainant's home address.",
];

const POSTING = [
  'Not to post, share or publish any photograph, film or reference to the complainant on any social media or internet site.',
  'Not to post anything about the complainant on the internet.',
  'Not to upload or publish any image of the complainant on any website or application.',
  'Not to publish or share any photograph or film of the complainant by any means.',
];

/** The terms of one restraining order. None of these asks for anything to be deleted or handed over. */
export function restrainingTerms(random: Random, noPosting: boolean): string {
  return [
    random.pick(CONTACT),
    ...(random.chance(0.6) ? [random.pick(PLACE)] : []),
    ...(noPosting ? [random.pick(POSTING)] : []),
  ].join(' ');
}

export function restrainingOrder(terms: string, lasts: Lasts, on: 'conviction' | 'acquittal' = 'conviction'): Said {
  const how = 'years' in lasts ? `for ${lasts.years} Years` : `until ${printed(lasts.until)}`;
  const words = `Restraining order made for the defendant in the following terms: ${terms} This order lasts ${how}. This order is made on ${on}.`;
  return order({
    code: on === 'acquittal' ? '3260' : '3047',
    shortCode: 'years' in lasts ? 'RESTRAOP' : 'RESTRAO',
    label: 'years' in lasts ? 'Restraining order for period' : 'Restraining order',
    body: words,
    libra: words,
    qualifiers: [on === 'acquittal' ? 'FX' : 'FA'],
    convicts: on === 'conviction',
  });
}

export function restrainingOrderPutOff(to: string): Said {
  const words = `Application for restraining order adjourned to ${printed(to)}.`;
  return order({ label: 'Text', shortCode: 'TEXT', body: words, libra: words, category: 'ANCILLARY' });
}

export function restrainingOrderVaried(court: string, made: string, expires: string): Said {
  const words = `Restraining order made by ${court} on ${printed(made)} varied. Terms of variation: contact permitted through solicitors. Order now expires ${printed(expires)}.`;
  return order({
    code: '1030',
    shortCode: 'RESTRAV',
    label: 'Restraining order varied',
    body: words,
    libra: words,
    convicts: false,
  });
}

export function restrainingOrderExtended(court: string, made: string, expires: string): Said {
  const words = `Restraining order made by ${court} on ${printed(made)} extended until ${printed(expires)}.`;
  return order({ code: '1031', label: 'Restraining order extended', body: words, libra: words, convicts: false });
}

export function restrainingOrderContinues(made: string): Said {
  const words = `Existing restraining order made ${printed(made)} to continue.`;
  return order({ code: '1040', label: 'Order to continue', body: words, libra: words, convicts: false });
}

/** Common Platform's words for the order under section 153. */
export function deprivation(property: string): Said {
  const words = `Order made under Section 153 of the Sentencing Act 2020 to deprive the defendant of their rights in ${property}.`;
  return order({
    code: '3055',
    shortCode: 'DEPO',
    label: 'Order for deprivation of rights (other than vehicle)',
    body: words,
    prompts: [`Property ${property}`],
    libra: words,
  });
}

/** The Bromley case, in the words the paper quotes. */
export const deprivedOfThePhotographs: Said = order({
  code: '3055',
  shortCode: 'DEPO',
  label: 'Order for deprivation of rights (other than vehicle)',
  body: 'Under Section 153 of the Sentencing Act 2020 the defendant is deprived of the photographs used in the course of the offence.',
  libra:
    'Under Section 153 of the Sentencing Act 2020 the defendant is deprived of the photographs used in the course of the offence.',
});

/** The Hull case: a destruction with no power named. */
export const phoneToBeDestroyed: Said = order({
  code: '1000',
  shortCode: 'ORD',
  label: 'Order (Disposal)',
  body: "It is ordered that the defendant's mobile phone be destroyed.",
  libra: "It is ordered that the defendant's mobile phone be destroyed.",
});

/** The Chester case: asked for, and nothing said of what became of it. */
export const deprivationAppliedFor: Said = order({
  shortCode: 'TEXT',
  label: 'Text',
  body: 'The prosecution applied for a deprivation order.',
  libra: 'The prosecution applied for a deprivation order.',
  category: 'ANCILLARY',
});

export const deprivationRefused: Said = order({
  shortCode: 'TEXT',
  label: 'Text',
  body: 'Application for deprivation order refused.',
  libra: 'Application for deprivation order refused.',
  category: 'ANCILLARY',
});

export const vehicleDeprived: Said = order({
  code: '3055',
  shortCode: 'DEPV',
  label: 'Order for deprivation of rights (vehicle)',
  body: 'Order made under Section 153 of the Sentencing Act 2020 to deprive the defendant of their rights in a Ford Focus motor car.',
  libra:
    'Order made under Section 153 of the Sentencing Act 2020 to deprive the defendant of his rights in a Ford Focus motor car.',
});

export function forfeitedAndDestroyed(property: string, power: string): Said {
  const words = `${property} to be forfeited under ${power} and destroyed.`;
  return order({
    code: '3135',
    shortCode: 'FDEST',
    label: 'Forfeiture and destruction',
    body: words,
    libra: words,
    category: 'ANCILLARY',
  });
}

export const DRUGS_POWER = 'Section 27 of the Misuse of Drugs Act 1971';
export const SENTENCING_POWER = 'Section 153 of the Sentencing Act 2020';
export const CHILD_IMAGES_POWER = 'Section 1 and the Schedule to the Protection of Children Act 1978';

export function driveToBeDestroyed(property: string): Said {
  const words = `It is ordered that the ${property} be destroyed.`;
  return order({ code: '1000', shortCode: 'ORD', label: 'Order (Disposal)', body: words, libra: words });
}

/** Its prohibitions speak of deleting and devices, and are neither. */
export function sexualHarmPreventionOrder(years: number): Said {
  const words = `Sexual harm prevention order made for ${years} Years. Prohibitions: 1. Using any device capable of accessing the internet unless it has the capacity to retain and display the history of internet use; 2. Deleting such history; 3. Possessing any device capable of storing digital images unless made available on request to a police officer.`;
  return order({
    code: '1179',
    shortCode: 'SHOPP',
    label: 'Sexual harm prevention order for period',
    body: words,
    libra: words,
  });
}

export function notification(from: string, years: number): Said {
  const words = `Defendant required to register with the police in accordance with the Sexual Offences Act 2003 from ${printed(from)} for ${years} Years.`;
  return order({
    code: '3052',
    shortCode: 'NORR',
    label: 'Notification of requirement to register with police for a period',
    body: words,
    libra: words,
    category: 'ANCILLARY',
  });
}
