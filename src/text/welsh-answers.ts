/**
 * The source of every way Welsh answers "no", which it does as the question was put: by its verb ("Oes …?" "Nac oes"), by its tense
 * ("A wnaed …?" "Naddo"), of what something is ("Nage"); and that a question does not arise.
 */
export const WELSH_NO =
  '(?:na(?:ddo|ge|c (?:oes|oedd(?:ynt)?|ydy[wd]?|ydynt|ydi|do|fydd))?|nid oes|ddim yn berthnasol|amherthnasol|amh\\b\\.?)';

/** The source of every way Welsh answers "yes". "Do", of what was done, only where nothing follows: "Do not contact her" is English. */
export const WELSH_YES = '(?:oes|oedd|ydyw?|ydynt|ydi|ie|do(?=\\W*$|[.,;:]| -))';
