import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../../../src/facts/extract.js';
import { SHORT_FORMS, writtenOut } from '../../../src/facts/page/shorthand.js';
import { everyMatch } from '../../../src/text/patterns/every-match.js';
import { needlesOf } from '../../../src/text/patterns/needles.js';
import { type Normalised, normalise } from '../../../src/text/tidying/normalise.js';

function spelledIn(text: string): Normalised {
  const plain = normalise(text);
  const short = SHORT_FORMS.flatMap(({ pattern, full }) =>
    everyMatch(pattern, plain.text).map(({ index, 0: said }) => ({ start: index, end: index + said.length, full })),
  );
  return writtenOut(plain, short);
}

function inFull(text: string): string {
  return spelledIn(text).text;
}

describe('shorthand is written out', () => {
  test.each([
    ["imgs del'd b4 ph ret'd to D", 'images deleted before phone returned to D'],
    ['dep ord re iPad to be cons @ sent', 'dep order re iPad to be considered at sentence'],
    ["Rest Ord gtd, app to ext RO ref'd", 'restraining order granted, app to extend RO refused'],
    ['not 2 att Teal Rd w/o notice', 'not to attend Teal Rd without notice'],
    ['RO: n/a Ms Wren, n/a 4 Flint Way', 'RO: not to approach Ms Wren, not to attend 4 Flint Way'],
    ["int SPO disch'd on acq", 'interim SPO discharged on acquittal'],
    ['No dep/forf app', 'No deprivation or forfeiture app'],
    ['6m susp sent.', '6m suspended sentence'],
    ['restraining oder', 'restraining order'],
    ['cond disch 12m', 'conditional discharge 12m'],
    ['comm for sent to Fernbank CC', 'committed for sentence to Fernbank CC'],
    ['£85 csts, vic sur £26', '£85 costs, surcharge £26'],
    ['res req 6m, C.O. 12m', 'res requirement 6m, CO 12m'],
  ])('%s', (short, full) => {
    expect(inFull(short)).toBe(full);
  });

  test.each([
    'RO n/a',
    'ORD - Order (Disposal)',
    'Fine ORD - Order Order details',
    'ph 01234 567890',
    'extension 12, Cobalt House',
    'entered, attended and contacted',
    'the courts, the comps office and a con',
    'Fernbank surgery, 26 Oak Road',
  ])('but not where it means something else: %s', (text) => {
    expect(inFull(text)).toBe(text);
  });
});

test('a clause read from shorthand quotes the short forms as they stand', () => {
  const text = "Crown app: RO\nref'd. imgs on ph to be del'd b4 ph ret'd to D";
  expect(extract({ text }).clauses.map(({ type, quote }) => [type, quote])).toEqual([
    ['restraining_order', "RO\nref'd"],
    ['deletion_direction', "imgs on ph to be del'd"],
    ['property_return', "ph ret'd"],
  ]);
});

test('every character written out leads back to a place in the text as given, in order', () => {
  const words = fc.constantFrom(
    "ref'd",
    '@ sent',
    'ph',
    'b4',
    'w/o',
    'imgs',
    'RO',
    'order',
    '\n',
    '-',
    'n/a Ms Wren',
    '£80',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 20 }), (said) => {
      const text = said.join(' ');
      const out = spelledIn(text);
      let last = 0;
      for (let index = 0; index <= out.text.length; index += 1) {
        const at = out.at(index);
        expect(at).toBeGreaterThanOrEqual(last);
        expect(at).toBeLessThanOrEqual(text.length);
        last = at;
      }
      expect(out.span(0, out.text.length)[1]).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('which forms a text may have is told by the words each needs', () => {
  const needing = needlesOf(SHORT_FORMS.map(({ pattern }) => pattern)).filter(({ needs }) => needs.length > 0);
  expect(needing.length).toBe(SHORT_FORMS.length);
});
