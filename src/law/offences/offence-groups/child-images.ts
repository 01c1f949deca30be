import type { OffenceGroup, OffenceInGroup } from '../offence-group.js';
import {
  CORONERS_AND_JUSTICE_ACT,
  CRIMINAL_JUSTICE_ACT_1988,
  PROTECTION_OF_CHILDREN_ACT,
  SERIOUS_CRIME_ACT_2015,
} from './acts.js';

function member(code: string, title: string, provision: string, verified = true): OffenceInGroup {
  return { code, title, provision, verified, source: 'CJS offence list; HMPPS manage-offences' };
}

const CHILD = /\b(?:child(?:ren)?|minors?|cat(?:egory)? [abc])\b/;
const PICTURE = /\b(?:photo\w*|pseudo\w*|images?|films?|videos?)\b/;

export const CHILD_IMAGES: OffenceGroup = {
  name: 'child_images',
  title: 'indecent or prohibited images of children',
  members: [
    member(
      'PK78001',
      'Take an indecent photograph / pseudo-photograph of a child',
      's.1(1)(a) Protection of Children Act 1978',
    ),
    member(
      'PK78002',
      'Permit taking of indecent photo / pseudo-photograph of a child',
      's.1(1)(a) Protection of Children Act 1978',
      false,
    ),
    member(
      'PK78003',
      'Distribute an indecent photograph / pseudo-photograph of a child',
      's.1(1)(b) Protection of Children Act 1978',
      false,
    ),
    member(
      'PK78004',
      'Show an indecent photograph / pseudo-photograph of a child',
      's.1(1)(b) Protection of Children Act 1978',
      false,
    ),
    member(
      'PK78005',
      'Possess to show / distribute - indecent photograph / pseudo-photograph of a child',
      's.1(1)(c) Protection of Children Act 1978',
      false,
    ),
    member(
      'PK78006',
      'Publish advert re - indecent photograph / pseudo-photograph of a child',
      's.1(1)(d) Protection of Children Act 1978',
      false,
    ),
    member(
      'PK78007',
      'Cause the publication of an advert relating to indecent photograph / pseudo-photograph of a child',
      's.1(1)(d) Protection of Children Act 1978',
      false,
    ),
    member(
      'PK78008',
      'Make indecent photograph / pseudo-photograph of a child',
      's.1(1)(a) Protection of Children Act 1978',
    ),
    member(
      'CJ88115',
      'Possess indecent photograph / pseudo-photograph of a child',
      's.160(1) Criminal Justice Act 1988',
    ),
    member('CJ09001', 'Possess a prohibited image of a child', 's.62 Coroners and Justice Act 2009', false),
    member('SC15003', 'Possess a paedophile manual', 's.69 Serious Crime Act 2015', false),
  ],
  provisions: [
    { section: '1', act: PROTECTION_OF_CHILDREN_ACT },
    { section: '160', act: CRIMINAL_JUSTICE_ACT_1988 },
    { section: '62', act: CORONERS_AND_JUSTICE_ACT },
    { section: '69', act: SERIOUS_CRIME_ACT_2015 },
  ],
  titles: [{ all: [/\b(?:indecent|prohibited)\b/, PICTURE, CHILD] }, { all: [/\bpa?edophile manual\b/] }],
  examples: [
    'MAKING INDECENT PHOTOGRAPH OR PSEUDO-PHOTOGRAPH OF CHILDREN',
    'Making an indecent pseudo photograph of a child (Cat A) x 3',
    'Making indecent photographs (category B)',
    'Possess prohibited images of children',
    'made indecent photographs of children. Contrary to sections 1(1)(a) and 6 of the Protection of Children Act 1978',
    'Conspiracy to distribute an indecent photograph / pseudo-photograph of a child',
  ],
  notThese: [
    'Forfeiture proceedings for indecent photographs of children',
    'Sexual communication with a child',
    'Send communication / article of an indecent / offensive nature',
  ],
};
