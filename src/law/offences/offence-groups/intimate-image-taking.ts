import type { OffenceGroup } from '../offence-group.js';
import { SEXUAL_OFFENCES_ACT } from './acts.js';

/** No national code for it on the list of August 2026: known by its words and provisions alone. */
export const INTIMATE_IMAGE_TAKING: OffenceGroup = {
  name: 'intimate_image_taking',
  title: 'taking, recording or copying an intimate image',
  members: [],
  provisions: [
    { section: '66AA', act: SEXUAL_OFFENCES_ACT },
    { section: '66AB', act: SEXUAL_OFFENCES_ACT },
    { section: '66AC', act: SEXUAL_OFFENCES_ACT },
    { section: '66AD', act: SEXUAL_OFFENCES_ACT },
    { section: '66AE', act: SEXUAL_OFFENCES_ACT },
  ],
  titles: [
    { all: [/\bcop(?:y|ies|ied|ying) (?:an? )?intimate\b/, /\bshared\b/], none: [/\b(?:share|sharing|threat\w*)\b/] },
    {
      all: [
        /\b(?:tak(?:e|es|ing|en)|took|record(?:s|ed|ing)?|cop(?:y|ies|ied|ying)|screenshot\w*|install\w*)\b/,
        /\bintimate\b/,
        /\b(?:photo\w*|film\w*|images?|videos?|pictures?)\b/,
      ],
      none: [
        /\b(?:shar(?:e|es|ed|ing)|disclos\w*|send|sends|sent|sending|threat\w*|distribut\w*|publish\w*|post(?:ed|ing)|upload\w*)\b/,
        /\bpurported\b/,
        /\brelationship\b/,
        /\bpiercing\b/,
      ],
    },
  ],
  examples: [
    'Take intimate photograph or film without consent',
    'Recording an intimate image of another person without consent',
    'Copying an intimate image shared temporarily',
    'took a photograph of a person in an intimate state. Contrary to section 66AB of the Sexual Offences Act 2003',
  ],
  notThese: [
    'Wilfully take a photograph in a criminal court',
    'Take a photograph at Testham Airport',
    'Take an indecent photograph of a child',
  ],
};
