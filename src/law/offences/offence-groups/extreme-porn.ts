import type { OffenceGroup, OffenceInGroup } from '../offence-group.js';
import { CRIMINAL_JUSTICE_AND_IMMIGRATION_ACT } from './acts.js';

function member(code: string, title: string): OffenceInGroup {
  return {
    code,
    title,
    provision: 's.63 Criminal Justice and Immigration Act 2008',
    verified: true,
    source: 'CJS offence list',
  };
}

/** CJ08005 to CJ08012 are other offences, and the two national lists disagree on CJ08015: its title decides. */
export const EXTREME_PORN: OffenceGroup = {
  name: 'extreme_porn',
  title: 'extreme pornographic images',
  members: [
    member('CJ08001', 'Possess an extreme pornographic image / images portraying an act which threatened life'),
    member(
      'CJ08002',
      "Possess extreme pornographic image / images portraying act likely to result in serious injury to person's private parts",
    ),
    member(
      'CJ08003',
      'Possess extreme pornographic image / images portraying act which involved sexual interference with a corpse',
    ),
    member(
      'CJ08004',
      'Possess extreme pornographic image / images portraying an act of intercourse / oral sex with a dead / alive animal',
    ),
    member('CJ08013', 'Possess an extreme pornographic image / images portraying rape'),
    member('CJ08014', 'Possess an extreme pornographic image / images portraying assault by penetration'),
  ],
  provisions: [{ section: '63', act: CRIMINAL_JUSTICE_AND_IMMIGRATION_ACT }],
  titles: [{ all: [/\bextreme(?:ly)?\b/, /\bporn\w*\b/] }],
  examples: [
    'POSSESS EXTREME PORNOGRAPHIC IMAGE/IMAGES',
    'POSSESSION AN IMAGE OF AN EXTREME PORNOGRAPHIC NATURE',
    'had in his possession an image. Contrary to section 63(1), (7)(d) and 67(3) of the Criminal Justice and Immigration Act 2008',
  ],
  notThese: [
    'Cause without reasonable excuse on NHS premises a nuisance / disturbance - Wales',
    'Supply an R18 pornographic video',
  ],
};
