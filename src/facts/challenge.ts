import { regexOf } from '../text/patterns/over-lines.js';

/** What a result says of a decision's being taken up again: an appeal or a reopening begun, or at its end. */
export interface Challenge {
  readonly what: 'appeal' | 'reopening';
  /** False where it failed, succeeded or was given up. */
  readonly begun: boolean;
}

const MAY_SAY = /appeal|re-?open|case stated/i;

const APPEAL = regexOf('i')`
  \bnotices? (?:of|to) appeal\b
  |\bappeal(?:ed|s|ing)?(?: is| was| has been)? (?:
    against|to (?:the )?(?:crown|high|divisional) court|to crown|lodged|received|pending|filed|entered|given|served
    |adjourned|listed|set down
  )\b
  |\b(?:pending|awaiting) (?:the |an? |his |her |their |determination of (?:the |an )?)?appeal\b
  |\b(?:lodged|entered|filed|gave|given|served) (?:an? )?appeal\b|\b(?:leave|permission) to appeal\b
  |\bappeal (?:dismissed|abandoned|allowed|withdrawn|refused|determined|upheld)\b
  |\b(?:abandon(?:s|ed)|withdr(?:ew|aws|awn)|dismiss(?:es|ed)|allow(?:s|ed)) (?:the |his |her |their |an )?appeal\b
  |\bappeal(?:s|ed|ing) (?:his |her |their |the )?(?:conviction|sentence)|\bstate a case\b|\bcase stated\b
`;
const REOPENING = regexOf('i')`
  \b(?:to be|will be|for|being) (?:considered for |heard for )?re-?open(?:ed|ing)\b
  |\b(?:applications?|applies|applied|applying|request(?:s|ed)?|asks?|asked) [^.;]{0,40}re-?open(?:ed|ing)?\b
  |\bre-?opening (?:application|hearing|listed|adjourned)\b
`;
const AT_ITS_END =
  /\b(?:dismissed|dismisses|abandon(?:ed|s)|withdrawn|withdrew|withdraws|refused|rejected|determined|upheld|disposed of|not granted|struck out)\b/i;
const APPEAL_WON = /\ballow(?:ed|s)\b|\bsucceed(?:ed|s)\b|\bappeal granted\b/i;
const NOT_YET = /\b(?:pending|until|unless|if|any)\b/i;
/** Told of his rights, or of what would follow: nothing was begun. */
const ADVICE =
  /\b(?:rights?|may|can|could|entitled|if|any|no|not|never|until|unless|time|period|days|weeks|advised|informed|explained|intends?|wishes|considering)\b/i;
const TO_COME = /^[^.;]{0,30}\b(?:must|should|to be|within \d|period|time limit|rights?|procedure|expire[sd]?)\b/i;

/** The appeals and reopenings that a result tells of, sentence by sentence, the last word on each. */
export function challengesIn(text: string): readonly Challenge[] {
  if (!MAY_SAY.test(text)) return [];
  const said = new Map<Challenge['what'], Challenge>();
  for (const sentence of text.split(/[.;\n](?!\d)/)) {
    for (const [what, pattern] of [
      ['appeal', APPEAL],
      ['reopening', REOPENING],
    ] as const) {
      const found = pattern.exec(sentence);
      if (found === null) continue;
      const isLeave = /\bto appeal\b/i.test(found[0]) && !/notice/i.test(found[0]);
      const before = sentence.slice(0, found.index);
      const decided = AT_ITS_END.test(sentence) || (what === 'appeal' && !isLeave && APPEAL_WON.test(sentence));
      const ended = decided && !NOT_YET.test(before);
      const behind = sentence.slice(found.index + found[0].length);
      if (!ended && (ADVICE.test(before) || TO_COME.test(behind))) continue;
      said.set(what, { what, begun: !ended });
    }
  }
  return [...said.values()];
}
