/** Whether an order was made on a condition: "if", "unless", "once the images are deleted". */
export const CONDITIONAL =
  /\b(?:if|unless|provided(?: that)?|providing|once|upon|subject to|only after|after (?:the )?(?:images?|data|police|phone|device|content|material)|until (?:the )?(?:images?|data)|on condition|conditional (?:on|upon)|as soon as|when (?:the )?(?:images?|police|wiped|deleted))\b/i;
/** "subject to a restraining order" puts no condition. */
export const NO_CONDITION =
  /\b(?:subject to (?:an?|the|notification)|(?:remains?|currently|already|still) subject (?:to|of)|if any|if not|if the defendant (?:breach|fail)|if you)\b|\bsubject (?:to|of)\s*$/i;
const EACH_EXCEPTION = new RegExp(NO_CONDITION, 'gi');

/** Whether words behind an order put a condition on it. */
export function isConditional(words: string): boolean {
  return CONDITIONAL.test(words.replace(EACH_EXCEPTION, ''));
}
