import type { OrderRule } from '../rule.js';

export const surrenderDirection: OrderRule = {
  kind: 'order',
  name: 'surrender-direction',
  type: 'surrender_direction',
  title: 'Direction to hand devices over',
  provision: 'none named',
  codes: [],
  shortCodes: [],
  anyOf: ['surrender', 'hand', 'deliver up', 'give up', 'ildio', 'rosglwyddo', 'roi '],
  cues: [
    {
      pattern:
        /\b(?:(?:defendant|he|she|def|deft|offender) )?(?:(?:is |was )?(?:to|must|shall|ordered to|directed to) )?(?:surrender|hand (?:over|in)|deliver up|give up)\b/gi,
      form: 'verb',
      needs: ['device', 'images', 'weapon', 'drugs'],
    },
    {
      pattern:
        /\b(?:to|must|shall|will) (?:hand|give|deliver|turn)(?= (?:his|her|their|your|the|all|any|both|said|\d|(?:mobile |black )?(?:phones?|devices?|laptops?|handsets?|tablets?|iphones?)\b)[^.;,]{0,40}? ?(?:(?:over |in )?to (?:the )?(?:police|oic|officers?|investigat\w+|exhibits)|over|in)\b)/gi,
      form: 'verb',
      needs: ['device', 'images', 'weapon', 'drugs'],
    },
    {
      // "is to produce all his devices at the police station"
      pattern:
        /\b(?:to|must|shall|will) (?:produce|present|take|bring)(?= (?:his|her|their|your|the|all|any|both|said|\d)[^.;,]{0,40}? (?:to|at|before) (?:the |an? |his |her |your )?(?:[a-z]+ )?(?:police|officers?|oic)\b)/gi,
      form: 'verb',
      needs: ['device', 'images', 'weapon', 'drugs'],
    },
    {
      pattern:
        /\b(?:to be |be |must be |shall be )(?:surrendered|handed (?:over|in|to (?=(?:the )?police\b(?! (?:for|to be) (?:destr|dispos))))|delivered up)\b|\bsurrender of\b|\bildio\b|\b(?:[dt]rosglwyddo|rh?oi)(?= (?:ei|eu|y|yr|pob) [^.;,]{1,40}? i'r heddlu\b)/gi,
      form: 'verb',
      needs: ['device', 'images', 'weapon', 'drugs'],
    },
  ],
  unless: [
    {
      because: 'coming to court',
      pattern:
        /\bsurrender (?:to (?:bail|custody|the court|court)|at )|\bfail(?:ed|ure|ing|s)? to surrender (?!(?:his|her|the|any|all) )/i,
      where: 'statement',
    },
    {
      because: 'travel papers',
      pattern:
        /^[^.;]{0,40}\b(?:passports?|identity card)\b(?![^.;]{0,30}(?:,|\band) (?:(?:his|her|their|any|all|mobile) )*(?:phones?|laptops?|tablets?|computers?|devices?)\b)/i,
      where: 'after',
    },
    {
      because: 'a condition of bail or of release',
      pattern: /\b(?:bail|pre-?release|licen[cs]e) (?:conditions?|requirements?)\b/i,
      where: 'before',
    },
    {
      because: 'what was done, not what is directed',
      pattern:
        /\b(?:refused to|failed to|failing to|had|voluntarily|willing to|offered to|agreed to) (?:surrender|hand|deliver|give)/i,
      where: 'before',
    },
  ],
  has: { property: true },
  examples: [
    {
      text: "Rhaid i'r diffynnydd drosglwyddo ei ffôn i'r heddlu.",
      clauses: [{ kind: 'order', type: 'surrender_direction', status: 'made', property: ['device'] }],
    },
    {
      text: 'Ordered to surrender her passport, tablet and phone to Kent Police.',
      clauses: [{ kind: 'order', type: 'surrender_direction', status: 'made', property: ['device'] }],
    },
    {
      text: 'Defendant to hand over his phone to police by 4pm for the images to be wiped.',
      clauses: [
        { kind: 'order', type: 'surrender_direction', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] },
      ],
    },
    { text: 'Failed to surrender to bail.', clauses: [] },
    {
      text: 'Defendant to surrender phone to police for images to be wiped.',
      clauses: [
        { kind: 'order', type: 'surrender_direction', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] },
      ],
    },
    {
      text: 'He was told to hand over his phone so the pictures could be deleted.',
      clauses: [
        { kind: 'order', type: 'surrender_direction', status: 'made', property: ['device'] },
        { kind: 'order', type: 'deletion_direction', status: 'made', property: ['images'] },
      ],
    },
    {
      text: 'Ordered to hand his tablet over to the police within 7 days.',
      clauses: [{ kind: 'order', type: 'surrender_direction', status: 'made', property: ['device'] }],
    },
  ],
};
