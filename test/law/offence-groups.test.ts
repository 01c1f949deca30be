import { describe, expect, test } from '@jest/globals';
import { allOffenceCodes, offenceCode } from '../../src/law/offences/offence-codes.js';
import { OFFENCE_GROUPS, offenceGroupOf } from '../../src/law/offences/offence-groups.js';

const LOCAL_CODE = /^\d/;

describe('offence groups', () => {
  for (const group of OFFENCE_GROUPS) {
    describe(group.name, () => {
      test.each(group.examples)('claims “%s” by its words alone, as a title and as a wording', (example) => {
        expect(offenceGroupOf({ title: example })?.group).toBe(group.name);
        expect(offenceGroupOf({ wording: example })?.group).toBe(group.name);
        expect(offenceGroupOf({ title: example.toUpperCase() })?.group).toBe(group.name);
      });

      test.each(group.notThese)('does not claim “%s”', (title) => {
        expect(offenceGroupOf({ title })?.group).not.toBe(group.name);
      });

      for (const { code, title } of group.members) {
        test(`claims ${code} by code, and by its title “${title}”`, () => {
          expect(offenceGroupOf({ code })).toMatchObject({ group: group.name, by: 'code' });
          expect(offenceGroupOf({ title })).toMatchObject({ group: group.name, by: 'title' });
        });
      }
    });
  }

  test('no code is in two groups', () => {
    const codes = OFFENCE_GROUPS.flatMap((group) => group.members.map((member) => member.code));
    expect(codes).toHaveLength(new Set(codes).size);
  });

  test('every member is on the national list or among our additions', () => {
    const unknown = OFFENCE_GROUPS.flatMap((group) => group.members).filter(
      (member) => offenceCode(member.code) === null,
    );
    expect(unknown).toEqual([]);
  });

  test('over the whole national list, title and code give the same group', () => {
    const differ = allOffenceCodes()
      .filter(({ code, title }) => title !== '' && !LOCAL_CODE.test(code))
      .map(({ code, title }) => ({
        code,
        title,
        byTitle: offenceGroupOf({ title })?.group ?? null,
        byCode: offenceGroupOf({ code, title })?.group ?? null,
      }))
      .filter(({ byTitle, byCode }) => byTitle !== byCode);
    expect(differ).toEqual([]);
  });
});

describe('offenceGroupOf', () => {
  test('takes the inchoate suffix off a code', () => {
    expect(offenceGroupOf({ code: 'SX03251A' })).toEqual({
      group: 'intimate_image_sharing',
      by: 'code_inchoate',
      inchoate: 'attempt',
      threatOnly: false,
    });
    expect(offenceGroupOf({ code: 'sx 03250c' })).toMatchObject({ by: 'code_inchoate', inchoate: 'conspire' });
    expect(offenceGroupOf({ code: 'SX03250E' })).toMatchObject({ by: 'code_inchoate', inchoate: 'encourage' });
    expect(offenceGroupOf({ code: 'PK78001B' })).toMatchObject({ group: 'child_images', inchoate: 'aid_and_abet' });
  });

  test.each([
    ['CJ09002', 'slavery'],
    ['CJ08005', 'a violent offender order'],
    ['SX03128', 'exposure'],
    ['PK78501', 'forfeiture proceedings'],
    ['PH97501', 'an application to vary'],
    ['CJ15009', 'disclosing information acquired in employment'],
  ])('does not take %s (%s) for a neighbour by its beginning, nor let words overrule the code', (code) => {
    expect(offenceGroupOf({ code })).toBeNull();
    expect(
      offenceGroupOf({ code, title: 'Share photograph or film of person in intimate state without consent' }),
    ).toBeNull();
    expect(offenceGroupOf({ code, wording: 'Contrary to section 66B(1) of the Sexual Offences Act 2003' })).toBeNull();
  });

  test('lets the title decide for a local code, an unknown code and the code two lists dispute', () => {
    expect(offenceGroupOf({ code: '11YY0008', title: 'Attempted Voyeurism' })).toMatchObject({
      group: 'voyeurism',
      by: 'title',
      inchoate: 'attempt',
    });
    expect(offenceGroupOf({ code: 'XX00123', title: 'Share intimate photograph without consent' })?.group).toBe(
      'intimate_image_sharing',
    );
    expect(offenceGroupOf({ code: 'CJ08015', title: 'POSSESS EXTREME PORNOGRAPHIC IMAGE/IMAGES' })?.group).toBe(
      'extreme_porn',
    );
    expect(
      offenceGroupOf({
        code: 'CJ08015',
        title: 'Cause without reasonable excuse on NHS premises a nuisance / disturbance - Wales',
      }),
    ).toBeNull();
  });

  test('reads encouraging or assisting by what was encouraged', () => {
    expect(
      offenceGroupOf({
        code: 'SC07007',
        title: 'Encourage / assist in the commission of an either way offence believing it will be committed',
        legislation:
          'Contrary to section 45 of the Serious Crime Act 2007 and section 66B(2) of the Sexual Offences Act 2003',
      }),
    ).toEqual({ group: 'intimate_image_sharing', by: 'legislation', inchoate: 'encourage', threatOnly: false });
  });

  test.each([
    ['Contrary to section 66B(2) and (10) of the Sexual Offences Act 2003.', 'intimate_image_sharing', false],
    ['Contrary to section 66B(4) and (10) of the Sexual Offences Act 2003', 'intimate_image_sharing', true],
    ['Contrary to s.66 B (1) SOA 2003', 'intimate_image_sharing', false],
    ['Contrary to section 33(1) and (9) of the Criminal Justice and Courts Act 2015', 'intimate_image_sharing', null],
    ['s33 CJCA 2015', 'intimate_image_sharing', null],
    ['Criminal Justice and Courts Act Sec 33(1) (9)', 'intimate_image_sharing', null],
    ['Contrary to section 66A(1)(b) of the Sexual Offences Act 2003', 'cyberflash', undefined],
    ['Contrary to section 66E of the Sexual Offences Act 2003', 'intimate_image_creation', undefined],
    ['Contrary to section 66AB of the Sexual Offences Act 2003', 'intimate_image_taking', undefined],
    ['Contrary to section 67A(2) of the Sexual Offences Act 2003', 'voyeurism', undefined],
    ['Contrary to sections 1(1)(a) and 6 of the Protection of Children Act 1978', 'child_images', undefined],
    ['Contrary to section 160(1), (2A) and (3) of the Criminal Justice Act 1988', 'child_images', undefined],
    ['Contrary to section 63(1) of the Criminal Justice and Immigration Act 2008', 'extreme_porn', undefined],
    ['Contrary to section 76 of the Serious Crime Act 2015', 'context', undefined],
  ])('reads “%s” as %s', (legislation, group, threatOnly) => {
    expect(offenceGroupOf({ legislation })).toMatchObject({ group, by: 'legislation' });
    expect(offenceGroupOf({ legislation })?.threatOnly).toBe(threatOnly);
  });

  test.each([
    'Contrary to section 66 of the Sexual Offences Act 2003',
    'Contrary to section 133 of the Criminal Justice and Courts Act 2015',
    'Contrary to section 66B of the Testing Act 1999',
    'Contrary to section 33 of the Health and Safety at Work etc. Act 1974',
    'Contrary to section 33 of the Theft Act 1968, tried under the Criminal Justice and Courts Act 2015',
    'Contrary to section 1 of the Theft Act 1968',
    'Contrary to section 6 of the Protection of Children Act 1978',
  ])('finds no group in “%s”', (legislation) => {
    expect(offenceGroupOf({ legislation })).toBeNull();
  });

  test('a breach, an application or a count of another kind is not the offence its story tells of', () => {
    expect(
      offenceGroupOf({
        title: 'Application to discharge restraining order',
        wording: 'made for an offence contrary to section 33 of the Criminal Justice and Courts Act 2015',
      }),
    ).toBeNull();
    expect(
      offenceGroupOf({
        title: 'Breach of sexual harm prevention order',
        wording: 'possessed indecent photographs of a child',
      })?.group,
    ).toBe('context');
    expect(
      offenceGroupOf({
        title: 'Common assault',
        wording: 'pushed her, having threatened to share intimate photographs',
      }),
    ).toBeNull();
  });

  test('tells an attempt or a conspiracy by the Act named beside the offence', () => {
    const soa = 'section 66B(3) of the Sexual Offences Act 2003';
    expect(
      offenceGroupOf({ legislation: `Contrary to section 1(1) of the Criminal Attempts Act 1981 and ${soa}` }),
    ).toEqual({
      group: 'intimate_image_sharing',
      by: 'legislation',
      inchoate: 'attempt',
      threatOnly: false,
    });
    expect(
      offenceGroupOf({ legislation: `Contrary to section 1 of the Criminal Law Act 1977 and ${soa}` })?.inchoate,
    ).toBe('conspire');
    expect(offenceGroupOf({ legislation: `Contrary to ${soa}` })).not.toHaveProperty('inchoate');
  });

  test('an offence with nothing printed is in no group', () => {
    expect(offenceGroupOf({})).toBeNull();
    expect(offenceGroupOf({ code: '', title: '-', wording: null, legislation: null })).toBeNull();
  });

  test.each([
    ['On 1 June at Testham disclosed or threatened to disclose a private sexual photograph', null],
    ['On 1 June at Testham threatened to disclose a private sexual photograph of another', true],
    ['On 1 June at Testham disclosed a private sexual film', false],
    ['Threatened that private sexual photographs would be disclosed to her family', true],
    ['disclosed a private sexual photograph and threatened to disclose others', false],
    ['threatening to publicly share a private sexual film', true],
    ['', null],
  ])('for CJ15013, “%s” is threat only: %s', (wording, threatOnly) => {
    expect(offenceGroupOf({ code: 'CJ15013', wording })?.threatOnly).toBe(threatOnly);
  });

  test('SX03252 is threat only whatever is printed, and the other sharing codes are not', () => {
    expect(offenceGroupOf({ code: 'SX03252' })?.threatOnly).toBe(true);
    expect(offenceGroupOf({ code: 'SX03252A', title: 'anything' })?.threatOnly).toBe(true);
    expect(offenceGroupOf({ code: 'SX03250' })?.threatOnly).toBe(false);
    expect(offenceGroupOf({ code: 'CJ15005' })?.threatOnly).toBe(false);
    expect(
      offenceGroupOf({ title: 'Threaten to share photograph or film of person in intimate state' })?.threatOnly,
    ).toBe(true);
    expect(offenceGroupOf({ code: 'SX03248' })).not.toHaveProperty('threatOnly');
  });
});
