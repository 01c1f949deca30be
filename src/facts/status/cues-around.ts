/** Cues that stand before an order's name or behind it, asked in turn: the first that is said counts. */
import { gatedTogether } from '../../text/patterns/gated.js';

interface CueAround {
  readonly where: 'before' | 'after';
  readonly pattern: RegExp;
}

/** Of the cues that are said in `before` or in `after` the first, in the order of the list, that `found` makes something of. */
type FirstAround<Cue> = <Found>(
  before: string,
  after: string,
  found: (cue: Cue, match: RegExpExecArray) => Found | undefined,
) => Found | undefined;

export function firstAround<Cue extends CueAround>(cues: readonly Cue[]): FirstAround<Cue> {
  const ahead = cues.filter(({ where }) => where === 'before');
  const behind = cues.filter(({ where }) => where === 'after');
  const sides = [sideOf(cues, ahead), sideOf(cues, behind)] as const;
  return (before, after, found) => {
    const [early, late] = sides;
    const lead = early.open(before);
    const rest = late.open(after);
    for (let a = 0, b = 0; a < lead.length || b < rest.length; ) {
      const ofLead = early.places[lead[a] ?? -1] ?? cues.length;
      const ofRest = late.places[rest[b] ?? -1] ?? cues.length;
      const isLead = ofLead < ofRest;
      const cue = cues[isLead ? ofLead : ofRest];
      const gate = isLead ? early.each[lead[a] ?? 0] : late.each[rest[b] ?? 0];
      if (isLead) a += 1;
      else b += 1;
      const match = gate?.exec(isLead ? before : after);
      const made = cue && match ? found(cue, match) : undefined;
      if (made !== undefined) return made;
    }
    return undefined;
  };
}

/** The cues of one side, gated, and the place of each in the whole list. */
function sideOf<Cue extends CueAround>(cues: readonly Cue[], own: readonly Cue[]) {
  return { ...gatedTogether(own.map(({ pattern }) => pattern)), places: own.map((cue) => cues.indexOf(cue)) };
}
