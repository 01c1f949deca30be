import type { Section } from '../schemas/report-schema.js';

/** What goes with the figures wherever they are printed (counting.md 6). */
export function standingSection(notes: readonly string[]): Section | null {
  if (notes.length === 0) return null;
  return { id: 'standing', title: 'What these figures do not say', blocks: [{ kind: 'text', sentences: [...notes] }] };
}
