import type { OffenceGroup } from '../offence-group.js';
import { SEXUAL_OFFENCES_ACT } from './acts.js';

export const INTIMATE_IMAGE_CREATION: OffenceGroup = {
  name: 'intimate_image_creation',
  title: 'creating, or asking for, a purported intimate image',
  members: [
    {
      code: 'SX03253',
      title: 'Create purported intimate image of adult',
      provision: 's.66E Sexual Offences Act 2003',
      from: '2026-02-06',
      verified: false,
      source: 'CJS offence list; Data (Use and Access) Act 2025 s.138; first day not read at its source',
    },
    {
      code: 'SX03254',
      title: 'Request creation of purported intimate image of adult',
      provision: 's.66F Sexual Offences Act 2003',
      from: '2026-02-06',
      verified: false,
      source: 'CJS offence list; Data (Use and Access) Act 2025 s.138; first day not read at its source',
    },
    {
      code: 'SX03255',
      title: 'Request the inclusion / exclusion of a thing into a purported intimate image of adult',
      provision: 's.66F Sexual Offences Act 2003',
      from: '2026-02-06',
      verified: false,
      source: 'CJS offence list; Data (Use and Access) Act 2025 s.138; first day not read at its source',
    },
    {
      code: 'SX03270',
      title: 'Make / adapt / supply / offer to supply a thing for use as a generator of purported intimate images',
      provision: 'Crime and Policing Act 2026 s.99',
      from: '2026-06-29',
      verified: false,
      source: 'CJS offence list; section and first day not read at their source',
    },
  ],
  provisions: [
    { section: '66E', act: SEXUAL_OFFENCES_ACT },
    { section: '66F', act: SEXUAL_OFFENCES_ACT },
  ],
  titles: [
    {
      all: [
        /\b(?:creat(?:e|es|ed|ing|ion)|request\w*|mak(?:e|es|ing)|made|generat\w*|nudif\w*)\b/,
        /\b(?:purported intimate|deep ?fake|nudif\w*|fake intimate)\b/,
        /\b(?:images?|photo\w*|film\w*|videos?|tools?|porn\w*)\b/,
      ],
      none: [/\b(?:shar(?:e|es|ed|ing)|disclos\w*|threat\w*)\b/, /\bchild(?:ren)?\b/],
    },
  ],
  examples: [
    'Create purported intimate image of adult',
    'Requesting the creation of a deepfake intimate image',
    'created a purported intimate image. Contrary to section 66E(1) of the Sexual Offences Act 2003',
    'Make a nudification tool for intimate images',
  ],
  notThese: [
    'Give false information in purported compliance with safety regulations',
    'Collected money for the purported benefit of a charity',
    'Make indecent photograph / pseudo-photograph of a child',
  ],
};
