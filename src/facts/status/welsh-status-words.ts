import { sourceOf } from '../../text/patterns/over-lines.js';

/**
 * The Welsh of what became of an order, in the English that the cues read: `[English, Welsh as a regular-expression source]`.
 * Verbs come first in Welsh as the passive does in clerks' English ("gwrthodwyd y cais am" is "refused the application for").
 */
export const WELSH_STATUS_WORDS: readonly (readonly [english: string, welsh: string])[] = [
  [
    'did not make',
    "ni(?:'?d)? (?:w|g)naeth (?:y llys|yr ynadon|y fainc)|nid yw(?:'r| y| yr)? (?:llys|ynadon|fainc) (?:yn|am) (?:gwneud|wneud|rhoi|roi|gosod|osod|caniat[aá]u)|ni (?:w|g)neir|ni wnaethpwyd|ni orchmynnodd y llys",
  ],
  [
    'not made',
    '(?:nid oes|ddim)(?= g?orchymyn)|ni (?:roddwyd|osodwyd|chafwyd)|ni wnaed(?! (?:unrhyw )?(?:g|ch|c)ais am)|heb ei wneud|heb ei wneuthur|na wnaed',
  ],
  [
    'not sought',
    sourceOf`
      ni(?:'?d)? (?:w|g)naeth (?:yr erlyniad|y goron|yr heddlu)(?: unrhyw)? (?:g|ch)?ais am
      |ni ofynnodd (?:yr erlyniad|y goron) am|ni wnaethpwyd cais am|ni ofynnwyd am|heb ei geisio|ni cheisiwyd
      |ni wnaed cais am|ni cheisir|ni cheisiodd (?:yr erlyniad|y goron|yr heddlu)|ni ofynnir am|dim cais am|heb gais am
      |nid oedd yr erlyniad yn gofyn am|nid (?:oedd|oes|fu)(?: unrhyw)? gais am|nid (?:oedd|oes|fu)(?: unrhyw)? cais am
    `,
  ],
  ['not required', 'nid oes angen|dim angen|heb fod angen'],
  [
    'made',
    "gwnaeth (?:y llys|yr ynadon|y fainc)|wnaeth (?:y llys|yr ynadon|y fainc)|(?:wedi'i|wedi ei) wneud|a wnaed|wnaed|gwnaed",
  ],
  [
    'refused',
    sourceOf`
      gwrthododd (?:y llys|yr ynadon|y fainc)(?: (?:wneud|roi|ganiat[aá]u))?
      |penderfynodd (?:y llys|yr ynadon|y fainc|y barnwr) (?:beidio [âa]|yn erbyn) ?(?:gwneud|rhoi|gorchymyn(?= y))?
      |(?:wedi'i|wedi ei|ei) wrthod|gwrthodwyd|wrthodwyd
    `,
  ],
  ['granted', "(?:wedi'i|wedi ei|ei) g?ganiat[aá]u|caniatawyd|ganiatawyd|caniataodd y llys"],
  [
    'withdrawn',
    "(?:tynnwyd|dynnwyd|(?:wedi'i|wedi ei|ei) (?:d|th)ynnu)(?:(?:'n| yn) [oô]l(?![a-z]))?|tynnodd yr erlyniad",
  ],
  ['adjourned', "(?:wedi'i|wedi ei|ei) (?:g?ohirio)|gohiriwyd|ohiriwyd"],
  ['varied', "(?:wedi'i|wedi ei) amrywio|amrywiwyd|newidiwyd|diwygiwyd|(?:wedi'i|wedi ei) (?:newid|ddiwygio)"],
  ['extended', "(?:wedi'i|wedi ei) (?:h?ymestyn|estyn)|estynnwyd|ymestynnwyd"],
  [
    'revoked',
    "(?:wedi'i|wedi ei) (?:ddiddymu|ddirymu|ryddhau)|diddymwyd|dirymwyd|rhyddhawyd(?= (?:y|ei) )(?! y (?:diffynnydd|troseddwr|carcharor))",
  ],
  ['quashed', "(?:wedi'i|wedi ei) ddileu|dilewyd"],
  ['on appeal', '(?:ar|yn dilyn|ar ôl) (?:yr )?apêl'],
  [
    'the defence said',
    '(?:dywedodd|dadleuodd|mynnodd) (?:ei (?:g|ch)yfreithiwr|ei g?yfreithwraig|ei fargyfreithiwr|yr amddiffyniad|cyfreithiwr y diffynnydd)',
  ],
  ['it should not be', '(?:na|ni) ddylid|(?:na|ni) ddylai(?: fod| wneud)?'],
  ['court will consider', 'bydd (?:y llys|yr ynadon|y fainc|y barnwr) yn (?:ystyried|penderfynu ar|trafod|delio â)'],
  ['Crown will apply for', 'bydd (?:yr erlyniad|y goron) yn (?:gwneud cais|gofyn|ceisio) am'],
  ['to be considered', "i'w (?:ystyried|benderfynu)|ystyrir|penderfynir|ymdrinnir â"],
  ['considered', "(?:wedi'i|wedi ei|cafodd ei) (?:h?ystyried|drafod)|ystyriwyd|trafodwyd"],
  ['possible', 'posibl'],
  ['not clear whether', "nid yw(?:'n| yn) glir (?:a|os)"],
  ['to continue', 'i barhau|yn parhau|(?:i )?aros mewn grym|yn dal mewn grym'],
  [
    'breach of',
    "(?:wedi )?(?:t|d|th)orri(?: amodau)?(?: (?:y|yr|ei))?|torrodd(?: (?:y diffynnydd|y troseddwr|ef|hi|e|o))?(?: amodau)?(?: (?:y|yr|ei))?|(?:mynd|aeth) yn groes i'?r?|methu â chydymffurfio â'?r?",
  ],
  ['application for', '(?:g|ch|ngh)?cais am|gais am|gwneud cais am|gofyn(?:nodd)?(?: yr erlyniad)? am'],
  ['application', 'cais(?! am)|gais(?! am)'],
  ['already subject to', '(?:eisoes|yn barod) (?:yn destun|o dan|yn ddarostyngedig i)'],
  ['to vary', 'i amrywio'],
  ['to discharge', 'i (?:ddiddymu|ddirymu|ryddhau)'],
];
