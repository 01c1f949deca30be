/**
 * The form in which findings, gaps and reports are told. Raise it with every change of their schemas, their sections, their
 * sentences or the words of a page: a bundle of another form is told from one that was altered. Bundles that name none are of form 1.
 */
export const EVIDENCE_FORM = '5';
