/** What a restraining order forbids or requires, in the seven terms the contract knows. */
import type { RestrainingTerm } from './clause.js';

const FORBIDS =
  "(?:not|must not|mustn't|shall not|may not|do not|does not|prohibited from|forbidden (?:from|to)|forbids?|barred from|banned from|prevents?|preventing|prohibits?|prohibiting|banning|bans|bars|stops|barring|forbidding|stopping|restrained from|refrain from|no|never|n\\/c|nor)";
const POST =
  '(?:post(?:s|ing)?|publish(?:es|ing)?|upload(?:s|ing)?|shar(?:e|es|ing)|distribut(?:e|es|ing)|disclos(?:e|es|ing)|display(?:s|ing)?|circulat(?:e|es|ing)|disseminat(?:e|es|ing)|re-?post(?:s|ing)?|tweet(?:s|ing)?|stream(?:s|ing)?|broadcast(?:s|ing)?|make available|making available|postings?)';
const PUT_UP =
  '(?:photo(?:graph)?s?|images?|films?|videos?|pictures?|pics|footage|recordings?|material|information|content|messages?|comments?|anything|details?|about|of|references?|statements?|posts?|data|her|him|them|[A-Z]|complainant|victim|social media|internet|online|on-?line|facebook|instagram|snapchat|tiktok|whatsapp|twitter|websites?|web)';

/** In each, the forbidding words and what is forbidden stand in one prohibition: no full stop or semicolon between. */
const TERMS: readonly (readonly [term: RestrainingTerm, pattern: RegExp])[] = [
  [
    'no_contact',
    new RegExp(
      `\\b${FORBIDS}\\b[^.;]{0,60}?\\b(?:contact(?:ing)?|communicat(?:e|ing|ion)|speak(?:ing)?|message (?:her|him)|telephon(?:e|ing)|text(?:ing)?|write to)\\b|\\bno[- ](?:direct |indirect |further )?contact|\\bnon[- ]contact\\b|(?<![\\w/])n\\/c(?![\\w/])|\\bdim cysylltu|\\bbeidio [âa] chysylltu|\\bstay away from (?:her|him|them|the (?:complainant|victim))\\b|\\bfrom contacting\\b`,
      'i',
    ),
  ],
  [
    'no_approach',
    new RegExp(
      `\\b${FORBIDS}\\b[^.;]{0,60}?\\b(?:approach(?:ing)?)\\b|\\b(?:within|closer than|nearer than) [^.;]{1,24}? (?:of|to|from) (?:her|him|them|the (?:complainant|victim|protected person)|(?:the )?complainant|victim|\\[?(?:PP|PROTECTED PERSON|NAME|VICTIM)\\w*\\]?|[A-Z][a-z]+ [A-Z][A-Za-z]+(?! (?:road|street|avenue|lane|close|drive|way|court|house|school|park|place|town|city|station|centre|crescent|gardens|terrace|grove|hill|green|square|walk|row|mews)\\b))`,
      '',
    ),
  ],
  [
    'exclusion_zone',
    new RegExp(
      `\\b${FORBIDS}\\b[^.;]{0,40}?\\b(?:enter(?:ing)?|attend(?:ing)?|go(?:ing)? (?:to|near|into|within|on|onto|inside)|visit(?:ing)?|loiter(?:ing)?|return(?:ing)? to|be (?:in|at|on|inside|within|found)|being (?:in|at|within)|remain(?:ing)? (?:in|at|within))\\b|\\bexclu(?:ded|sion)(?: zone)?\\b|\\bstay away from (?!her\\b|him\\b|them\\b|the (?:complainant|victim))|\\bkeep away from\\b|\\b(?:within|closer than) \\d+ ?(?:m|metres?|meters?|miles?|yards?|yds|km)\\b[^.;]{0,12}? of (?:the )?(?:(?:home )?address|(?:any )?(?:place|premises|property|home|school|house)|\\[ADDRESS|\\d|[A-Z][a-z]+(?: [A-Z][a-z]+)? (?:Road|Street|Avenue|Lane|Close|Drive|Way|Court|House|School|Park|Place|Station|Centre|Crescent|Gardens|Terrace))`,
      'i',
    ),
  ],
  [
    'no_posting',
    new RegExp(
      `\\b${FORBIDS}\\b(?:(?!\\bsocial media\\b)[^.;]){0,120}?\\b(?:${POST}\\b(?! (?:letters?|mail|parcels?|a letter|code|cards?))[^.;]{0,90}?\\b${PUT_UP}|plac(?:e|ing) (?:on|any)[^.;]{0,40}(?:internet|online|social media)|mak(?:e|ing) (?:any )?(?:reference|posts?|comments?)[^.;]{0,60}\\b(?:online|on-?line|internet|social media|facebook|instagram|website))`,
      'i',
    ),
  ],
  [
    'no_posting',
    new RegExp(
      `\\bno (?:${POST}|social media posts?|posts)\\b|\\b(?:ban(?:ned|ning|s)?|barred|barring|forbidd?(?:en|ing|s)|forbids?|prohibit(?:ed|s|ing)|stops?|prevent(?:s|ing)) (?:him |her |them )?(?:from )?${POST}\\b(?! (?:letters?|mail|parcels?|code|cards?))`,
      'i',
    ),
  ],
  [
    'delete_images',
    /(?<!\bnot to )(?<!\bnot )\b(?:delet(?:e|es|ed|ing|ion)|eras(?:e|ed|ing)|destroy(?:ed|ing)?|remov(?:e|ed|ing)|tak(?:e|ing) down|wip(?:e|ed|ing))\b[^.;]{0,60}?\b(?:images?|photo(?:graph)?s?|pictures?|videos?|films?|footage|recordings?|material|content|posts?|data|accounts?)\b|(?<!\bnot )\b(?:images?|photo(?:graph)?s?|pictures?|videos?|films?|footage|recordings?|material|content|posts?)\b[^.;]{0,60}?\b(?:deleted|erased|destroyed|removed|taken down|wiped)\b/i,
  ],
  [
    'surrender_devices',
    /(?<!\bnot to )(?<!\bnot )\b(?:surrender|hand (?:over|in)|deliver up|give up|give (?:his|her|their|the|any)|provide)\b[^.;]{0,60}?\b(?:i ?phones?|phones?|mobiles?|devices?|laptops?|computers?|tablets?|cameras?|hard drives?|sim cards?)\b/i,
  ],
];
/** Terms spelt out that are none of these. */
const SPELT_OUT = /\b(?:following terms:?|must|shall|not to|prohibited from|forbidden|order details:?)\s*\S/i;

/** The terms said in the words of one restraining order, in the order of the contract's list. */
export function readTerms(words: string): readonly RestrainingTerm[] {
  const terms = new Set<RestrainingTerm>();
  for (const [term, pattern] of TERMS) if (pattern.test(words)) terms.add(term);
  if (terms.size === 0 && SPELT_OUT.test(words)) terms.add('other');
  return [...terms];
}

/** A statement that goes on with an order's terms: "Not to contact …", "2. Must delete …", "Defendant to stay away". */
export const TERM_STATEMENT =
  /^(?:and |also |\(?[0-9a-z][.)] ?|- ?)*(?:(?:the |that )?(?:defendant|offender|he|she|they|def|deft|and|you)(?: \w+)? )?(?:is |are |was |were |also )?(?:not(?: to)?\b|no contact|non-contact|n\/c|must|shall|may not|cannot|prohibited|forbidden|barred|banned|prevented|stay away|to (?:stay|keep|delete|remove|surrender|hand|refrain|have no)|exclusion|excluded|terms|including|this (?:order )?(?:includes|prohibits|prevents|forbids)|it (?:prohibits|forbids|bans|prevents)|the (?:order )?(?:terms|prohibits|forbids|bans|prevents)|restrained from|beidio|order details|protected person)/i;
