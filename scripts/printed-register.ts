/** One defendant in one case, as a register prints it: a missing value is printed `-`. Dates are printed as given (DD/MM/YYYY). */
export interface PrintedBlock {
  readonly fields: PrintedFields;
  /** Each result is one string, `SHORT - Label` on its first line; a line feed begins a new printed line. */
  readonly defendantResults?: readonly string[];
  readonly caseResults?: readonly string[];
  readonly offences?: readonly PrintedOffence[];
  readonly applications?: readonly PrintedApplication[];
}

export interface PrintedFields {
  readonly defendantName: string;
  readonly defendantAddress?: readonly string[];
  readonly dateOfBirth?: string;
  readonly age?: string;
  readonly gender?: string;
  readonly nationality?: string;
  readonly aliases?: string;
  readonly parentOrGuardian?: string;
  readonly caseReference?: string;
  readonly dateOfHearing?: string;
  readonly asn?: string;
  readonly attendance?: string;
  readonly solicitor?: string;
  readonly prosecutor?: string;
  readonly jurisdiction?: string;
  readonly hearingType?: string;
  readonly custodyStatus?: string;
  readonly officer?: string;
  readonly prosecutionCounsel?: string;
  readonly defenceCounsel?: string;
}

export interface PrintedOffence {
  readonly code: string;
  readonly title: string;
  readonly wording?: string;
  /** The last line of the wording: `Contrary to section …`. */
  readonly legislation?: string;
  /** `GUILTY, 13/08/2026`. */
  readonly plea?: string;
  readonly verdict?: string;
  readonly indicatedPlea?: string;
  readonly allocationDecision?: string;
  readonly convictionDate?: string;
  readonly results?: readonly string[];
}

interface PrintedApplication {
  readonly type: string;
  readonly results: readonly string[];
}

export interface PrintedRegister {
  readonly courtHouse: string;
  readonly courtAddress: string;
  readonly localJusticeArea: string;
  readonly generatedOn: string;
  readonly blocks: readonly PrintedBlock[];
  readonly layout?: Partial<RegisterLayout>;
}

/** Where things stand on the page, in points. The default is A4 landscape with the columns of the courts' own print. */
export interface RegisterLayout {
  readonly page: readonly [width: number, height: number];
  readonly fontSize: number;
  readonly leftLabel: number;
  readonly leftValue: number;
  readonly rightLabel: number;
  readonly rightValue: number;
  /** The right-hand values of an offence, which the courts' print sets a little further right than those of a defendant. */
  readonly offenceValue: number;
}
