import type { SentenceRule } from '../rule.js';

/** Convicted, and punished for another offence of the same case. */
export const noSeparatePenalty: SentenceRule = {
  kind: 'sentence',
  name: 'no-separate-penalty',
  type: 'no_separate_penalty',
  provision: 'none: a practice of the courts',
  codes: [{ code: '1057' }],
  shortCodes: ['NSP'],
  anyOf: ['penalty', 'nsp', 'separate', 'cosb'],
  cues: [
    /\b(?:no (?:separate|further|additional) (?:penalty|penalties|punishment|sentence)|dim cosb ar wah(?:a|â)n)\b/gi,
    /\bNSP\b/gi,
  ],
  read: (match, window) =>
    match[0].toUpperCase() === 'NSP' && /\bno separate penalty\b/i.test(window.text) ? null : { fields: {} },
  examples: [
    { text: 'NSP - No separate penalty', code: '1057', clauses: [{ kind: 'sentence', type: 'no_separate_penalty' }] },
    {
      text: 'No separate penalty for the second offence.',
      clauses: [{ kind: 'sentence', type: 'no_separate_penalty' }],
    },
    { text: 'Offence 2 NSP', clauses: [{ kind: 'sentence', type: 'no_separate_penalty' }] },
  ],
};
