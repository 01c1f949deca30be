import { regexOf } from '../../text/patterns/over-lines.js';
import { present } from '../fields/present.js';
import { pleaOrVerdict, type ToldCase, verblessCase } from './verbless.js';

/** `He`, `The defendant`, `Testfern`, `Mr Testfern`: who was told of, as a further sentence calls them. */
export const SUBJECT = String.raw`(?:He|She|They|It|Both|The (?:defendants?|accused|company)|(?:(?:Mr|Mrs|Ms|Miss|Dr) )?\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?)`;
/** What a reporter says of the plea, before the offence. */
const PLEA = regexOf('is')`
  ^(?:who )?(?:has |have |had |previously |earlier |also |jointly |both |each |all )*(
    admitted|denied|pleaded (?:not )?guilty to|pleaded guilty
    |(?:was|were) (?:found guilty|convicted)(?: in (?:his|her|their) absence)? of|(?:was|were) cleared of
    |(?:was|were) found not guilty of|indicated a (?:not )?guilty plea to
    |appeared (?:before the court )?(?:for sentence )?(?:charged with|accused of|(?:on|for|facing) (?:an?|the|two|three) charges? of|for(?! sentence))|(?:is|are) accused of
    |(?:(?:was|were|been|is|are|stands?) )?(?:(?:jointly|also|further|each|both) )*charged with
    |faces? (?:a charge of|an allegation of)|failed to
  ) (.+)$
`;
/** The sentence behind the offence: `theft and was fined £120`. */
const SENTENCE_LAST = regexOf('s')`
  ^(.{3,300}?)(?:,| and|, and)(?: (?:he|she|they))? (
    (?:
      (?:was|were|has been|have been) (?:each |both |all )?(?:
        fined|jailed|sentenced|ordered|given|banned|disqualified|handed|made|remanded|bailed|conditionally
        |imprisoned|committed
      )
      |must pay|received an?|will (?:appear|attend)|(?:is|are) (?:due|set|to) (?:to )?(?:appear|attend|be)
    )\b.+
  )$
`;
/** What was found behind what was denied: `careless driving but was found guilty after a trial`. */
const THEN_FOUND =
  /^(.{3,200}?),? (?:but|and|yet) (?:(?:he|she|they) )?(?:was|were) ((?:found (?:not )?guilty|convicted|cleared|acquitted)(?: in (?:his|her|their) absence)?)(?: (?:after|following|at) (?:an? )?(?:[a-z-]+ )?trial)?(.*)$/is;
/** Who did not come, and what they are charged with: `failed to attend to answer a charge of theft and a warrant was issued`. */
const ABSENT =
  /^(?:failed|did not|refused) to? ?(?:attend|appear|surrender|answer)\b.{0,80}?\b(?:charges? of|charged with|accused of|allegations? of|to face(?! an? | the | charges?)) (.{3,200}?)(?:(?:,| and|, and) (.{0,30}\bwarrant\b.+))?$/is;
const WARRANT_FOR_NOTHING = /^(?:failed|did not|refused) to? ?(?:attend|appear|surrender|answer)\b.*\bwarrant\b/is;

/** A sentence in the same breath as what was found: `and was fined £120`. */
function sentenceBehind(words = ''): string | undefined {
  return (
    words
      .replace(/^(?:,|;)? ?(?:and |he |she |they )*/, '')
      .replace(/^\.$/, '')
      .trim() || undefined
  );
}

/** The sentence before the offence: `was fined £120 after admitting …`. */
const SENTENCE_FIRST = regexOf('s')`
  ^(
    (?:
      was|were|(?:has|have) (?:both |each )?been|must|received|got|fined|jailed|given|ordered|banned|disqualified
      |handed|sentenced
    )\b.{3,300}?
  ) (?:after|for|having) (?:both )?(
    admitting|denying|pleading (?:not )?guilty to
    |being (?:found guilty|convicted)(?: in (?:his|her|their) absence)? of
    |(?:he|she|they|both|each|all|they (?:both|each|all))(?: had)? (?:
      admitted|denied|pleaded (?:not )?guilty to|(?:was|were) found guilty of
    )
  ) (.+)$
`;

/** Who pleaded, of several. */
const TOGETHER = /^(?:they )?(?:both|each|all) (?:had )?/i;

/** The sentence and what it is for, no plea said: `was fined £120 for speeding`, `was jailed for 12 weeks for theft`. */
const FOR_OFFENCE = regexOf('su')`
  ^(
    (?:
      was|were|has been|have been|must|received|got|fined|jailed|given|ordered|banned|disqualified|handed|sentenced
    )\b.{3,300}?
  ) for (
    (?:
      [\p{Ll}-]+ing\b
      |(?:an? |two |three )?(?:
        thefts?|frauds?|assaults?|burglar(?:y|ies)|robbery|arson|affray|harassment|criminal damage|possession
        |breach(?:es)?
      )\b
    ).+
  )$
`;

/** What the words behind a name say of offence, plea and sentence; `charged` is an offence told before the name, `offenceFollows` says that one stands first. */
export function caseTold(words: string, charged: string | undefined, offenceFollows: boolean): ToldCase | undefined {
  const [first = '', ...others] = sentencesOf(words);
  const [, absentFrom, warrant] = ABSENT.exec(first) ?? [];
  if (absentFrom !== undefined) return { offence: absentFrom, results: filled([warrant, ...others]) };
  if (WARRANT_FOR_NOTHING.test(first)) return undefined;
  const [, plea, pleaded = ''] = PLEA.exec(first) ?? [];
  if (plea !== undefined) {
    const [found, told = pleaded, verdict, behind] = THEN_FOUND.exec(pleaded) ?? [];
    if (found !== undefined)
      return present({
        offence: told,
        ...pleaOrVerdict(plea),
        ...pleaOrVerdict(verdict),
        results: filled([sentenceBehind(behind), ...others]),
      });
    const [, charge = told, sentence] = SENTENCE_LAST.exec(told) ?? [];
    // What somebody failed to do is the offence, and no plea.
    if (/^failed to$/i.test(plea)) return { offence: `${plea} ${charge}`, results: filled([sentence, ...others]) };
    return present({ offence: charge, ...pleaOrVerdict(plea), results: filled([sentence, ...others]) });
  }
  const [, sentence, pleaAfter, chargeAfter] = SENTENCE_FIRST.exec(first) ?? [];
  if (chargeAfter !== undefined)
    return present({
      offence: chargeAfter,
      ...pleaOrVerdict(pleaAfter?.replace(TOGETHER, '')),
      results: filled([sentence, ...others]),
    });
  const [, forIt, offence] = FOR_OFFENCE.exec(first) ?? [];
  if (offence !== undefined) return { offence, results: filled([forIt, ...others]) };
  const later = chargedLater(first, others);
  if (later !== undefined) return later;
  const verbless = verblessCase(words);
  if (verbless !== undefined) return verbless;
  if (charged !== undefined) return { offence: charged, results: filled([first, ...others]) };
  return offenceFollows && first !== '' ? { offence: first, results: others } : undefined;
}

const DECIDED_FIRST = /^(?:was|were|has been|have been|must|received|got)\b/;
const CHARGED_LATER = new RegExp(
  String.raw`^${SUBJECT} (?:(?:has|have|had|earlier|previously|already|both|each|all) )*(admitted|denied|pleaded (?:not )?guilty to|(?:was|were) (?:found guilty|convicted) of) (?!(?:it|this|that|the (?:charge|offence)s?)\b)(.+?)\.?$`,
  'su',
);

/** `was fined £392. He admitted driving with excess alcohol.`: the offence in the one further sentence that says what was admitted. */
function chargedLater(first: string, others: readonly string[]): ToldCase | undefined {
  if (!DECIDED_FIRST.test(first)) return undefined;
  const told = others.map((one) => CHARGED_LATER.exec(one));
  const [only, ...more] = told.filter((one) => one !== null);
  const [, plea, offence] = only ?? [];
  if (offence === undefined || more.length > 0) return undefined;
  return present({
    offence,
    ...pleaOrVerdict(plea),
    results: filled([first, ...others.filter((_one, at) => told[at] === null)]),
  });
}

export function filled(texts: readonly (string | undefined)[]): readonly string[] {
  return texts.flatMap((text) => text || []);
}

/** Sentences end at a full stop before a capital or a sum; not behind an initial, a title or a date's point. */
export function sentencesOf(words: string): readonly string[] {
  return words
    .split(/(?<=[.!?])(?<!\b(?:Mr|Mrs|Ms|Dr|St|No|\p{Lu})\.) (?=[\p{Lu}£"“])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
