import type { Place } from './place.js';

/**
 * Every problem the program can raise, in one list: the code that programs and the store use, and what it means to a reader.
 * A problem is something seen and not understood, or not trusted; it never stops a run and is never dropped.
 */
export const PROBLEM_CODES = {
  // the document as a whole: these put it in quarantine
  empty_file: 'The file holds no bytes.',
  file_too_large: 'The file is over 200 MB.',
  text_too_large: 'The JSON, XML or HTML is over 64 MB.',
  unreadable_file: 'The file, or the folder, could not be opened.',
  encrypted_archive: 'The archive’s entry, the e-mail or the office file needs a password or key.',
  too_many_entries: 'The archive holds more than 10,000 entries.',
  mapping_mismatch: 'The mapping names a column that the table does not have.',
  not_fully_read: 'Something in it was left over, and the run was strict.',
  unknown_format: 'No known format recognises the content.',
  another_page:
    'A web source answered with something else than the documents expected of it: a sign-in or error page, say.',
  ambiguous_format: 'More than one format recognises the content.',
  invalid_json: 'The JSON is broken.',
  invalid_xml: 'The XML is broken.',
  xml_entity: 'The XML uses an entity that is none of XML’s own five: none is ever expanded.',
  invalid_csv: 'The CSV is broken.',
  invalid_pdf: 'The PDF is broken or truncated.',
  encrypted_pdf: 'The PDF needs a password.',
  no_text: 'The PDF, or a page of it, was scanned: a picture without text.',
  archive_too_large:
    'The archive or workbook unpacks to more than 100 times its size, or a stream of the PDF to more than 128 MB.',
  invalid_archive:
    'The archive, an entry of it, the e-mail or the workbook is broken or cut short, or leads out of itself.',
  nested_too_deep: 'The content is nested deeper than any court document.',
  reader_timed_out: 'Reading took longer than the limit and was stopped.',
  reader_out_of_memory: 'Reading needed more memory than the limit and was stopped.',
  killed_reader: 'Reading it ended the reading thread, or the whole program, three times.',
  reader_failed: 'The reader met something it was not built for.',
  // recognised, and not ours to count: set aside
  no_hearings: 'The document is of a known kind and holds no hearing.',
  not_criminal: 'A civil, family or tribunal document.',
  crown_list: 'A Crown Court list: it holds no result and is no magistrates’ business.',
  reference_material: 'A schema, a table of labels or codes: no court document.',
  // within a document that is read
  unread_field: 'A field no reader knows, or a value left over after every known field was taken.',
  unread_line: 'Words on a page that belong to no known label.',
  misspelt_label: 'A label one slip of the hand away from a known one; read as that one.',
  name_order_unknown:
    'A name in capitals throughout and without a comma, of which nothing tells whether the surname stands first; the last word is taken for it.',
  missing_field: 'A field the format always has is absent.',
  date_unreadable: 'A date that is no date; the document is read and its units are outside every period.',
  number_unreadable: 'A value that should be a number and is not.',
  unknown_plea: 'A plea that is in no list of pleas.',
  unknown_verdict: 'A verdict that is in no list of verdicts.',
  unknown_offence_code: 'An offence code that is in no national list.',
  unknown_result_code: 'A result code that is in no national list.',
  result_without_text: 'A result with neither code nor words.',
  offences_of_another_case:
    'Offences listed under one case that say they belong to another; the other case keeps them.',
  // in a return of police or prosecutors, or in published totals
  unknown_force: 'An area that is none of the 43 police forces; the figure is kept under its name.',
  unknown_outcome_type: 'An outcome that is none of the Home Office’s types.',
  total_disagrees: 'A printed total that its rows do not sum to.',
  total_not_checked: 'A printed total that cannot be checked: a row under it has a mark in the place of its number.',
  share_disagrees: 'A printed percentage that its counts do not give.',
  over_whole: 'A part greater than its whole, or a percentage over 100.',
  digits_ambiguous: 'Digits run together that can be parted in more than one way.',
  digits_unsolved:
    'Digits run together that no way of parting makes fit the percentages and totals printed beside them.',
  counted_twice: 'The same figure is given twice.',
  // of a source that brings documents by itself
  source_silent: 'A source brought nothing on a day on which something was expected.',
  // reading the decision
  unread_text: 'Words of a result that no rule reads, and that name an order, property or Welsh decision: for review.',
  code_and_text_disagree: 'The result code says one thing and the words another.',
  order_without_term: 'A restraining order, or another order that needs a term, without one.',
  order_on_ended_offence: 'An order recorded on an offence that was withdrawn, dismissed or acquitted.',
  order_on_committal: 'An order recorded beside a committal or a sending to the Crown Court.',
  exceeds_powers: 'A sentence beyond a magistrates’ court’s powers on that date.',
  // joining
  order_unknown: 'Two accounts of one hearing and neither says which is later; both are kept.',
  not_joined: 'A defendant with too little identity to join to any case, or who fits two: ordergap review shows those.',
  link_key_too_common:
    'A reference, or a day of birth and name, that over 300 appearances share: nobody was joined by it alone.',
  age_unknown: 'The defendant’s age cannot be told; counted as an adult only where nothing says youth.',
} as const;

export type ProblemCode = keyof typeof PROBLEM_CODES;

/** Something seen and not understood. `message` never holds a name, an address or the words of a result. */
export interface Problem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly at?: Place;
}
