import type { SentenceRule } from '../rule.js';
import { absoluteDischarge } from './absolute-discharge.js';
import { alcoholAbstinence } from './alcohol-abstinence.js';
import { alcoholTreatment } from './alcohol-treatment.js';
import { attendanceCentre } from './attendance-centre.js';
import { bindOver } from './bind-over.js';
import { communityOrder } from './community-order.js';
import { compensation } from './compensation.js';
import { conditionalDischarge } from './conditional-discharge.js';
import { costs } from './costs.js';
import { courtDetention } from './court-detention.js';
import { curfew } from './curfew.js';
import { custody } from './custody.js';
import { detention } from './detention.js';
import { drivingDisqualification } from './driving-disqualification.js';
import { drugRehabilitation } from './drug-rehabilitation.js';
import { electronicMonitoring } from './electronic-monitoring.js';
import { exclusionRequirement } from './exclusion-requirement.js';
import { fine } from './fine.js';
import { foreignTravel } from './foreign-travel.js';
import { hospitalOrder } from './hospital-order.js';
import { mentalHealthTreatment } from './mental-health-treatment.js';
import { noSeparatePenalty } from './no-separate-penalty.js';
import { ofToday } from './not-today.js';
import { programme } from './programme.js';
import { prohibitedActivity } from './prohibited-activity.js';
import { rehabilitationActivity } from './rehabilitation-activity.js';
import { residenceRequirement } from './residence-requirement.js';
import { surcharge } from './surcharge.js';
import { suspendedCustody } from './suspended-custody.js';
import { suspendedCustodyActivated } from './suspended-custody-activated.js';
import { unpaidWork } from './unpaid-work.js';
import { youthOrder } from './youth-order.js';

const RULES: readonly SentenceRule[] = [
  custody,
  suspendedCustody,
  suspendedCustodyActivated,
  communityOrder,
  unpaidWork,
  rehabilitationActivity,
  programme,
  curfew,
  exclusionRequirement,
  residenceRequirement,
  alcoholTreatment,
  alcoholAbstinence,
  drugRehabilitation,
  mentalHealthTreatment,
  prohibitedActivity,
  foreignTravel,
  electronicMonitoring,
  attendanceCentre,
  fine,
  compensation,
  surcharge,
  costs,
  conditionalDischarge,
  absoluteDischarge,
  noSeparatePenalty,
  bindOver,
  detention,
  courtDetention,
  youthOrder,
  hospitalOrder,
  drivingDisqualification,
];

/** Every kind of sentence, and of requirement of one, that the extractor reads: a new kind is one file and one line above. */
export const sentenceRules: readonly SentenceRule[] = RULES.map((rule) =>
  rule === suspendedCustodyActivated ? rule : ofToday(rule),
);
