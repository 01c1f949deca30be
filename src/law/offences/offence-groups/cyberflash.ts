import type { OffenceGroup } from '../offence-group.js';
import { SEXUAL_OFFENCES_ACT } from './acts.js';

export const CYBERFLASH: OffenceGroup = {
  name: 'cyberflash',
  title: 'sending an image of genitals',
  members: [
    {
      code: 'SX03248',
      title: 'Send photograph or film of genitals to cause alarm, distress or humiliation',
      provision: 's.66A Sexual Offences Act 2003',
      from: '2024-01-31',
      verified: true,
      source: 'CJS offence list; Online Safety Act 2023 s.187',
    },
  ],
  provisions: [{ section: '66A', act: SEXUAL_OFFENCES_ACT }],
  titles: [
    {
      all: [
        /\b(?:send|sends|sent|sending|give|gave|giving)\b/,
        /\b(?:genitals?|genitalia|penis|private parts)\b/,
        /\b(?:photo\w*|film\w*|images?|videos?|pics?|pictures?)\b/,
      ],
      none: [/\bmutilat\w*/, /\bextreme\b/, /\bindecent photo\w*/],
    },
    { all: [/\bcyber ?flash(?:ing|ed)?\b/] },
  ],
  examples: [
    'SEND PHOTOGRAPH OR FILM OF GENITALS TO CAUSE ALARM DISTRESS OR HUMILIATION',
    'sent a photograph of his genitals',
    'Cyber-flashing',
    'sent a film of genitals. Contrary to section 66A(1)(a) and (5) of the Sexual Offences Act 2003',
  ],
  notThese: [
    'Send electronic communication with flashing images with intent to harm an individual',
    'Genital mutilation of female',
    'Exposure - SOA 2003',
  ],
};
