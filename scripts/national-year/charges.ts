import type { Draw } from './draw.js';

export interface Charge {
  readonly code: string;
  readonly title: string;
  wording(draw: Draw, day: string): string;
}

const shop = (draw: Draw) => draw.one(['meat', 'alcohol', 'cosmetics', 'clothing', 'coffee', 'washing powder']);

/** What most people before magistrates are charged with; nothing of an offence group. */
export const CHARGES: readonly [Charge, ...Charge[]] = [
  {
    code: 'TH68010',
    title: 'Theft from a shop',
    wording: (draw, day) => `On ${day} stole ${shop(draw)} to the value of £${5 + draw.below(200)}.00 from a shop`,
  },
  { code: 'CJ88116', title: 'Assault by beating', wording: (_, day) => `On ${day} assaulted another by beating him` },
  { code: 'CD71039', title: 'Criminal damage', wording: (_, day) => `On ${day} without lawful excuse damaged a door` },
  {
    code: 'RT88191',
    title: 'Use a motor vehicle on a road without third party insurance',
    wording: (_, day) => `On ${day} used a motor vehicle on a road when there was no policy of insurance in force`,
  },
  {
    code: 'RT88333',
    title: 'Drive motor vehicle when alcohol level above limit',
    wording: (draw, day) =>
      `On ${day} drove a motor vehicle having ${36 + draw.below(90)} microgrammes of alcohol in 100 millilitres of breath`,
  },
];

/** The offence that audits ask of first: sharing intimate images, s.66B Sexual Offences Act 2003. */
export const SHARING: Charge = {
  code: 'SX03250',
  title: 'Share photograph / film of person in intimate state with intent to cause alarm, distress or humiliation',
  wording: (_, day) => `On ${day} intentionally shared a photograph which showed another in an intimate state`,
};
