import type { SentenceRule } from '../rule.js';
import { namedRequirement } from './requirement-rule.js';

/** Where the offender goes is monitored; a tagged curfew is a curfew. */
export const electronicMonitoring: SentenceRule = namedRequirement({
  name: 'electronic-monitoring',
  requirement: 'electronic_monitoring',
  provision: 'Sch. 9 para. 29 Sentencing Act 2020',
  codes: ['3148'],
  shortCodes: ['EMW'],
  anyOf: ['monitoring', 'gps', 'trail', 'whereabouts'],
  title:
    'electronic (?:whereabouts monitoring|monitoring(?: of)? whereabouts)|EM whereabouts|(?:GPS|trail|location|whereabouts) (?:monitoring|tag(?:ging)?)',
  short: 'EMWR?|electronic monitoring of (?:the )?exclusion(?: zone| requirement)?',
  examples: [
    {
      text: "EMW - Electronic monitoring whereabouts\nElectronic Monitoring of Whereabouts Requirement: The defendant's whereabouts are to be electronically monitored. Start date 11/04/2025. End date 12/04/2026.",
      code: '3148',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'electronic_monitoring' }],
    },
  ],
});
