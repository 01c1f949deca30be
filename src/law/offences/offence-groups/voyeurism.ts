import type { OffenceGroup, OffenceInGroup } from '../offence-group.js';
import { SEXUAL_OFFENCES_ACT } from './acts.js';

function member(code: string, title: string, subsection: string, verified: boolean): OffenceInGroup {
  return {
    code,
    title,
    provision: `s.${subsection} Sexual Offences Act 2003`,
    verified,
    source: verified
      ? 'CJS offence list; HMPPS manage-offences'
      : 'CJS offence list; subsection not read at its source',
  };
}

export const VOYEURISM: OffenceGroup = {
  name: 'voyeurism',
  title: 'voyeurism, upskirting and recording breast-feeding',
  members: [
    member('SX03129', 'Observe a person doing a private act', '67(1)', true),
    member('SX03130', 'Voyeurism - operating equipment to observe - SOA 2003', '67(2)', false),
    member('SX03131', 'Voyeurism - recording a private act - SOA 2003', '67(3)', true),
    member('SX03132', 'Voyeurism - install equipment / construct / adapt a structure - SOA 2003', '67(4)', false),
    member('SX03233', 'Operate equipment beneath clothing of another without consent', '67A(1)', false),
    member('SX03234', 'Record image under clothing to observe another without consent', '67A(2)', false),
    member('SX03242', 'Operate equipment to observe another while breast-feeding a child', '67A(2A)', false),
    member('SX03243', 'Record image of another while breast-feeding a child', '67A(2B)', false),
  ],
  provisions: [
    { section: '67', act: SEXUAL_OFFENCES_ACT },
    { section: '67A', act: SEXUAL_OFFENCES_ACT },
  ],
  titles: [
    { all: [/\bvoyeur\w*\b/] },
    { all: [/\bprivate act\b/, /\b(?:observ\w*|record\w*|operat\w*|install\w*|film\w*|watch\w*)\b/] },
    { all: [/\b(?:beneath|under) (?:the )?clothing\b/, /\b(?:equipment|images?|record\w*|observe?\w*|camera)\b/] },
    { all: [/\bup ?skirt(?:ing|ed)?\b/] },
    { all: [/\bbreast ?feeding\b/, /\b(?:equipment|images?|record\w*)\b/] },
  ],
  examples: [
    'VOYEURISM - RECORD A PERSON DOING A PRIVATE ACT',
    'WITHOUT CONSENT/REASONABLE BELIEF IN CONSENT OPERATE EQUIPMENT BENEATH CLOTHING OF ANOTHER TO OBSERVE',
    'Attempted voyeurism',
    'Upskirting',
    'recorded another doing a private act. Contrary to section 67(3) and (5) of the Sexual Offences Act 2003',
    'Record image of another while breast-feeding a child',
  ],
  notThese: ['Exposure - SOA 2003', 'Observe traffic sign', 'Carry an offensive weapon under clothing'],
};
