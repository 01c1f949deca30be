import { expect, test } from '@jest/globals';
import { needlesOf } from '../../src/text/patterns/needles.js';
import { EDGE } from '../../src/text/patterns/pattern-parts.js';

/** As a reader sees it: `|` for an edge. */
function legible(literals: readonly string[]): readonly string[] {
  return literals.map((literal) => literal.replaceAll(EDGE, '|')).sort();
}

function needs(pattern: RegExp): readonly (readonly string[])[] {
  return (needlesOf([pattern])[0]?.needs ?? []).map(legible);
}

test.each<readonly [what: string, pattern: RegExp, needs: readonly (readonly string[])[]]>([
  ['a word', /deprivation/i, [['deprivation']]],
  ['words in a row', /to be forfeited/gi, [['to be forfei']]],
  ['alternatives', /fined|costs/, [['costs', 'fined']]],
  ['the shorter of two that begin alike', /order|orders made/, [['order']]],
  ['edges, where letters stand beside them', /\bfine\b|\b£/, [['|fine|', '£']]],
  ['an edge that is a class of none', /(?<!\w)fine(?![\w-])/, [['|fine|']]],
  [
    'an edge that is the end of a statement',
    /(?<=^|[.;] ?)AD(?=[.,;]|$)/,
    [['|ad,', '|ad.', '|ad;', '|ad|'], ['|ad|']],
  ],
  ['what an optional word leaves', /community(?: payback)? order/, [['community or', 'community pa']]],
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
  ['the beginning of a long one', /\bmagistrates' courts\b/, [["|magistrates'"]]],
])('a pattern needs %s', (_what, pattern, expected) => {
  expect([...needs(pattern)].sort()).toEqual([...expected].sort());
});

test.each<readonly [what: string, pattern: RegExp, opens: readonly string[] | null]>([
  ['its first letters', /\bdeprivation order/i, ['|depri']],
  ['the first letters of each alternative', /fined|(?:to )?pay/, ['fined', 'pay', 'to pa']],
  ['what an optional word leaves', /(?:the )?order/, ['order', 'the o']],
  ['what any number of words leaves', /(?:no |such )*order/, ['no ', 'order', 'such ']],
  ['a figure', /(?<![\w.])\d{1,3}[- ]weeks/, ['|00 we', '|00-we', '|000 w', '|000-w', '|0 wee', '|0-wee'].sort()],
  ['a word of one letter', /\bd(?: |ef)/, ['|d ', '|def']],
  ['what stands behind other words', /(?<=\bno )dep\b/, ['|dep|']],
  ['not any letter', /[a-z]+ order/, null],
  ['nothing, where it may begin with anything', /.{0,9}order/, null],
  ['nothing, where it may be empty', /(?:order)?/, null],
])('a pattern begins with %s', (_what, pattern, expected) => {
  const opens = needlesOf([pattern])[0]?.opens ?? null;
  expect(opens && legible(opens)).toEqual(expected);
});
