import { DURATION, readDuration } from '../../text/figures/durations.js';
import { regexOf } from '../../text/patterns/over-lines.js';
import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { before, field, saidElsewhere } from '../surroundings.js';
import { NOT_IMPOSED, OWN_FIGURE } from './requirement-rule.js';

const TAGGED =
  /\belectronic(?:ally)?[ -](?:monitor|tag)|\bEMC\b|\btag(?:ged|ging)?\b|(?<!\balcohol )\bmonitored\b|\bEM\b|\bmonitro(?:'n)? electronig/i;
const CURFEW = '(?:curfew(?: requirement)?|(?:c|gh|ng)yrffyw)';
/** As clerks cut it: only beside a length. */
const SHORT = `(?:${CURFEW}|curf\\b|EMC\\b|CF(?= \\d))`;
/** The result's label. */
const WITH_TAG = /(?:^|[.;\n] ?|- )curfew(?: requirement)? with electronic monitoring\b[^.;]{0,60}$/i;
/** When it runs: "7pm-7am", "19:00 to 07:00", "1900-0700". */
const TIME = '\\d{1,2}(?:[:.]?\\d{2})? ?(?:[ap](?:\\.?m)?\\.?)?(?: ?hrs)?';
const FULL: readonly RegExp[] = [
  cue`\b(?:be )?under an? curfew(?: with electronic monitoring)? for (?<length>${DURATION})`,
  cue`\b(?<length>${DURATION})'?s? (?:of )?(?:(?:an? )?(?:(?:electronically )?(?:monitored|tagged)|EM|tag|doorstep|home|night-?time|daily|overnight) )*${SHORT}${OWN_FIGURE}`,
  cue`\b${SHORT}(?! reporting)[^.;]{0,80}?\b(?:for|period|lasting|of|x|am)(?: a (?:total )?period of)? ?(?<length>${DURATION})`,
  cue`\b${SHORT}(?: \(?(?:tagged|EM)\)?)?(?: -|:|,| of| for| x|\?(?: yes\b[,.:]?)?(?: -)?)? \(?(?<length>${DURATION})`,
  cue`\b${SHORT}(?: \(?(?:tagged|EM)\)?)?(?: -|:|,| from| between)? ${TIME} ?(?:-|to|until|and|x)? ?${TIME}(?: daily| nightly)?(?:,? \(?(?:tagged|tag|EM)\)?)?(?:,| -| x| for)? (?<length>${DURATION})`,
  cue`\b(?:stay|remain|be|keep)(?: yourself)? (?:indoors|at home|(?:at|in|inside) (?:his|her|their|your|the) (?:home|house|address|own home))(?: [a-z]+){0,3}? (?:between|from) ${TIME} ?(?:and|to|until|-) ?${TIME}[^.;\d]{0,30}? for (?:the (?:next )?|a period of )?(?<length>${DURATION})`,
  cue`\bcurfew and electronic monitoring period:? (?<length>${DURATION})`,
  cue`\b(?:electronically tagged|tagged|(?:on|wear|fitted with|given) (?:an? )?(?:electronic )?tag)(?: on (?:an? )?curfew)? for (?<length>${DURATION})`,
  cue`\b(?:tagged|(?:on|wear|fitted with|given) (?:an? )?(?:electronic )?tag),? (?:from|between) ${TIME} ?(?:-|to|until|and) ?${TIME}(?: [a-z]+){0,3}? for (?:the next )?(?<length>${DURATION})`,
  cue`\b(?<length>${DURATION})'?s? (?:on (?:an? )?)?(?:electronic )?tag\b(?!(?: for| x|:)? \d)`,
  cue`\btag(?: for| x|:)? (?<length>${DURATION})`,
];

/** A curfew; tagging is part of it, not a requirement apart. */
export const curfew: SentenceRule = {
  kind: 'sentence',
  name: 'curfew',
  type: 'requirement',
  says: { requirement: 'curfew' },
  provision: 'Sch. 9 para. 9 Sentencing Act 2020 (s.204 Criminal Justice Act 2003)',
  codes: [{ code: '3105' }],
  shortCodes: ['CUR', 'CURE', 'CURA', 'CURFEM', 'FCR', 'SDOC'],
  anyOf: ['emc', 'indoors', 'at home', 'inside h', 'curf', 'tag', 'yrffyw'],
  cues: [...FULL, cue`\b(?:${CURFEW})\b`],
  unless: [
    ...NOT_IMPOSED,
    {
      because: 'time already spent on a curfew, which counts towards the sentence',
      pattern: regexOf('i')`
        \b(?:
          credit|days? (?:spent|served|to count|counted)|time (?:spent|served)|deprivation of liberty
          |counts? towards|allowance|less \d{1,3} days
          |(?:minus|less|half|reduced by|deduct)(?: [a-z]+){0,2} \d{1,3} days
        )\b[^.;]{0,60}$
      `,
      where: 'before',
    },
    {
      because: 'time already spent on a curfew',
      pattern: /^[^.;]{0,20}\b(?:half|days?)? ?(?:to count|counts?|counting|counted)\b/i,
      where: 'after',
    },
    { because: 'a curfew on bail', pattern: /\b(?:bail|remanded|bailed|qualifying curfew)\b/i, where: 'statement' },
    {
      because: 'a sobriety tag or a location tag',
      pattern: /\b(?:sobriety|alcohol|GPS|whereabouts|trail)[^.;]{0,20}$/i,
      where: 'before',
    },
    { because: 'a youth order’s own requirement', pattern: /\bSDO\b/, where: 'before' },
  ],
  read(match, window) {
    const length = match.groups?.length;
    if (!length && FULL.some((pattern) => saidElsewhere(match, window, pattern))) return null;
    const lead = window.text.slice(Math.max(window.statement.start, match.index - 40), match.index);
    // of bail, where nothing says how long
    if (!length && /\bconditions? ?:/i.test(before(match, window))) return null;
    const own =
      window.text
        .slice(match.index, window.result.end)
        .split(/\b(?!Curfew)[A-Z][a-z]+(?: [A-Za-z]+){0,4} Requirement\b/)[0] ?? '';
    const tagged =
      TAGGED.test(lead.replace(/^.*[,;]/, '')) ||
      TAGGED.test(own.slice(0, 600)) ||
      /^CURE/.test(window.shortCode ?? '') ||
      WITH_TAG.test(window.text.slice(window.result.start, match.index));
    return {
      fields: {
        requirement: 'curfew',
        ...field('period', readDuration(length ?? '')),
        ...(tagged ? { electronicMonitoring: true } : {}),
      },
    };
  },
  examples: [
    {
      text: 'Curfew requirement\nCurfew period: 9 Weeks\nCurfew address: home',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'curfew', period: 'P9W' }],
    },
    { text: 'Tagged curfew: 14 days, half to count.', clauses: [] },
    { text: 'Curfew: none.', clauses: [] },
    { text: 'Curfew - not suitable, awaiting report.', clauses: [] },
    {
      text: '12 weeks custody. Less 6 days on tagged curfew.',
      clauses: [{ kind: 'sentence', type: 'custody', term: 'P12W' }],
    },
    {
      text: 'CO 12m tag 3m 7pm-7am.',
      clauses: [
        { kind: 'sentence', type: 'community_order', period: 'P12M' },
        { kind: 'sentence', type: 'requirement', requirement: 'curfew', period: 'P3M', electronicMonitoring: true },
      ],
    },
    {
      text: 'UPW 80, tag 8w 7pm-7am',
      clauses: [
        { kind: 'sentence', type: 'requirement', requirement: 'unpaid_work', hours: 80 },
        { kind: 'sentence', type: 'requirement', requirement: 'curfew', period: 'P8W' },
      ],
    },
    {
      text: 'CURE - Curfew with electronic monitoring\nCurfew Requirement with Electronic Monitoring: Be under a curfew for 12 Weeks with electronic monitoring. Start date 18/05/2025. Start time 21:00.',
      code: '3105',
      clauses: [
        { kind: 'sentence', type: 'requirement', requirement: 'curfew', period: 'P12W', electronicMonitoring: true },
      ],
    },
    {
      text: 'Curfew Requirement: Be under a curfew for 2 months. Start date 18/05/2025. End date 15/07/2025. Offender to remain at home between 8pm - 6am daily to be electronically monitored.',
      clauses: [
        { kind: 'sentence', type: 'requirement', requirement: 'curfew', period: 'P2M', electronicMonitoring: true },
      ],
    },
    {
      text: 'Curfew 8pm-6am 10/52, tag.',
      clauses: [
        { kind: 'sentence', type: 'requirement', requirement: 'curfew', period: 'P10W', electronicMonitoring: true },
      ],
    },
    {
      text: 'curf 9pm-6am 6/52 EM',
      clauses: [
        { kind: 'sentence', type: 'requirement', requirement: 'curfew', period: 'P6W', electronicMonitoring: true },
      ],
    },
    {
      text: 'A ten-week curfew was imposed.',
      clauses: [{ kind: 'sentence', type: 'requirement', requirement: 'curfew', period: 'P10W' }],
    },
    {
      text: 'Curfew 7pm to 7am for 16 wks, tagged',
      clauses: [
        { kind: 'sentence', type: 'requirement', requirement: 'curfew', period: 'P16W', electronicMonitoring: true },
      ],
    },
  ],
};
