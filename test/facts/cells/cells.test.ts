import { describe, expect, it } from '@jest/globals';
import type { Clause } from '../../../src/facts/clause.js';
import { extract } from '../../../src/facts/extract.js';

/** "deprivation made device", a clause in a few words. */
const said = (clause: Clause): string =>
  clause.kind === 'order'
    ? [clause.type, clause.status, ...(clause.property ?? []).filter((found) => found !== 'unspecified')].join(' ')
    : clause.type;
const clausesOf = (text: string): readonly string[] => extract({ text }).clauses.map(said).sort();

const ORDERS: readonly (readonly [name: string, type: string])[] = [
  ['RO', 'restraining_order'],
  ['Restraining order', 'restraining_order'],
  ['Dep', 'deprivation'],
  ["Dep'n", 'deprivation'],
  ['Depriv. order', 'deprivation'],
  ['Deprivation', 'deprivation'],
  ['Forf', 'forfeiture'],
  ['Forfeiture', 'forfeiture'],
  ['SHPO', 'shpo'],
  ['CBO', 'criminal_behaviour_order'],
];
const LOSSES = ORDERS.filter(([, type]) => type === 'deprivation' || type === 'forfeiture');
const ANSWERS: readonly (readonly [answer: string, status: string])[] = [
  ['Y', 'made'],
  ['yes', 'made'],
  ['✓', 'made'],
  ['granted', 'made'],
  ['gtd', 'made'],
  ['N', 'not_made'],
  ['no', 'not_made'],
  ['nil', 'not_made'],
  ['✗', 'not_made'],
  ['n/a', 'not_made'],
  ['not made', 'not_made'],
  ['not nec', 'not_made'],
  ["ref'd", 'refused'],
  ['refused', 'refused'],
  ['rej', 'refused'],
  ['w/d', 'withdrawn'],
  ["adj'd", 'pending'],
  ['c/f', 'pending'],
  ['tbc', 'unclear'],
];
const THINGS = ['phone', 'iPhone 12', 'PC', 'Samsung S21', '2 x tablets'];
const DONE: readonly (readonly [word: string, type: string])[] = [
  ['dep', 'deprivation'],
  ["dep'd", 'deprivation'],
  ['forf', 'forfeiture'],
  ["forf'd", 'forfeiture'],
  ['F&D', 'forfeiture'],
  ['ret', 'property_return'],
  ['retd', 'property_return'],
  ['destroyed', 'deletion_direction'],
];

describe('cells of a spreadsheet and clerks’ notes', () => {
  it.each(ORDERS)('read “%s” with its answer, however the two are parted', (name, type) => {
    for (const [answer, status] of ANSWERS)
      for (const cell of [
        `${name}: ${answer}`,
        `${name} - ${answer}`,
        `${name} ${answer}`,
        `${name} (${answer})`,
        `${name}? ${answer}`,
      ])
        expect([cell, clausesOf(cell)]).toEqual([cell, [`${type} ${status}`]]);
  });

  it.each(ORDERS)('tell “%s” from the order beside it', (name, type) => {
    for (const [answer, status] of ANSWERS)
      for (const cell of [
        `${name}: ${answer}; SPO: N`,
        `${name} ${answer}, SPO no`,
        `SPO - none. ${name} - ${answer}`,
        `SPO ✗ ${name} ${answer}`,
      ])
        expect([cell, clausesOf(cell)]).toEqual([
          cell,
          [`${type} ${status}`, 'stalking_protection_order not_made'].sort(),
        ]);
  });

  it.each(LOSSES)('read under “%s” what became of each thing', (name, type) => {
    for (const [answer, status] of ANSWERS.filter((_, place) => place % 3 === 0))
      for (const thing of THINGS) {
        const expected = [`${type} ${status} device`, `${type} not_made drugs`].sort();
        for (const cell of [
          `${name}: ${thing} ${answer}, cannabis no`,
          `${name} - ${thing} (${answer}); cannabis (N)`,
          `${name}: ${thing} ${answer}. Cannabis: nil.`,
          `${name}: ${thing} - ${answer} / cannabis - no`,
        ])
          expect([cell, clausesOf(cell)]).toEqual([
            cell,
            status === 'not_made' ? [`${type} not_made device drugs`] : expected,
          ]);
      }
  });

  it.each(THINGS)('read “%s” before what is done with it', (thing) => {
    for (const [word, type] of DONE)
      for (const cell of [`${thing} - ${word}`, `${thing}: ${word}.`, `${thing} ${word}`, `${thing} to be ${word}`])
        expect([cell, clausesOf(cell)]).toEqual([cell, [`${type} made device`]]);
    for (const [word, type] of DONE.filter(([, type]) => type !== 'deletion_direction'))
      for (const cell of [`${thing} not ${word}`, `${thing} - not ${word}`, `${thing} - not to be ${word}`])
        expect([cell, clausesOf(cell)]).toEqual([cell, [`${type} not_made device`]]);
  });

  it.each(ORDERS)('tell a request for “%s” from a decision on it', (name, type) => {
    const table: readonly (readonly [cell: string, status: string])[] = [
      [`CPS seek ${name}`, 'applied_for'],
      [`CPS seek ${name} - ref'd`, 'refused'],
      [`CPS seek ${name}. No.`, 'refused'],
      [`CPS seek ${name} - granted`, 'made'],
      [`Crown asks for ${name}; adj 3/4/26`, 'pending'],
      [`${name} sought, refused`, 'refused'],
      [`${name} app`, 'applied_for'],
      [`${name} app gtd`, 'made'],
      [`${name} app dism`, 'refused'],
      [`${name} app w/d`, 'withdrawn'],
      [`App: ${name}. Dec: ref`, 'refused'],
      [`App - ${name}. Outcome - granted`, 'made'],
      [`No app for ${name}`, 'not_made'],
      [`No ${name} app`, 'not_made'],
      [`${name} not sought`, 'not_made'],
      [`CPS not seeking ${name}`, 'not_made'],
      [`Type: ${name} / Sought: Yes / Outcome: Refused`, 'refused'],
      [`Type: ${name} / Sought: No / Outcome: -`, 'not_made'],
      [`Order Sought Made ${name} Y N`, 'refused'],
      [`Order | Sought | Made ${name} | Y | Y`, 'made'],
      [`Refused: ${name}`, 'refused'],
      [`Not made: ${name}`, 'not_made'],
      [`Orders made: ${name}`, 'made'],
    ];
    for (const [cell, status] of table) expect([cell, clausesOf(cell)]).toEqual([cell, [`${type} ${status}`]]);
  });

  it.each(['RO', 'Dep order', 'Forf', 'SHPO'])('call “%s” made in no frame that says it was not', (name) => {
    const takes = name !== 'RO' && name !== 'SHPO';
    for (const [answer, status] of ANSWERS.filter(([, status]) => status !== 'made'))
      for (const cell of [
        `${name} app ${answer}`,
        `CPS ask ${name}, ${answer}`,
        `App for ${name}: ${answer}`,
        `${answer}: ${name}`,
        `${name} | ${answer}`,
        `Ct 1 ${name} ${answer}`,
        `${name} ${answer} ct 2`,
        ...(takes ? [`phone: ${name} ${answer}`, `${name} (phone) ${answer}`, `${name} re laptop - ${answer}`] : []),
      ]) {
        const clauses = extract({ text: cell }).clauses;
        const statuses = clauses.map((clause) => (clause.kind === 'order' ? clause.status : clause.type));
        // of what was asked for, a "no" is the court's
        const expected = status === 'not_made' && statuses[0] === 'refused' ? 'refused' : status;
        expect([cell, statuses]).toEqual([cell, [expected]]);
      }
  });

  it('take what stands in a list of requests for no decision', () => {
    for (const head of ['CPS seek:', 'Crown requests:', 'Applications:', 'Apps -', 'Sought:'])
      for (const parted of ['; ', '. ', ', ', ' / ']) {
        const cell = `${head} dep phone${parted}RO 3y`;
        expect([cell, clausesOf(cell)]).toEqual([
          cell,
          ['deprivation applied_for device', 'restraining_order applied_for'],
        ]);
        const ruled = `${head} dep${parted}RO 3y. Made: RO. Refused: dep.`;
        expect([ruled, clausesOf(ruled)]).toEqual([ruled, ['deprivation refused', 'restraining_order made']]);
      }
  });

  it.each([
    ['Refused', 'refused'],
    ['Not made', 'not_made'],
    ['Adj', 'pending'],
    ['Not today', 'pending'],
    ['Next hrg', 'pending'],
    ['Outstanding', 'pending'],
    ['Poss', 'unclear'],
    ['Proposed', 'unclear'],
    ['Req', 'applied_for'],
    ['Orders sought by CPS', 'applied_for'],
  ])('read all that is listed under “%s”', (head, status) => {
    for (const parted of ['; ', ', ', ' / ']) {
      const cell = `${head}: dep phone${parted}RO 3y`;
      expect([cell, clausesOf(cell)]).toEqual([cell, [`deprivation ${status} device`, `restraining_order ${status}`]]);
    }
  });

  it.each([
    ['No to dep, yes to RO (2y)', ['deprivation not_made', 'restraining_order made']],
    ['Yes: RO. No: dep, SHPO.', ['deprivation not_made', 'restraining_order made', 'shpo not_made']],
    ['RO DEP SHPO Y N N', ['deprivation not_made', 'restraining_order made', 'shpo not_made']],
    ['RO|DEP|SHPO Y|N|N', ['deprivation not_made', 'restraining_order made', 'shpo not_made']],
    ['Application Result RO Granted Dep Refused', ['deprivation refused', 'restraining_order made']],
    ['Dep re phone not laptop', ['deprivation made device', 'deprivation not_made device']],
    ['Both phones dep; PC not', ['deprivation made device', 'deprivation not_made device']],
    ['Phone x2 - one dep one ret', ['deprivation made device', 'property_return made device']],
    ['Phone: D consents to forf', ['disclaimer made device']],
    ['Exh 1 phone dep. Exh 2 laptop ret.', ['deprivation made device', 'property_return made device']],
    ['No devices dep', ['deprivation not_made device']],
    ['cps seek dep, RO. RO only', ['deprivation refused', 'restraining_order made']],
    ['CPS dropped dep. RO 2y made.', ['deprivation withdrawn', 'restraining_order made']],
    ['Bch RO', ['restraining_order breached']],
    ['RO bch - NFA', ['restraining_order breached']],
    ['RO var: cl 2 out', ['restraining_order varied']],
    ["Ext'n of RO refused", ['restraining_order refused']],
    ['Existing RO to 2027 remains', ['restraining_order continued']],
    ['[x] RO [ ] Deprivation [x] SHPO', ['restraining_order made', 'shpo made']],
    [
      'On ancillary orders: restraining order, yes; deprivation, no.',
      ['deprivation not_made', 'restraining_order made'],
    ],
    ['As regards deprivation the answer is no.', ['deprivation not_made']],
    [
      'In answer to your query: yes as to the restraining order, no as to deprivation.',
      ['deprivation not_made', 'restraining_order made'],
    ],
    [
      'Fine £300, VS £120, RO 2y, dep phone',
      ['deprivation made device', 'fine', 'restraining_order made', 'surcharge'],
    ],
  ])('read “%s”', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  it.each([
    ['RO 3/3/26 - 2/3/29', { until: '2029-03-02' }],
    ['RO from 03.03.26 to 02.03.31', { until: '2031-03-02' }],
    ['RO 3y', { period: 'P3Y' }],
    ['RO: Y, 18 mths', { period: 'P18M' }],
    ['3y RO', { period: 'P3Y' }],
    ['RO granted. Term: 2 yrs', { period: 'P2Y' }],
    ['RO - life', { untilFurtherOrder: true }],
    ['Order | Made? | Term RO | Yes | 3 yrs', { period: 'P3Y' }],
  ])('give “%s” its length', (text, fields) => {
    expect(extract({ text }).clauses).toMatchObject([{ type: 'restraining_order', status: 'made', ...fields }]);
  });

  it('quote words of the text', () => {
    const text = 'DESTR: phone yes laptop no';
    for (const { span, quote } of extract({ text }).clauses) expect(text.slice(...(span ?? [0, 0]))).toBe(quote);
  });

  it.each([
    ['CPS want: dep + RO. Bench: RO.', ['deprivation applied_for', 'restraining_order made']],
    ['Crown seek dep phone, RO. Court: RO 3 yrs', ['deprivation applied_for device', 'restraining_order made']],
  ])('leave what the bench did not grant asked for: “%s”', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  it('leave a text with a word that no cell has to the other rules', () => {
    expect(clausesOf('RO: no contact with the witnesses before trial')).not.toContain('restraining_order not_made');
  });
});
