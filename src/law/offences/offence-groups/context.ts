import type { OffenceGroup, OffenceInGroup } from '../offence-group.js';
import {
  COMMUNICATIONS_ACT,
  MALICIOUS_COMMUNICATIONS_ACT,
  ONLINE_SAFETY_ACT,
  PROTECTION_FROM_HARASSMENT_ACT,
  SERIOUS_CRIME_ACT_2015,
} from './acts.js';

const MESSAGES = 's.1 Malicious Communications Act 1988';
const HARASSMENT_ACT = 'Protection from Harassment Act 1997';

function member(code: string, title: string, provision: string): OffenceInGroup {
  return { code, title, provision, verified: false, source: 'CJS offence list; provision not read at its source' };
}

/** Charges often brought beside the others, which may be what an order was made for. Never a group of an audit's own. */
export const CONTEXT: OffenceGroup = {
  name: 'context',
  title: 'harassment, stalking, control and communications offences',
  members: [
    member('PH97002', 'Harassment - put in fear of violence', `s.4 ${HARASSMENT_ACT}`),
    member('PH97003', 'Harassment - breach of a restraining order on conviction', `s.5 ${HARASSMENT_ACT}`),
    member('PH97004', 'Harassment without violence', `s.2 ${HARASSMENT_ACT}`),
    member('PH97005', 'Harassment - breach of a restraining order after acquittal', `s.5A ${HARASSMENT_ACT}`),
    member('PH97006', 'Stalking without fear / alarm / distress', `s.2A ${HARASSMENT_ACT}`),
    member('PH97007', 'Stalking involving fear of violence', `s.4A ${HARASSMENT_ACT}`),
    member('PH97008', 'Stalking involving serious alarm / distress', `s.4A ${HARASSMENT_ACT}`),
    member('PH97009', 'Harassment - put in fear of violence', `s.4 ${HARASSMENT_ACT}`),
    member('PH97010', 'Stalking involving fear of violence', `s.4A ${HARASSMENT_ACT}`),
    member('PH97011', 'Stalking involving serious alarm / distress', `s.4A ${HARASSMENT_ACT}`),
    member('PH97012', 'Harassment - breach of a restraining order after acquittal', `s.5A ${HARASSMENT_ACT}`),
    member(
      'SC15004',
      'Engage in controlling / coercive behaviour in an intimate / family relationship',
      's.76 Serious Crime Act 2015',
    ),
    member('SE20002', 'Harassment - breach of a restraining order on conviction', 's.363 Sentencing Act 2020'),
    member('PH97A01', 'Harassment - breach of restraining order', `s.5 ${HARASSMENT_ACT}`),
    member('PH97A02', 'Stalk a person causing fear of violence or serious alarm / distress', `s.4A ${HARASSMENT_ACT}`),
    member('PH97A03', 'Harassment - put in fear of violence', `s.4 ${HARASSMENT_ACT}`),
    member('SE20005', 'Breach sexual harm prevention order', 's.354 Sentencing Act 2020'),
    member('SE20006', 'Attempted breach of sexual harm prevention order', 's.354 Sentencing Act 2020'),
    member('SE20A01', 'Breach sexual harm prevention order', 's.354 Sentencing Act 2020'),
    member(
      'SX03220',
      'Breach SHPO / interim SHPO / SOPO / interim SOPO / foreign travel order',
      's.103I Sexual Offences Act 2003',
    ),
    member('SX03247', 'Breach SOPO / interim SOPO / foreign travel order', 's.113 Sexual Offences Act 2003'),
    member(
      'SX03A65',
      'Breach SHPO / interim SHPO / SOPO / interim SOPO / foreign travel order',
      's.103I Sexual Offences Act 2003',
    ),
    member('MT88001', 'Send letter or other article conveying an indecent or grossly offensive message', MESSAGES),
    member('MT88002', 'Send letter or other article conveying a threat', MESSAGES),
    member('MT88003', 'Send letter or other article conveying false information', MESSAGES),
    member('MT88004', 'Send article which is, in whole or part, indecent or grossly offensive', MESSAGES),
    member('MT88A01', 'Send letter / communication / article conveying indecent / offensive message', MESSAGES),
    member(
      'CA03007',
      'Send false message by public electronic communication network to cause annoyance, inconvenience or anxiety',
      's.127(2) Communications Act 2003',
    ),
    member(
      'CA03008',
      'Cause to be sent by public communication network a false message to cause annoyance / inconvenience / anxiety',
      's.127(2) Communications Act 2003',
    ),
    member('SE20012', 'Breach sexual harm prevention order', 's.354 Sentencing Act 2020'),
    member('SX03244', 'Breach SHPO / interim SHPO', 's.103I Sexual Offences Act 2003'),
    member(
      'ST19001',
      'Breach of stalking protection order / interim stalking protection order',
      's.8 Stalking Protection Act 2019',
    ),
    member('DA21001', 'Breach of domestic abuse protection order', 's.39 Domestic Abuse Act 2021'),
    member('MT88005', 'Send communication / article of an indecent / offensive nature', MESSAGES),
    member('MT88006', 'Send letter / communication / article conveying indecent / offensive message', MESSAGES),
    member('MT88007', 'Send letter / communication / article conveying a threatening message', MESSAGES),
    member('MT88008', 'Send letter / communication / article conveying false information', MESSAGES),
    member(
      'CA03005',
      'Send by public communication network an offensive / indecent / obscene / menacing message / matter',
      's.127(1) Communications Act 2003',
    ),
    member(
      'CA03006',
      'Cause to be sent by public communication network an offensive / indecent / obscene / menacing message / matter',
      's.127(1) Communications Act 2003',
    ),
    member(
      'CA03009',
      'Persistently make use of public communication network to cause annoyance / inconvenience / anxiety',
      's.127(2) Communications Act 2003',
    ),
    member('OS23001', 'Send false communication with intent to cause harm', 's.179 Online Safety Act 2023'),
    member('OS23002', 'Send communication threatening death or serious harm', 's.181 Online Safety Act 2023'),
  ],
  provisions: [
    { section: '2', act: PROTECTION_FROM_HARASSMENT_ACT },
    { section: '2A', act: PROTECTION_FROM_HARASSMENT_ACT },
    { section: '4', act: PROTECTION_FROM_HARASSMENT_ACT },
    { section: '4A', act: PROTECTION_FROM_HARASSMENT_ACT },
    { section: '76', act: SERIOUS_CRIME_ACT_2015 },
    { section: '1', act: MALICIOUS_COMMUNICATIONS_ACT },
    { section: '127', act: COMMUNICATIONS_ACT },
    { section: '179', act: ONLINE_SAFETY_ACT },
    { section: '181', act: ONLINE_SAFETY_ACT },
  ],
  titles: [
    {
      all: [/\bharassment\b/],
      none: [
        /\bharassment (?:or )?alarm\b/,
        /\b(?:racial|religious)\w*\b/,
        /\b(?:debtor|tenant|occupier|injunction|direction)\b/,
        /\bin his home\b/,
      ],
    },
    { all: [/\bstalk(?:ing|ed|s)?\b/], none: [/\bprotection order\b/, /\b(?:racial|religious)\w*\b/, /\bnotif\w*\b/] },
    { all: [/\b(?:controlling|coercive)\b/, /\bbehaviour\b/] },
    {
      all: [
        /\bbreach\w*\b/,
        /\b(?:restraining order|stalking protection order|domestic abuse protection order|sexual harm prevention order|shpo|sopo)\b/,
      ],
      none: [/\bsex offenders act\b/],
    },
    { all: [/\bmalicious communications?\b/] },
    {
      all: [/\b(?:letter|communication|article)\b/, /\b(?:send|sends|sent|sending)\b/],
      none: [/\barticle \d/, /\b(?:flashing|cable|poison\w*|order|prohibited|postal|post)\b/],
    },
    { all: [/\bcommunications? network\b/, /\b(?:message|matter|annoyance|menacing)\b/] },
  ],
  examples: [
    'Harassment without violence',
    'Stalking involving serious alarm / distress',
    'Engage in controlling / coercive behaviour in an intimate / family relationship',
    'Harassment - breach of a restraining order on conviction',
    'Malicious communications',
    'Breach of a stalking protection order',
    'pursued a course of conduct. Contrary to section 2(1) and (2) of the Protection from Harassment Act 1997',
  ],
  notThese: [
    'Use threatening words likely to cause harassment, alarm or distress',
    'Racially / religiously aggravated harassment without violence',
    'Application to vary restraining order',
  ],
};
