import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/facts/extract.js';
import { clauseParts } from '../../../src/facts/told/clause-parts.js';
import { settingOf } from '../../../src/facts/told/setting.js';

const ORDERS = ['restraining order', 'deprivation order', 'criminal behaviour order'];
const SENTENCES = ['community order', '12-week prison sentence', 'fine of £200'];

const isMade = (text: string): boolean =>
  extract({ text }).clauses.some(
    (clause) => clause.kind === 'sentence' || (clause.kind === 'order' && clause.status === 'made'),
  );

describe('how a clause is set', () => {
  test.each([
    ['His brother was given a', '.', 'somebody_else'],
    ['In August her cousin Liam, 24, was handed a', ' for two years.', 'somebody_else'],
    ['The other party has a', '.', 'somebody_else'],
    ['The family court made a', '.', 'another_court'],
    ['A', ' was made by the family court.', 'another_court'],
    ['The officer produced the', ' made at Derby on 4 March 2024.', 'known_already'],
    ['Defendant has a', ' from Leeds Crown Court expiring 2028.', 'known_already'],
    ['Order previously made on 12/02/2025:', ' until 12/02/2028.', 'known_already'],
    ['He has written to her since the', ' was made.', 'known_already'],
    ['Schedule to be agreed before any', ' is made.', 'not_yet'],
    ['If a', ' is made he will lose his job.', 'only_if'],
    ['You asked why a', ' was not made.', 'asked_about'],
    ['Please confirm whether a', ' was made.', 'asked_about'],
    ['His girlfriend says there is a', '.', 'asked_about'],
    ['Campaigners said a', ' should have been made.', 'told_outside'],
    ['Three courts in the region made no', ' last year.', 'in_general'],
    ['Judges in Scotland can make a', '.', 'in_general'],
    ['If this happens again you will be given a', '.', 'only_if'],
    ['Last time he appeared, in March, magistrates gave him a', '.', 'known_already'],
    ['A', ' had been made there.', 'another_court'],
    ['The', ' made on the last occasion.', 'known_already'],
    ['A', ' in respect of the co-accused was made.', 'somebody_else'],
    ["The youth's stepfather, who had been given a", ' before, watched.', 'somebody_else'],
    ['A second man, Ross Tait, 41, was given a', '.', 'somebody_else'],
    ['Before I make any', ' I want to hear from her.', 'not_yet'],
    ['Please send me a copy of the', ' made at this court on 14 February.', 'known_already'],
    ['Restraining', ' orders trebled in a decade.', 'in_general'],
    ['Magistrates in Elmford imposed a', ' for two years.', undefined],
    ['Crown -', ' of phone.', 'crown_says'],
    ['Def sol:', ' not needed.', 'party_says'],
    ['The bench agreed with the Crown and made a', ' for two years.', undefined],
    ['He shouted at his mother as a', ' was made.', undefined],
    ['When sentencing him the judge made a', '.', undefined],
  ])('“%s …%s” is %s', (before, after, setting) => {
    expect(settingOf(`${before} `, 'restraining order', after)).toBe(setting);
  });

  test('a clause is taken apart from its beginning, and hangs on the one before', () => {
    expect(clauseParts('In August his brother Liam, 24, was jailed and given a ')).toMatchObject({
      lead: 'In August',
      subject: 'his brother Liam , 24 ,',
      verb: 'was jailed and given a',
    });
    expect(clauseParts('The court heard that his sister had been given a ')).toMatchObject({
      joint: 'that',
      subject: 'his sister',
      outer: { subject: 'The court', verb: 'heard' },
    });
  });
});

describe('nothing is done to this defendant, here and today', () => {
  const frames = [
    'Her co-defendant got a {} as well.',
    'Another man, Lee Hart, 33, received a {}.',
    'The county court had granted a {} in 2023.',
    'Another court imposed a {} in May.',
    "The terms of the {} made by Hull Magistrates' Court on 3 June 2023 were read.",
    'He has a {} from Leeds Crown Court which runs until 2027.',
    'I would like to know when the {} was made.',
    'The Gazette reported that a {} had been made.',
    'Figures show that a {} was made in one case in ten.',
    'Crown: {}.',
    'CPS - {} please.',
    "My client's sister was given a {} by this court.",
  ];
  test.each(frames.flatMap((frame) => [...ORDERS, ...SENTENCES].map((name) => frame.replace('{}', name))))(
    '%s',
    (text) => {
      expect(isMade(text)).toBe(false);
    },
  );
});

describe('what only looks as if it were set elsewhere is read as before', () => {
  const frames = [
    'He, like his brother, was given a {}.',
    'After a trial a {} was made.',
    'Before leaving court he was given a {}.',
    'Since he had breached bail twice, a {} was imposed.',
    'The court was told of the family court proceedings and made a {}.',
    'His father wept as he was given a {}.',
    'He assaulted his brother and was given a {}.',
  ];
  test.each(frames.flatMap((frame) => [...ORDERS, ...SENTENCES].map((name) => frame.replace('{}', name))))(
    '%s',
    (text) => {
      expect(isMade(text)).toBe(true);
    },
  );
});

describe('a note in which each speaks under a label', () => {
  test.each([
    ['Crown - forf of phone. Def - needs it for work. JJs: no.', 'refused'],
    ['Crown - forf of phone. Def - no objection. JJs: yes.', 'made'],
    ['Pros - dep of MacBook. Def - wife’s. Bench - not persuaded.', 'refused'],
    ['Pros - dep of MacBook. Def - wife’s.', 'applied_for'],
  ])('%s', (text, status) => {
    expect(extract({ text }).clauses).toMatchObject([{ kind: 'order', status }]);
  });

  test.each([
    ['Not dealt with: forfeiture of vehicle.', 'pending'],
    ['Def rep: RO would cost him his tenancy. Bench: still nec - 2 yrs.', 'made'],
    ['The restraining order hearing is vacated. The Crown no longer pursue it.', 'withdrawn'],
    [
      'Defendant subject to a restraining order imposed by Leeds Crown Court on 3 May 2024. Breach admitted.',
      'breached',
    ],
    ['Can anyone tell me if the restraining order came through? He says the court didn’t make one.', 'unclear'],
    ['She was told she would not be getting a restraining order.', 'unclear'],
  ])('%s', (text, status) => {
    expect(extract({ text }).clauses).toMatchObject([{ kind: 'order', status }]);
  });

  test('what the bench makes has its own length, and not the one asked for', () => {
    expect(extract({ text: 'Pros - RO 5y. Def - length excessive. Bench - RO 3y.' }).clauses).toMatchObject([
      { type: 'restraining_order', status: 'made', period: 'P3Y' },
    ]);
  });

  test('costs under the name of who is paid them are ordered', () => {
    expect(extract({ text: 'Fined £200. CPS: costs £85.' }).clauses).toMatchObject([
      { type: 'fine' },
      { type: 'costs', amountPence: 8500 },
    ]);
  });
});

test('codes glued between values are results of their own', () => {
  const { clauses } = extract({
    text: 'Guilty plea enteredRESTRAOP12 monthsNot to contact VICTIM_1FCOST£85.00FVS£26.00FO£80.00',
  });
  expect(clauses).toMatchObject([
    { type: 'restraining_order', status: 'made', period: 'P12M', terms: ['no_contact'] },
    { type: 'costs', amountPence: 8500 },
    { type: 'surcharge', amountPence: 2600 },
    { type: 'fine', amountPence: 8000 },
  ]);
});

test('cells between strokes are read each by itself', () => {
  const { clauses } = extract({
    text: 'Result: Adjourned to 3 July 2026 / Bail: conditional / Deprivation: not dealt with / Restraining order: not sought',
  });
  expect(clauses).toMatchObject([
    { type: 'adjourned' },
    { type: 'deprivation', status: 'pending' },
    { type: 'restraining_order', status: 'not_made', sought: false },
  ]);
});
