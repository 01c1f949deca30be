import { describe, expect, test } from '@jest/globals';
import { forceAtStart, POLICE_FORCES, policeForce } from '../../src/law/courts/police-forces.js';
import { groupOfClass, offenceClassPrinted } from '../../src/law/offences/police-offence-classes.js';
import { ATTRITION_REASONS, attritionReasonNamed } from '../../src/law/results/attrition-reasons.js';
import { OUTCOME_TYPES, outcomeNamed } from '../../src/law/results/outcome-types.js';

describe('outcome types', () => {
  test('go from 1 to 22, with the three for an alternative offence', () => {
    expect(OUTCOME_TYPES.map(({ type }) => type).join(' ')).toBe(
      '1 1A 2 2A 3 3A 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22',
    );
  });

  test.each([
    ['Outcome 16', '16'],
    ['(Type 1.)', '1'],
    ['Outcome type: 14', '14'],
    ['OT15', '15'],
    ['16', '16'],
    ['9: Not in public interest (CPS)', '9'],
    ['Charged/Summonsed', '1'],
    ['Charge / Summons (alternative offence)', '1A'],
    ['Caution – youths', '2'],
    ['Caution - adults', '3'],
    ['Taken into consideration', '4'],
    ['Community resolution', '8'],
    ['Evidential difficulties (suspect identified; victim supports action)', '15'],
    ['Evidential difficulties (suspect identified; victim does not support action)', '16'],
    ['Evidential difficulties (suspect not identified; victim does not support further action)', '14'],
    ['Investigation complete - no suspect identified', '18'],
    ['Prosecution time limit expired', '17'],
    ['Further investigation to support formal action not in the public interest', '21'],
    ['Diversionary, educational or intervention activity', '22'],
    ['Not yet assigned an outcome', 'not_yet_assigned'],
    ['Other outcome types', 'other'],
  ])('“%s” is type %s', (label, type) => {
    expect(outcomeNamed(label)).toEqual({ type });
  });

  test.each([
    ['Outcome 23', '23'],
    ['type 99', '99'],
    ['Type 15B', '15B'],
  ])('“%s” is on no list', (label, unknown) => {
    expect(outcomeNamed(label)).toEqual({ unknown });
  });

  test.each(['Closed', 'Bedfordshire', 'Cautions and community resolutions together?'.slice(0, 8)])(
    '“%s” names none',
    (label) => {
      expect(outcomeNamed(label)).toBeNull();
    },
  );
});

describe('reasons cases go no further', () => {
  test.each(ATTRITION_REASONS.flatMap(({ reason, examples }) => examples.map((words) => [words, reason] as const)))(
    '“%s” is %s and nothing else',
    (words, reason) => {
      expect(attritionReasonNamed(words)).toBe(reason);
    },
  );

  test('each has its sources with their days, and every type of a reason is of one that is listed', () => {
    for (const { sources } of ATTRITION_REASONS) {
      expect(sources.length).toBeGreaterThan(0);
      for (const { dated } of sources) expect(dated).toMatch(/^\d{4}(?:-\d{2}-\d{2})?$/);
    }
    const known = new Set<string>(ATTRITION_REASONS.map(({ reason }) => reason));
    expect(OUTCOME_TYPES.filter(({ reason }) => reason !== null && !known.has(reason))).toEqual([]);
  });
});

describe('police forces', () => {
  test('are 43 with an area, and British Transport Police', () => {
    expect(POLICE_FORCES.filter(({ territorial }) => territorial)).toHaveLength(43);
    expect(POLICE_FORCES).toHaveLength(44);
  });

  test.each([
    ['Bedfordshire Police ', 'Bedfordshire'],
    ['Devon & Cornwall Constabulary', 'Devon and Cornwall'],
    ['London, City of', 'City of London'],
    ['Met', 'Metropolitan Police'],
    ['METROPOLITAN POLICE SERVICE', 'Metropolitan Police'],
    ['Dyfed Powys', 'Dyfed-Powys'],
    ['Heddlu Gwent', 'Gwent'],
    ['Greater Manchester Police', 'Greater Manchester'],
  ])('“%s” is %s', (printed, name) => {
    expect(policeForce(printed)?.name).toBe(name);
  });

  test('a line opens with the longest name it can', () => {
    expect(forceAtStart('Greater Manchester Police5513474%')).toMatchObject({ printed: 'Greater Manchester Police' });
    expect(forceAtStart('Met8733563%')?.force.name).toBe('Metropolitan Police');
    expect(forceAtStart('Avon and Somerset ConstabularyNoNo')).toMatchObject({
      printed: 'Avon and Somerset Constabulary',
    });
    expect(forceAtStart('Metallurgy 12')).toBeUndefined();
  });
});

test.each([
  ['088/15', '88/15', 'intimate_image_sharing'],
  ['00871', '8/71', 'intimate_image_sharing'],
  ['175/08', '175/8', 'intimate_image_sharing'],
  ['86.2', '86/2', 'child_images'],
  ['88/10', '88/10', 'voyeurism'],
  ['8T', '8T', null],
])('class %s is %s, of %s', (printed, offenceClass, group) => {
  expect(offenceClassPrinted(printed)).toBe(offenceClass);
  expect(groupOfClass(offenceClass)).toBe(group);
});
