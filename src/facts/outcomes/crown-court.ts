/** The Crown Court as courts, clerks and reporters name it, as a regular-expression source: "Fernbank Crown Court", "the Cr Ct", "CC", "CCt". */
export const CROWN_COURT =
  "(?:the )?(?:[A-Z][\\w'-]{0,20} ){0,3}(?:crown c(?:our)?ts?|crown(?= (?:for (?:trial|sent)|\\((?:trial|sent)))|cr(?:w?n)?\\.? ?ct|[A-Z]{0,2}C\\/?C(?:r?t)?)\\b";
/** Whom or what a court commits or sends. */
export const WHOM =
  '(?:(?:him|her|them|both|it|(?:the )?(?:case|matter|matters|defendant|charges?|def|pair|man|woman|teenager)|all (?:charges|matters)|[A-Z][a-z]+(?: [A-Z][a-z]+)?) )';
