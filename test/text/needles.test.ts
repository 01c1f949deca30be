import { expect, test } from '@jest/globals';
import { EDGE, needsOf } from '../../src/text/needles.js';

/** As a reader sees it: `|` for an edge. */
function needs(pattern: RegExp): readonly (readonly string[])[] {
  return (needsOf([pattern])[0] ?? []).map((need) => need.map((literal) => literal.replaceAll(EDGE, '|')).sort());
}

test.each<readonly [what: string, pattern: RegExp, needs: readonly (readonly string[])[]]>([
  ['a word', /deprivation/i, [['deprivation']]],
  ['words in a row', /to be forfeited/gi, [['to be forfeited']]],
  ['alternatives', /fined|costs/, [['costs', 'fined']]],
  ['the shorter of two that begin alike', /order|orders made/, [['order']]],
  ['edges, where letters stand beside them', /\bfine\b|\b£/, [['|fine|', '£']]],
  ['an edge that is a class of none', /(?<!\w)fine(?![\w-])/, [['|fine|']]],
  [
    'an edge that is the end of a statement',
    /(?<=^|[.;] ?)AD(?=[.,;]|$)/,
    [['|ad,', '|ad.', '|ad;', '|ad|'], ['|ad|']],
  ],
  ['what an optional word leaves', /community(?: payback)? order/, [['community order', 'community paybac']]],
  ['nothing of what may be left out', /(?:very )?(?:good)*/, []],
  ['nothing of any letter', /[a-z]+ ?\w/, []],
  ['nothing of what must not stand there', /(?!deprivation)(?<!no )fine/, [['fine']]],
  ['what must stand behind', /fine(?= of £)/, [[' of £'], ['fine of £'], ['fine|']]],
  ['figures as one figure', /\d{1,2}(?:st|nd) [1-9]/, [['0nd 0', '0st 0']]],
  ['a class of few letters', /gr[ae]y/, [['gray', 'grey']]],
  ['an escaped sign', /p\/c\.\u00a3/, [['p/c.£']]],
  ['words on both sides of anything', /conditional.{0,20}discharge/, [['conditional'], ['discharge']]],
  ['each of a few repetitions', /(?:no ){1,2}fine/, [['no fine']]],
  ['one of many repetitions', /(?:order ){2,}made/, [['made'], ['order ']]],
  ['no letter that has other cases than ASCII', /ffôn/i, [['ff']]],
  ['the beginning of a long one', /\bmagistrates' courts\b/, [["|magistrates' cou"]]],
])('a pattern needs %s', (_what, pattern, expected) => {
  expect([...needs(pattern)].sort()).toEqual([...expected].sort());
});
