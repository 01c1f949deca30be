import type { Draw } from './draw.js';

export interface PrintedResult {
  readonly cjsResultCode: string;
  readonly resultText: string;
}

const result = (cjsResultCode: string, resultText: string): PrintedResult => ({ cjsResultCode, resultText });

export function adjourned(draw: Draw, next: string, court: string): readonly PrintedResult[] {
  return [
    result('4506', `ADJ - Adjourned\nAdjourned to ${next} at 10:00 in ${court} for pre-sentence report.`),
    draw.below(2) === 0
      ? result('4047', `RUB - Remanded on unconditional bail\nRemanded on unconditional bail to ${next}.`)
      : result(
          '4027',
          `RCB - Remanded on conditional bail\nConditions: Live and sleep at home address. Next hearing ${next}.`,
        ),
  ];
}

/** How an offence ends: what a national year has in the proportions of everyday lists, some two results an offence. */
export function ended(draw: Draw, day: string): readonly PrintedResult[] {
  const kind = draw.below(100);
  if (kind < 42) return fined(draw);
  if (kind < 58) return community(draw);
  if (kind < 66) return imprisoned(draw);
  if (kind < 76) return suspended(draw);
  if (kind < 84) return discharged(draw);
  if (kind < 92) return [result('2063', 'WDRN - Withdrawn\nOffence withdrawn. Not in the public interest.')];
  if (kind < 96) return [result('2006', 'DISM - Dismissed\nCase dismissed. No evidence offered.')];
  return [result('4504', `SENT - Sent to Crown Court for trial\nSent to the Crown Court for trial on ${day}.`)];
}

function fined(draw: Draw): readonly PrintedResult[] {
  const sum = 40 + 10 * draw.below(90);
  return [
    result('1015', `FO - Fine\nFined £${sum}.00.`),
    result('3117', `SURC - Surcharge\nTo pay a surcharge to fund victim services of £${Math.round(sum * 0.4)}.00.`),
  ];
}

function community(draw: Draw): readonly PrintedResult[] {
  const hours = 40 + 10 * draw.below(20);
  return [
    result(
      '1116',
      `COEW - Community order England / Wales\nCommunity order made until ${1 + draw.below(28)}/0${1 + draw.below(9)}/2026.`,
    ),
    draw.below(2) === 0
      ? result(
          '3101',
          `UPWR - Unpaid work requirement\nCarry out unpaid work for ${hours} hours within the next twelve months.`,
        )
      : result(
          '3272',
          `RAR - Rehabilitation activity requirement\nComply with any instructions for up to ${5 * (1 + draw.below(8))} days.`,
        ),
  ];
}

function imprisoned(draw: Draw): readonly PrintedResult[] {
  return [
    result(
      '1002',
      `IMP - Imprisonment\nCommitted to prison for ${4 + draw.below(22)} weeks. Reason: offence so serious.`,
    ),
    result('3117', 'SURC - Surcharge\nTo pay a surcharge to fund victim services of £154.00.'),
  ];
}

function suspended(draw: Draw): readonly PrintedResult[] {
  const weeks = 6 + draw.below(20);
  return [
    result(
      '1115',
      `SUSPS - Suspended sentence order - imprisonment\nCommitted to prison for ${weeks} weeks suspended for ${draw.one([12, 18, 24])} months.`,
    ),
    result('3011', `FCPC - Costs to Crown Prosecution Service\nTo pay costs of £${draw.one([85, 105, 135])}.00.`),
  ];
}

function discharged(draw: Draw): readonly PrintedResult[] {
  return [
    result('1018', `CD - Conditional discharge\nDischarged conditionally for ${draw.one([6, 12, 18, 24])} months.`),
    result('3012', `FCOMP - Compensation\nTo pay compensation of £${10 * (1 + draw.below(30))}.00.`),
  ];
}

/** Sentenced for sharing: always a community order, and for some the loss of the telephone. */
export function sharingSentenced(deprived: boolean): readonly PrintedResult[] {
  return [
    result('1116', 'COEW - Community order England / Wales\nCommunity order made until 10/10/2026.'),
    result(
      '3101',
      'UPWR - Unpaid work requirement\nCarry out unpaid work for 120 hours within the next twelve months.',
    ),
    ...(deprived
      ? [
          result(
            '3055',
            'DEPO - Order for deprivation of rights (other than vehicle)\nThe defendant is deprived of rights in a black mobile telephone.',
          ),
        ]
      : []),
  ];
}
