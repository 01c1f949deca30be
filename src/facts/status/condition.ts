import { gated } from '../../text/patterns/gated.js';
import { regexOf, sourceOf } from '../../text/patterns/over-lines.js';

/** Whether an order was made on a condition: "if", "unless", "once the images are deleted". */
const CONDITIONAL = gated(
  regexOf('i')`
    \b(?:
      if|unless|provided(?: that)?|providing|once|upon|subject to|only after
      |(?:after|following) (?:the )?(?:full |police |forensic |successful ){0,2}(?:
        deletion|removal|wiping|erasure|destruction|examination|download(?:ing)?|extraction|retrieval|recovery
        |imaging|inspection|completion|backing up|analysis
      )
      |on (?:the )?completion of|after (?:the )?(?:images?|data|police|phone|device|content|material)
      |until (?:(?!further|then|the hearing)[a-z]+ ){0,4}?(?:
        images?|data|pictures?|photo(?:graph)?s?|recordings?|videos?|content|material|checks?
      )\b
      |until (?:(?:it|they|she|he|the|his|her|this|all|both|police) ){0,2}
      (?:(?:phone|device|laptop|tablet|police) )?(?:has|have|is|are)(?: first| all)?(?: been)? (?:
        wiped|cleansed?|deleted|erased|cleared|reset|removed|examined|checked|downloaded
      )
      |(?:after|following) (?:being |having been )?(?:wiped|cleansed|cleared|examined|reset|downloaded|checked)
      |contingent|on condition|unwaith y|ar yr amod|cyn belled â|ar ôl (?:i'?r?|dileu|cwblhau|archwilio)|pan fydd|oni bai|conditional (?:on|upon)|as soon as
      |when (?:the )?(?:images?|police|wiped|deleted|clean\w*|cleared|examined)
    )\b
  `,
);
/** What is still to be done, behind "subject to the": "phone being examined", "police download". */
const STILL_TO_DO = sourceOf`
  (?: (?!orders?\b)[\w'-]+){0,6}? (?:
    being|having been|first|examination|exam|download(?:ing)?|extraction|retrieval|recovery|deletion|removal|wiping
    |erasure|imaging|inspection|completion|payment|consent|agreement|approval|checks?|analysis
  )\b
`;
/** "subject to a restraining order" puts no condition. */
const NO_CONDITION = regexOf('i')`
  \bsubject to notification\b|\bsubject to (?:an?|the)\b(?!${STILL_TO_DO})
  |\b(?:
    (?:remains?|currently|already|still) subject (?:to|of)|if any|if not|if the defendant (?:breach|fail)|if you
  )\b
  |\bsubject (?:to|of)\s*$
`;
const EACH_EXCEPTION = new RegExp(NO_CONDITION, 'gi');
const EXCEPTION = gated(NO_CONDITION);

/** Whether words behind an order put a condition on it. */
export function isConditional(words: string): boolean {
  return conditionFrom(words) !== undefined;
}

/** "Also subject to indefinite …": the order itself is what somebody is subject to. */
const SUBJECT_OF_IT = new RegExp(
  String.raw`\bsubject (?:to|of)(?!(?: the| his| her)?${STILL_TO_DO})(?: [\w'-]+){0,3} $`,
  'i',
);

/** Whether words before an order's name put a condition on it. */
export function isConditionalBefore(words: string): boolean {
  return isConditional(words.replace(SUBJECT_OF_IT, ''));
}

/** Where in the words behind an order its condition begins: what is named from there on is not what is taken. */
export function conditionFrom(words: string): number | undefined {
  const said = EXCEPTION.may(words) ? words.replace(EACH_EXCEPTION, (none) => ' '.repeat(none.length)) : words;
  return CONDITIONAL.exec(said)?.index;
}
