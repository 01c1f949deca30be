import { sittingDays } from './calendar.js';

/** The format a court's decisions come in. A real court may send several; here each sends one. */
export type Format = 'cp' | 'spi' | 'pdf' | 'csv';

export interface Court {
  readonly town: string;
  readonly name: string;
  /** Organisation unit and local justice area, from the national reference data. */
  readonly code: string;
  readonly ljaCode: string;
  readonly ljaName: string;
  readonly format: Format;
  /** The police force, and the two digits a case reference begins with. */
  readonly force: string;
  readonly forceCode: string;
  /** A Crown Court within reach. */
  readonly crownCourt: string;
  /** Days of its registers; null where every weekday will do. */
  readonly days: readonly string[] | null;
}

type Row = readonly [
  town: string,
  code: string,
  ljaCode: string,
  lja: string,
  force: string,
  forceCode: string,
  crown: string,
];

const COMMON_PLATFORM: readonly Row[] = [
  ['Bromley', 'B01CN00', '2575', 'South East London', 'Metropolitan Police', '01', 'Woolwich'],
  ['Crawley', 'B47EC00', '2951', 'West Sussex', 'Sussex Police', '47', 'Lewes'],
  ['Croydon', 'B01EF00', '2576', 'South London', 'Metropolitan Police', '01', 'Croydon'],
  ['Cardiff', 'B62DC00', '3190', 'Cardiff', 'South Wales Police', '62', 'Cardiff'],
  ['Leeds', 'B13HT00', '2375', 'West Yorkshire', 'West Yorkshire Police', '13', 'Leeds'],
  ['Coventry', 'B20EB00', '2924', 'Coventry and Warwickshire', 'West Midlands Police', '20', 'Coventry'],
  ['Exeter', 'B50VR00', '1300', 'North and East Devon', 'Devon and Cornwall Police', '50', 'Exeter'],
  ['Luton', 'B40IM00', '1080', 'Bedfordshire', 'Bedfordshire Police', '40', 'Luton'],
];

const SPI: readonly Row[] = [
  ['Hull', 'B16HE00', '1980', 'Humber', 'Humberside Police', '16', 'Hull'],
  ['Norwich', 'B36JU00', '1972', 'Norfolk', 'Norfolk Constabulary', '36', 'Norwich'],
  ['Ipswich', 'B37HI00', '2870', 'Suffolk', 'Suffolk Constabulary', '37', 'Ipswich'],
  ['Preston', 'B04KO00', '1790', 'Lancashire', 'Lancashire Constabulary', '04', 'Preston'],
  ['Sheffield', 'B14LO00', '2800', 'South Yorkshire', 'South Yorkshire Police', '14', 'Sheffield'],
  ['Portsmouth', 'B44KM00', '1800', 'East Hampshire', 'Hampshire Constabulary', '44', 'Portsmouth'],
  ['Truro', 'B50NL00', '1301', 'Cornwall', 'Devon and Cornwall Police', '50', 'Truro'],
  ['Carlisle', 'B03DE00', '1752', 'Cumbria', 'Cumbria Constabulary', '03', 'Carlisle'],
];

const PDF: readonly Row[] = [
  ['Swansea', 'B62MV00', '3319', 'Swansea', 'South Wales Police', '62', 'Swansea'],
  ['Wrexham', 'B60OW00', '3063', 'North East Wales', 'North Wales Police', '60', 'Mold'],
  ['Bristol', 'B52CM00', '1450', 'Avon and Somerset', 'Avon and Somerset Constabulary', '52', 'Bristol'],
  ['Oxford', 'B43KB00', '1922', 'Oxfordshire', 'Thames Valley Police', '43', 'Oxford'],
  ['Medway', 'B46DH00', '1961', 'North Kent', 'Kent Police', '46', 'Maidstone'],
  ['Stockport', 'B06MK00', '1720', 'Greater Manchester', 'Greater Manchester Police', '06', 'Manchester'],
];

const CSV: readonly Row[] = [
  ['Chester', 'B07DM00', '1710', 'Cheshire', 'Cheshire Constabulary', '07', 'Chester'],
  ['Warrington', 'B07FQ00', '1710', 'Cheshire', 'Cheshire Constabulary', '07', 'Chester'],
  ['Crewe', 'B07ED00', '1710', 'Cheshire', 'Cheshire Constabulary', '07', 'Chester'],
  ['Telford', 'B22MZ00', '3285', 'Shropshire', 'West Mercia Police', '22', 'Shrewsbury'],
  ['Worcester', 'B22OS00', '1894', 'Worcestershire', 'West Mercia Police', '22', 'Worcester'],
  ['Hereford', 'B22GR00', '1841', 'Herefordshire', 'West Mercia Police', '22', 'Hereford'],
  ['Chelmsford', 'B42CM00', '1970', 'Essex', 'Essex Police', '42', 'Chelmsford'],
  ['Colchester', 'B42CO00', '1970', 'Essex', 'Essex Police', '42', 'Chelmsford'],
  ['Leicester', 'B33HU00', '2100', 'Leicestershire and Rutland', 'Leicestershire Police', '33', 'Leicester'],
  ['Loughborough', 'B33II00', '2100', 'Leicestershire and Rutland', 'Leicestershire Police', '33', 'Leicester'],
  ['York', 'B12PA00', '2370', 'North Yorkshire', 'North Yorkshire Police', '12', 'York'],
  ['Harrogate', 'B12GH00', '2370', 'North Yorkshire', 'North Yorkshire Police', '12', 'York'],
  ['Poole', 'B55KL00', '1530', 'Dorset', 'Dorset Police', '55', 'Bournemouth'],
  ['Weymouth', 'B55OE00', '1530', 'Dorset', 'Dorset Police', '55', 'Bournemouth'],
];

const FORCES_OF_CSV = [...new Set(CSV.map((row) => row[4]))];

function courtOf(row: Row, format: Format, days: readonly string[] | null): Court {
  const [town, code, ljaCode, lja, force, forceCode, crown] = row;
  return {
    town,
    name: `${town} Magistrates' Court`,
    code,
    ljaCode,
    ljaName: `${lja} Magistrates' Court`,
    format,
    force,
    forceCode,
    crownCourt: `${crown} Crown Court`,
    days,
  };
}

const COURTS: readonly Court[] = [
  ...COMMON_PLATFORM.map((row) => courtOf(row, 'cp', null)),
  ...SPI.map((row) => courtOf(row, 'spi', null)),
  ...PDF.map((row, i) => courtOf(row, 'pdf', sittingDays(21, 2 + i * 3))),
  ...CSV.map((row) => courtOf(row, 'csv', sittingDays(14, FORCES_OF_CSV.indexOf(row[4]) * 2 + 1))),
];

export function courtAt(town: string): Court {
  const court = COURTS.find((c) => c.town === town);
  if (court === undefined) throw new Error(`No court of this corpus sits at ${town}.`);
  return court;
}

export function courtsOf(format: Format): readonly Court[] {
  return COURTS.filter((court) => court.format === format);
}
