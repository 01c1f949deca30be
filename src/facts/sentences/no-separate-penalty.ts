import { regexOf } from '../../text/patterns/over-lines.js';
import type { SentenceRule } from '../rule.js';

/** Convicted, and punished for another offence of the same case. */
export const noSeparatePenalty: SentenceRule = {
  kind: 'sentence',
  name: 'no-separate-penalty',
  type: 'no_separate_penalty',
  provision: 'none: a practice of the courts',
  codes: [{ code: '1057' }],
  shortCodes: ['NSP'],
  anyOf: ['pen', 'nsp', 'separate', 'no further', 'no additional', 'cosb'],
  cues: [
    regexOf('gi')`
      \b(?:
        no (?:sep(?:arate|'?t|\.)?|further|additional|add'?l) (?:pen(?:alty|alties|\b\.?)|punishment|sentence)
        |no (?:penalty|punishment)(?= for (?:the )?(?:second|other|third|remaining))|dim cosb ar wah(?:a|â)n
      )\b
    `,
    /\bNSP\b/gi,
  ],
  read: (match, window) =>
    match[0].toUpperCase() === 'NSP' && /\bno sep(?:arate|'?t|\.)? pen/i.test(window.text) ? null : { fields: {} },
  examples: [
    {
      text: 'FOFine Fined £60.00NSPNo separate penalty',
      clauses: [
        { kind: 'sentence', type: 'fine', amountPence: 6000 },
        { kind: 'sentence', type: 'no_separate_penalty' },
      ],
    },
    { text: 'NSP - No separate penalty', code: '1057', clauses: [{ kind: 'sentence', type: 'no_separate_penalty' }] },
    {
      text: 'No separate penalty for the second offence.',
      clauses: [{ kind: 'sentence', type: 'no_separate_penalty' }],
    },
    { text: 'NSP on ch 3, no sep. pen. on ch 4', clauses: [{ kind: 'sentence', type: 'no_separate_penalty' }] },
    { text: 'Offence 2 NSP', clauses: [{ kind: 'sentence', type: 'no_separate_penalty' }] },
  ],
};
