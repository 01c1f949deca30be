import type { OffenceGroup } from '../offence-group.js';
import { CRIMINAL_JUSTICE_AND_COURTS_ACT, SEXUAL_OFFENCES_ACT } from './acts.js';

const SHARES =
  /\b(?:shar(?:e|es|ed|ing)|disc|disclos\w*|send|sends|sent|sending|threat\w*|distribut\w*|circulat\w*|publish\w*|post(?:ed|ing)|upload\w*|forward(?:ed|ing))\b/;
const PICTURE = /\b(?:photo\w*|film\w*|images?|imagery|videos?|pics?|pictures?)\b/;

/** Section 33 until 30 January 2024, section 66B since: the offence the Observer counted. */
export const INTIMATE_IMAGE_SHARING: OffenceGroup = {
  name: 'intimate_image_sharing',
  title: 'sharing, or threatening to share, an intimate image',
  members: [
    {
      code: 'CJ15005',
      title: 'Disclose private sexual photographs and films with intent to cause distress',
      provision: 's.33(1), (9) Criminal Justice and Courts Act 2015',
      from: '2015-04-13',
      until: '2024-01-30',
      verified: true,
      source: 'CJS offence list; repeal: Online Safety Act 2023 s.190',
    },
    {
      code: 'CJ15013',
      title: 'Disclose / threaten to disclose private sexual photographs and films with intent to cause distress',
      provision: 's.33 Criminal Justice and Courts Act 2015 as amended by Domestic Abuse Act 2021 s.69',
      from: '2021-06-29',
      until: '2024-01-30',
      threatOnly: 'by_wording',
      verified: true,
      source: 'CJS offence list; first day not read at its source',
    },
    {
      code: 'SX03249',
      title: 'Share photograph or film of person in intimate state without consent',
      provision: 's.66B(1) Sexual Offences Act 2003',
      from: '2024-01-31',
      verified: true,
      source: 'CJS offence list; Online Safety Act 2023 s.188',
    },
    {
      code: 'SX03250',
      title: 'Share photograph or film of person in intimate state intending to cause alarm distress or humiliation',
      provision: 's.66B(2) Sexual Offences Act 2003',
      from: '2024-01-31',
      verified: true,
      source: 'CJS offence list; Online Safety Act 2023 s.188',
    },
    {
      code: 'SX03251',
      title: 'Share photograph or film of person in intimate state for the purpose of sexual gratification',
      provision: 's.66B(3) Sexual Offences Act 2003',
      from: '2024-01-31',
      verified: true,
      source: 'CJS offence list; Online Safety Act 2023 s.188',
    },
    {
      code: 'SX03252',
      title: 'Threaten to share photograph or film of person in intimate state',
      provision: 's.66B(4) Sexual Offences Act 2003',
      from: '2024-01-31',
      threatOnly: true,
      verified: true,
      source: 'CJS offence list; Online Safety Act 2023 s.188',
    },
  ],
  provisions: [
    { section: '66B', act: SEXUAL_OFFENCES_ACT, threats: ['4'] },
    { section: '33', act: CRIMINAL_JUSTICE_AND_COURTS_ACT },
  ],
  titles: [
    {
      all: [SHARES, /\b(?:intimate|private sexual|priv(?:ate)? sex(?:ual)?|priv sexual)\b/, PICTURE],
      none: [
        /\bpiercing\b/,
        /^(?:attempt(?:ed)? )?(?:blackmail|harassment|stalking|malicious|assault|rape|controlling|coercive|extort)/,
        /\brelationship\b/,
        /\b(?:creat(?:e|ion|ing)|generator|request(?:s|ed|ing)?)\b/,
        /\bemployment\b/,
        /\bcop(?:y|ies|ied|ying) (?:an? )?intimate\b.*\bshared\b/,
      ],
    },
    { all: [/\brevenge porn\w*\b/] },
    { all: [/\bimage based sexual abuse\b/] },
  ],
  examples: [
    'SEND PHOTOGRAPH OR FILM OF PERSON IN INTIMATE STATE WITHOUT CONSENT',
    'THREATEN TO SHARE PHOTOGRAPH OR FILM F PERSON IN INTIMATE STATE',
    'DISCLOSE/THREATEN TO DISCLOSE PRIVATE SEXUAL PHOTOGRAPHS AND FILMS WITH INTENT TO CAUSE DISTRESS',
    'Disclose private sexual photographs and films with intent to cause distress Criminal Justice and Courts Act Sec 33(1) (9)',
    'Disclose or threats to disclose private sexual photographs/film with intent to cause distress',
    'On 04/01/2025 at Testham shared a photograph or film which showed, or appeared to show, another person in an intimate state with the intention of causing alarm, distress or humiliation. Contrary to section 66B(2) and (10) of the Sexual Offences Act 2003.',
    '66B(2) SOA 2003 share intimate photo',
    'S66B SOA - threat to share intimate film',
    'Sharing intimate image w/out consent (IIA)',
    'Disc priv sexual photo w/i cause distress s33 CJCA 2015',
    'revenge porn',
    'disclosed private sexual photograph/film without consent',
    'Share photo/film of person in intimate state intending to cause alarm/distress/humiliation',
    'Attempt to share intimate video of another for sexual gratification',
    'Threatening to share intimate photographs of ex-partner',
  ],
  notThese: [
    'Engage in controlling / coercive behaviour in an intimate / family relationship',
    'Perform / make arrangements to perform intimate piercing on a child',
    'Disclose information acquired in employment at directly managed secure college relating to detainee',
    'Send communication / article of an indecent / offensive nature',
    'Wilfully take a photograph in a criminal court',
    'Application to vary restraining order: intimate images not to be shared',
    'Request creation of purported intimate image of adult',
    'Blackmail - threatening to share intimate photographs',
    'Harassment by posting intimate photographs',
  ],
};
