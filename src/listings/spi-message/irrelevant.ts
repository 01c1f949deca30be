/** Known elements a listing has no use for, and why. */
export const IRRELEVANT: Readonly<Record<string, string>> = {
  TelephoneDetails: 'contact details: nobody is called',
  EmailDetails: 'contact details',
  LanguagePreference: 'for summonses',
  BailConditions: 'bail, said again in the words of the remand result',
  BailStatus: 'bail',
  BailStatusOffence: 'bail',
  ReasonForBailConditionsOrCustody: 'bail',
  PresentAtHearing: 'no order depends on presence',
  OffenceDateCode: 'says how the dates of the offence are to be read; only the first is kept',
  OffenceStartTime: 'dates are whole days',
  OffenceEnd: 'the offence is dated by its start',
  OffenceEndTime: 'dates are whole days',
  ChargeDate: 'a date of procedure',
  ArrestDate: 'a date of procedure',
  InitiatedDate: 'a date of procedure',
  LocationOfOffence: 'the wording says where',
  AlcoholRelatedOffence: 'a driving offence’s measure',
  VehicleRelatedOffence: 'a driving offence’s vehicle',
  ModeOfTrial: 'how the case was tried, not what was ordered',
  FinalDisposalIndicator: 'conclusion is told from the results themselves',
  ConvictingCourt: 'a code of the court that convicted',
  NextHearingReason: 'said in the words of the adjournment',
  CourtHearingLocation: 'of a next hearing: the next court sends its own results',
  TimeOfHearing: 'of a next hearing',
};

/** Amounts and lengths repeated from the words of the result; reported where the result has no words. */
export const OUTCOME = 'Outcome';
