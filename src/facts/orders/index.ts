/** Every kind of order the extractor knows. A new kind is one file and one line here. */
import type { OrderRule } from '../rule.js';
import { animalDestruction } from './animal-destruction.js';
import { antiSocialBehaviourOrder } from './anti-social-behaviour-order.js';
import { confiscation } from './confiscation.js';
import { criminalBehaviourOrder } from './criminal-behaviour-order.js';
import { deletionDirection } from './deletion-direction.js';
import { deprivation } from './deprivation.js';
import { disclaimer } from './disclaimer.js';
import { domesticAbuseProtectionOrder } from './domestic-abuse-protection-order.js';
import { footballBanningOrder } from './football-banning-order.js';
import { forfeiture } from './forfeiture.js';
import { licensedPremisesExclusion } from './licensed-premises-exclusion.js';
import { notification } from './notification.js';
import { parentingOrder } from './parenting-order.js';
import { propertyReturn } from './property-return.js';
import { reportingRestriction } from './reporting-restriction.js';
import { restitution } from './restitution.js';
import { restrainingOrder } from './restraining-order.js';
import { seriousViolenceReductionOrder } from './serious-violence-reduction-order.js';
import { sexualRiskOrder } from './sexual-risk-order.js';
import { shpo } from './shpo.js';
import { slaveryAndTraffickingOrder } from './slavery-and-trafficking-order.js';
import { stalkingProtectionOrder } from './stalking-protection-order.js';
import { surrenderDirection } from './surrender-direction.js';
import { travelRestrictionOrder } from './travel-restriction-order.js';
import { unspecifiedApplication } from './unspecified-application.js';

/** Where two rules match words of the same length, the one listed first is kept. */
export const orderRules: readonly OrderRule[] = [
  deprivation,
  forfeiture,
  deletionDirection,
  restrainingOrder,
  shpo,
  criminalBehaviourOrder,
  stalkingProtectionOrder,
  notification,
  propertyReturn,
  surrenderDirection,
  animalDestruction,
  reportingRestriction,
  disclaimer,
  sexualRiskOrder,
  domesticAbuseProtectionOrder,
  footballBanningOrder,
  seriousViolenceReductionOrder,
  slaveryAndTraffickingOrder,
  travelRestrictionOrder,
  licensedPremisesExclusion,
  antiSocialBehaviourOrder,
  confiscation,
  parentingOrder,
  restitution,
  unspecifiedApplication,
];
