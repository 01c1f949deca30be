import { gated } from '../text/gated.js';

/** Whether an order was made on a condition: "if", "unless", "once the images are deleted". */
export const CONDITIONAL = gated(
  /\b(?:if|unless|provided(?: that)?|providing|once|upon|subject to|only after|(?:after|following) (?:the )?(?:deletion|removal|wiping|erasure|destruction|examination)|after (?:the )?(?:images?|data|police|phone|device|content|material)|until (?:(?!further|then|the hearing)[a-z]+ ){0,4}?(?:images?|data|pictures?|photo(?:graph)?s?|recordings?|videos?|content|material|checks?)\b|contingent|on condition|conditional (?:on|upon)|as soon as|when (?:the )?(?:images?|police|wiped|deleted|clean\w*|cleared|examined))\b/i,
);
/** "subject to a restraining order" puts no condition. */
export const NO_CONDITION =
  /\b(?:subject to (?:an?|the|notification)|(?:remains?|currently|already|still) subject (?:to|of)|if any|if not|if the defendant (?:breach|fail)|if you)\b|\bsubject (?:to|of)\s*$/i;
const EACH_EXCEPTION = new RegExp(NO_CONDITION, 'gi');
const EXCEPTION = gated(NO_CONDITION);

/** Whether words behind an order put a condition on it. */
export function isConditional(words: string): boolean {
  return CONDITIONAL.test(EXCEPTION.may(words) ? words.replace(EACH_EXCEPTION, '') : words);
}
