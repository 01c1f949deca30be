import { DURATION, readDuration } from '../../text/figures/durations.js';
import { MONEY, MONEY_OR_FIGURE, readMoney } from '../../text/figures/money.js';
import { gated } from '../../text/patterns/gated.js';
import { cue } from '../cue.js';
import type { SentenceRule } from '../rule.js';
import { field } from '../surroundings.js';

const SUM = gated(
  new RegExp(
    `(?:^|\\b|, )(?:in the sum of|sum of|(?:sum|amount):|of|amount of bind over:?|recogni[sz]ance(?: of)?|in|for)? ?(?<sum>${MONEY_OR_FIGURE})`,
    'i',
  ),
);
const SUM_BEFORE = gated(new RegExp(`(?<sum>${MONEY}) $`, 'i'));
const LENGTH = gated(
  new RegExp(
    `\\b(?:for|period of|duration(?: of bind over)?:?) (?:a period of )?(?<length>${DURATION})|(?:^| )(?<near>${DURATION})`,
    'i',
  ),
);

/** A promise to keep the peace: no conviction. */
export const bindOver: SentenceRule = {
  kind: 'sentence',
  name: 'bind-over',
  type: 'bind_over',
  provision: 'Justices of the Peace Act 1361; s.115 Magistrates’ Courts Act 1980',
  codes: [{ code: '1016' }, { code: '2072' }],
  shortCodes: ['BOCOND', 'BOJ'],
  anyOf: ['bound ', 'binds ', 'bind over', 'bind-over', 'bindover', 'b/o', 'bo ', 'kp', 'rhwymwyd'],
  cues: [
    cue`\bB\/?O\/? ?T?KP\b|\bB\/O\b(?= ?[£:]| to keep| for \d| \d| in the sum| i\/s)|\bBO(?= ?£| \d{1,2} ?(?:m|mths?|months?|yrs?|y|years?)\b)`,
    cue`\b(?:bound|binds?|binding) (?:you(?: (?:both|all|each))?|him|her|them|both(?: men| women| parties)?|the (?:defendant|man|woman|pair)) over\b(?: to (?:keep the peace|be of good behaviour))?`,
    cue`\b(?:be of good behaviour|keep the peace)\b(?= for [^.;]{1,24} in (?:the|a) sum\b)`,
    cue`\brhwymwyd(?: (?:ef|hi|y diffynnydd))?(?= (?:am|yn y swm|i fod))`,
    cue`\brhwymwyd (?:(?:ef|hi|ef ef|drosodd|y diffynnydd) ?)*\b(?:drosodd|i gadw'r heddwch)`,
    cue`\b(?:bound over|bind[ -]?over)(?: to (?:keep the peace|be of good behaviour|come up for judgment))?\b`,
  ],
  unless: [
    {
      because: 'not bound over',
      pattern: /\b(?:no|not|refused to be|decline[sd]? to be|considered) ?$/i,
      where: 'before',
    },
    {
      because: 'a witness or an earlier bind-over',
      pattern: /\b(?:witness|breach of (?:an? |the )?|previously) ?$/i,
      where: 'before',
    },
  ],
  read(match, window) {
    const rest = window.text.slice(match.index + match[0].length, window.result.end);
    const found = LENGTH.exec(rest);
    const length = found?.groups;
    const beside = found ? rest.slice(0, found.index) + rest.slice(found.index + found[0].length) : rest;
    const lead = window.text.slice(Math.max(window.statement.start, match.index - 14), match.index);
    const sum = SUM.exec(beside)?.groups?.sum ?? SUM_BEFORE.exec(lead)?.groups?.sum;
    return {
      fields: {
        ...field('period', readDuration(length?.length ?? length?.near ?? '')),
        ...field('amountPence', (sum && readMoney(sum)) || undefined),
      },
    };
  },
  examples: [
    {
      text: 'Rhwymwyd am 12 mis yn y swm o £100.',
      clauses: [{ kind: 'sentence', type: 'bind_over', period: 'P12M', amountPence: 10000 }],
    },
    {
      text: 'Bound over in the sum of £150 for 12 months to keep the peace.',
      code: '1016',
      clauses: [{ kind: 'sentence', type: 'bind_over', amountPence: 15000, period: 'P12M' }],
    },
    {
      text: 'B/O £200 18 months.',
      clauses: [{ kind: 'sentence', type: 'bind_over', amountPence: 20000, period: 'P18M' }],
    },
    { text: 'Bound Over.', clauses: [{ kind: 'sentence', type: 'bind_over' }] },
  ],
};
