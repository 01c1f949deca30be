-- What the migrations in src/store/migrations make. Written by scripts/store-sql.ts; do not edit.
-- The last of them: 2026-11-23-j-small-tables.

CREATE TABLE source_document (
  id text primary key,
  name text not null,
  path text,
  format text,
  kind text not null check (kind in ('list', 'results', 'register', 'return', 'narrative', 'other')),
  media_type text not null,
  bytes integer not null,
  complete_results integer not null check (complete_results in (0, 1)),
  status text not null check (status in ('stored', 'set_aside', 'quarantined')),
  code text,
  message text,
  place text,
  rules_version text,
  ingested_at text not null, source text, retention_days integer not null default 183, keep_keys integer not null default 1 check (keep_keys in (0, 1)), identity_erased_at text,
  check (status = 'stored' or code is not null)
);

CREATE TABLE case_order (
  case_id text not null references defendant_case (id) on delete cascade,
  id text not null,
  position integer not null,
  type text not null,
  status text not null check (status in ('made', 'interim', 'varied', 'extended', 'discharged', 'quashed', 'continued',
    'refused', 'not_made', 'withdrawn', 'applied_for', 'pending', 'breached', 'unclear')),
  property text not null,
  power text,
  codes text not null,
  made_on text check (made_on in ('conviction', 'acquittal', 'application')),
  terms text not null,
  period text,
  until text,
  until_further_order integer not null check (until_further_order in (0, 1)),
  destroy integer not null check (destroy in (0, 1)),
  wipe integer not null check (wipe in (0, 1)),
  conditional integer not null check (conditional in (0, 1)),
  application text check (application in ('vary', 'extend', 'discharge')),
  sought integer check (sought in (0, 1)),
  put_off_to text,
  original_date text,
  decided_on text,
  court_house text not null,
  court_code text,
  local_justice_area text,
  level text not null check (level in ('offence', 'case', 'defendant', 'application')),
  lines integer not null check (lines > 0),
  clause_ids text not null,
  superseded_by text,
  details text not null, decision_key text,
  primary key (case_id, id)
);

CREATE INDEX case_order_type on case_order (type, status);

CREATE TABLE finding (
  id text primary key,
  audit text not null,
  period_from text not null,
  period_to text not null,
  as_of text not null,
  finding text not null
);

CREATE INDEX case_order_decision on case_order (decision_key);

CREATE TABLE counted_unit (
  unit text not null,
  offence_group text not null,
  sentenced_on text not null,
  case_id text not null,
  position integer not null,
  person_id text not null,
  parts text not null,
  merged integer not null,
  urns text not null,
  court_house text not null,
  court_code text,
  local_justice_area text,
  prosecutor text,
  youth integer not null,
  principal integer not null,
  outcome text not null,
  also_refused integer not null,
  also_returned integer not null,
  attribution text,
  days_after_sentence integer,
  on_breach integer not null,
  lost integer not null,
  threat_only integer,
  light integer not null,
  sentence_type text not null,
  co_charge text not null,
  made text not null,
  possible text not null,
  on_other_offence text not null,
  made_then_quashed text not null,
  codes text not null,
  sources text not null,
  verdict_on text,
  later_crown integer not null,
  as_read text not null,
  primary key (unit, offence_group, sentenced_on, case_id, position)
) without rowid;

CREATE INDEX counted_unit_person on counted_unit (person_id);

CREATE TABLE charged_part (
  unit text not null,
  offence_group text not null,
  last_day text not null,
  case_id text not null,
  position integer not null,
  first_day text not null,
  person_id text not null,
  standing text not null,
  sentenced_on text,
  heard text not null,
  restraining text not null,
  problems text not null,
  primary key (unit, offence_group, last_day, case_id, position)
) without rowid;

CREATE INDEX charged_part_person on charged_part (person_id);

CREATE TABLE heard_count (
  narrative integer not null,
  date text not null,
  next text not null,
  cases integer not null,
  offences integer not null,
  occasions integer not null,
  primary key (narrative, date, next)
) without rowid;

CREATE INDEX heard_count_none on heard_count (cases) where cases = 0;

CREATE TABLE unit_due (person_id text primary key) without rowid;

CREATE TABLE source_arrival (
  source text not null,
  item text not null,
  file_id text not null,
  document_id text not null,
  arrived_at text not null,
  primary key (source, document_id, item)
);

CREATE INDEX source_arrival_document on source_arrival (document_id);

CREATE INDEX source_arrival_file on source_arrival (file_id);

CREATE TABLE web_host (
  host text primary key,
  next_request text not null,
  robots text check (robots in ('rules', 'none', 'unreachable')),
  robots_text text,
  robots_at text
);

CREATE TABLE source_text (
  document_id text primary key references source_document (id) on delete cascade,
  listings blob not null,
  delete_after text
);

CREATE TABLE case_order_offence (
  case_id text not null,
  order_id text not null,
  offence_id text not null,
  position integer not null,
  primary key (case_id, order_id, offence_id),
  foreign key (case_id, order_id) references case_order (case_id, id) on delete cascade
) without rowid;

CREATE TABLE problem (
  id text primary key,
  document_id text not null references source_document (id) on delete cascade,
  stage text not null check (stage in ('read', 'extract')),
  position integer not null,
  result_id text,
  code text not null,
  message text not null,
  place text
);

CREATE INDEX problem_document on problem (document_id);

CREATE INDEX problem_result on problem (result_id);

CREATE TABLE phrase (id blob primary key, text text not null) without rowid;

CREATE TABLE sitting (
  number integer primary key,
  document_id text not null references source_document (id) on delete cascade,
  position integer not null,
  court_house text not null,
  court_code text,
  court_key text,
  local_justice_area text,
  court_room text,
  jurisdiction text not null check (jurisdiction in ('magistrates', 'crown')),
  date text,
  date_as_printed text,
  issued_at text,
  unique (document_id, position)
);

CREATE INDEX sitting_court on sitting (court_key, date);

CREATE TABLE hearing_line (
  id text not null unique,
  sitting_at integer not null references sitting (number) on delete cascade,
  position integer not null,
  source_id text,
  start_time text,
  type text,
  panel text,
  youth_panel integer not null check (youth_panel in (0, 1)),
  prosecutor text,
  reporting_restricted integer not null check (reporting_restricted in (0, 1)),
  reporting_restrictions text not null,
  case_markers text not null,
  primary key (sitting_at, position)
) without rowid;

CREATE TABLE defendant_case (
  number integer primary key,
  id text not null unique,
  person_id text not null,
  person_linked_by text,
  urn text,
  organisation integer not null check (organisation in (0, 1)),
  prosecutor text,
  anonymity text check (anonymity in ('yes', 'no', 'unknown')),
  youth integer check (youth in (0, 1)),
  restricted integer check (restricted in (0, 1)),
  reportable text check (reportable in ('yes', 'no', 'unknown')),
  narrative_only integer check (narrative_only in (0, 1)),
  heard text not null default '[]',
  offences integer not null default 0,
  occasions integer not null default 0,
  offence_groups text not null default '',
  device_lost integer not null default 0,
  details text not null,
  rest blob,
  linked_as text
);

CREATE INDEX defendant_case_person on defendant_case (person_id);

CREATE INDEX defendant_case_in_group on defendant_case (person_id) where offence_groups <> '';

CREATE INDEX defendant_case_lost on defendant_case (urn, person_id, heard) where device_lost = 1;

CREATE TABLE link_key (
  key blob not null,
  of_appearance integer not null,
  primary key (key, of_appearance)
) without rowid;

CREATE TABLE case_appearance_line (
  of_case integer not null references defendant_case (number) on delete cascade,
  of_appearance integer not null references appearance (number) on delete cascade,
  position integer not null,
  superseded_by text,
  linked_by text not null,
  link_score real,
  primary key (of_case, of_appearance)
) without rowid;

CREATE INDEX case_appearance_line_appearance on case_appearance_line (of_appearance);

CREATE INDEX case_appearance_line_superseded on case_appearance_line (superseded_by) where superseded_by is not null;

CREATE TABLE case_hearing_line (
  of_case integer not null references defendant_case (number) on delete cascade,
  position integer not null,
  date text,
  court_at integer,
  court_house text,
  seen text not null check (seen in ('listed', 'resulted', 'both', 'told')),
  witnesses integer not null check (witnesses > 0),
  primary key (of_case, position)
) without rowid;

CREATE TABLE case_offence_line (
  of_case integer not null references defendant_case (number) on delete cascade,
  position integer not null,
  id blob not null,
  appearance_at integer,
  offence_at integer,
  sequence integer not null,
  code text,
  charged_code text,
  title text,
  convicted integer not null check (convicted in (0, 1)),
  convicted_on text,
  youth_at_conviction integer check (youth_at_conviction in (0, 1)),
  state text not null,
  state_on text,
  court_at integer,
  court_house text,
  court_code text,
  local_justice_area text,
  crown integer not null check (crown in (0, 1)),
  primary key (of_case, position)
) without rowid;

CREATE INDEX case_offence_line_code on case_offence_line (code);

CREATE TABLE offence_line (
  of_appearance integer not null references appearance (number) on delete cascade,
  position integer not null,
  id blob not null,
  sequence integer not null,
  source_id text,
  code text,
  title_id blob not null,
  wording_id blob,
  legislation_id blob,
  start_date text,
  plea text,
  plea_date text,
  indicated_plea text,
  allocation_decision text,
  verdict text,
  conviction_date text,
  age_at_conviction integer,
  adjourned_to text,
  reporting_restrictions text not null,
  of_application integer not null check (of_application in (0, 1)),
  primary key (of_appearance, position)
) without rowid;

CREATE TABLE identity_line (
  of_appearance integer primary key references appearance (number) on delete cascade,
  name text,
  title text,
  forenames text,
  surname text,
  organisation text,
  date_of_birth text,
  sex text,
  address text,
  asn text,
  pnc_id text,
  master_id text,
  defendant_id text,
  delete_after text
);

CREATE TABLE put_off (
  of_appearance integer not null references appearance (number) on delete cascade,
  date text not null,
  primary key (of_appearance, date)
) without rowid;

CREATE TRIGGER defendant_case_written after insert on defendant_case begin
  insert into heard_count (narrative, date, next, cases, offences, occasions)
  select coalesce(new.narrative_only, 0), h.value,
    coalesce(json_extract(new.heard, '$[' || (h.key + 1) || ']'), '9999-12-31'),
    1, 1 * new.offences, 1 * new.occasions
  from json_each(new.heard) as h where true
  on conflict do update set cases = cases + excluded.cases, offences = offences + excluded.offences,
    occasions = occasions + excluded.occasions;
  insert or ignore into unit_due (person_id)
  select new.person_id where new.offence_groups <> ''
    or exists (select 1 from defendant_case where person_id = new.person_id and offence_groups <> '');
end;

CREATE TRIGGER defendant_case_gone after delete on defendant_case begin
  insert into heard_count (narrative, date, next, cases, offences, occasions)
  select coalesce(old.narrative_only, 0), h.value,
    coalesce(json_extract(old.heard, '$[' || (h.key + 1) || ']'), '9999-12-31'),
    -1, -1 * old.offences, -1 * old.occasions
  from json_each(old.heard) as h where true
  on conflict do update set cases = cases + excluded.cases, offences = offences + excluded.offences,
    occasions = occasions + excluded.occasions;
  delete from heard_count where cases = 0;
  insert or ignore into unit_due (person_id)
  select old.person_id where old.offence_groups <> ''
    or exists (select 1 from defendant_case where person_id = old.person_id and offence_groups <> '');
end;

CREATE TRIGGER defendant_case_recounted after update of heard, narrative_only, offences, occasions on defendant_case begin
  insert into heard_count (narrative, date, next, cases, offences, occasions)
  select coalesce(old.narrative_only, 0), h.value,
    coalesce(json_extract(old.heard, '$[' || (h.key + 1) || ']'), '9999-12-31'),
    -1, -1 * old.offences, -1 * old.occasions
  from json_each(old.heard) as h where true
  on conflict do update set cases = cases + excluded.cases, offences = offences + excluded.offences,
    occasions = occasions + excluded.occasions;
  insert into heard_count (narrative, date, next, cases, offences, occasions)
  select coalesce(new.narrative_only, 0), h.value,
    coalesce(json_extract(new.heard, '$[' || (h.key + 1) || ']'), '9999-12-31'),
    1, 1 * new.offences, 1 * new.occasions
  from json_each(new.heard) as h where true
  on conflict do update set cases = cases + excluded.cases, offences = offences + excluded.offences,
    occasions = occasions + excluded.occasions;
  delete from heard_count where cases = 0;
end;

CREATE TRIGGER defendant_case_of_another after update of person_id, offence_groups, details on defendant_case begin
  insert or ignore into unit_due (person_id)
  select old.person_id where old.offence_groups <> ''
    or exists (select 1 from defendant_case where person_id = old.person_id and offence_groups <> '');
  insert or ignore into unit_due (person_id)
  select new.person_id where new.offence_groups <> ''
    or exists (select 1 from defendant_case where person_id = new.person_id and offence_groups <> '');
end;

CREATE TABLE result_line (
  id blob not null,
  sitting_at integer not null references sitting (number) on delete cascade,
  hearing_at integer not null,
  appearance_at integer,
  offence_at integer,
  position integer not null,
  level text check (level in ('offence', 'case', 'defendant', 'application')),
  code text,
  short_code text,
  label text,
  text_id blob not null,
  text_key blob not null,
  source_id text,
  qualifiers text,
  ordered_date text,
  amended integer not null check (amended in (0, 1)),
  deleted integer not null check (deleted in (0, 1)),
  unread integer not null check (unread in (0, 1)),
  in_doubt integer not null default 0 check (in_doubt in (0, 1)),
  primary key (sitting_at, hearing_at, position)
) without rowid;

CREATE INDEX result_line_in_doubt on result_line (sitting_at) where in_doubt = 1;

CREATE INDEX result_line_id on result_line (substr(id, 1, 4));

CREATE TABLE hearing_clause (
  sitting_at integer not null references sitting (number) on delete cascade,
  hearing_from integer not null,
  clauses blob not null,
  primary key (sitting_at, hearing_from)
) without rowid;

CREATE TABLE appearance (
  number integer primary key,
  id text not null unique,
  hearing_id text not null references hearing_line (id) on delete cascade deferrable initially deferred,
  position integer not null,
  urn text,
  urn_key text,
  case_number text,
  person_master blob,
  person_asn blob,
  person_name_and_birth blob,
  person_name blob,
  person_pnc blob,
  person_defendant blob,
  person_marks blob,
  link_keys blob,
  organisation integer not null check (organisation in (0, 1)),
  subject integer not null check (subject in (0, 1)),
  age_at_hearing integer,
  youth integer check (youth in (0, 1))
);

CREATE INDEX appearance_hearing on appearance (hearing_id);

CREATE INDEX appearance_master on appearance (person_master) where person_master is not null;

CREATE INDEX appearance_asn on appearance (person_asn) where person_asn is not null;

CREATE INDEX appearance_pnc on appearance (person_pnc) where person_pnc is not null;

CREATE INDEX appearance_name_and_birth on appearance (person_name_and_birth) where person_name_and_birth is not null;

CREATE TRIGGER appearance_keyed_anew after update of link_keys on appearance begin
  delete from link_key where of_appearance = old.number and key in (select substr(old.link_keys, at, 5) from (
    with recursive place (at) as (select 1 union all select at + 5 from place where at + 5 < length(old.link_keys))
    select at from place where length(old.link_keys) > 0));
  insert into link_key (key, of_appearance) select substr(new.link_keys, at, 5), new.number from (
    with recursive place (at) as (select 1 union all select at + 5 from place where at + 5 < length(new.link_keys))
    select at from place where length(new.link_keys) > 0);
end;

CREATE TRIGGER appearance_keyed_no_more after delete on appearance when old.link_keys is not null begin
  delete from link_key where of_appearance = old.number and key in (select substr(old.link_keys, at, 5) from (
    with recursive place (at) as (select 1 union all select at + 5 from place where at + 5 < length(old.link_keys))
    select at from place where length(old.link_keys) > 0));
end;

CREATE TABLE document_day (
  document_id text not null references source_document (id) on delete cascade,
  court text not null,
  date text not null,
  court_house text not null,
  local_justice_area text,
  codes integer not null,
  codes_out integer not null,
  dates integer not null,
  dates_out integer not null,
  amended integer not null,
  issued_at text,
  shape text not null,
  primary key (court, date, document_id)
) without rowid;

CREATE INDEX document_day_document on document_day (document_id);

CREATE TABLE document_place (
  document_id text primary key references source_document (id) on delete cascade,
  places blob not null
) without rowid;

CREATE TABLE job (
  kind text not null check (kind in ('ingest', 'extract', 'link', 'audit', 'report')),
  id text not null,
  told text not null,
  state text not null check (state in ('waiting', 'running', 'failed')),
  announced integer not null check (announced in (0, 1)),
  attempts integer not null,
  not_before text not null,
  leased_by text,
  leased_until text,
  error text, priority integer not null default 0 check (priority in (0, 1)), asked_at text not null default '', after_documents integer not null default 0 check (after_documents in (0, 1)), killed integer not null default 0,
  primary key (kind, id),
  check ((state = 'running') = (leased_by is not null) and (state = 'running') = (leased_until is not null)),
  check (state <> 'failed' or error is not null)
) without rowid;

CREATE INDEX job_turn on job (state, kind, priority, asked_at, id);

CREATE TABLE lease (
  name text primary key,
  owner text not null,
  leased_until text not null
) without rowid;

CREATE TABLE setting (
  name text primary key,
  value text not null
) without rowid;

CREATE TABLE duty (
  name text primary key,
  began_at text,
  done_at text,
  failed_at text,
  error text
) without rowid;

CREATE TABLE data_source (
  name text primary key,
  licence text not null,
  purpose text not null,
  retention_days integer not null check (retention_days >= 0),
  keep_keys integer not null check (keep_keys in (0, 1))
) without rowid;

CREATE TABLE schedule (
  id text primary key,
  name text not null unique,
  cron text not null,
  timezone text not null check (timezone = 'Europe/London'),
  asked text not null,
  paused integer not null check (paused in (0, 1)),
  created_at text not null,
  due_from text not null
) without rowid;

CREATE TABLE schedule_run (
  schedule_id text not null references schedule (id) on delete cascade,
  due_at text not null,
  asked_by text not null check (asked_by in ('clock', 'person')),
  asked_at text not null,
  passed_over integer not null,
  kind text not null check (kind in ('audit', 'report')),
  job_id text not null,
  state text not null check (state in ('asked', 'done', 'failed')),
  started_at text,
  ended_at text,
  error text,
  period_from text not null,
  period_to text not null,
  folder text,
  notes text not null,
  given_up integer,
  primary key (schedule_id, due_at)
) without rowid;

CREATE INDEX schedule_run_job on schedule_run (kind, job_id);

CREATE TABLE source_look (
  source text primary key,
  first_look text not null,
  last_look text not null,
  last_success text,
  last_document text,
  failures integer not null,
  code text,
  next_look text not null
) without rowid;

CREATE TABLE source_item (
  source text not null,
  item text not null,
  stamp text not null,
  seen_at text not null,
  taken_at text,
  stored_at text,
  file_id text,
  etag text,
  last_modified text,
  answered_by text,
  failures integer not null,
  code text,
  next_look text not null,
  primary key (source, item)
) without rowid;

CREATE TABLE source_day (
  source text not null,
  date text not null,
  looks integer not null,
  documents integer not null,
  primary key (source, date)
) without rowid;

CREATE TABLE court_day (
  court text not null,
  date text not null,
  court_house text not null,
  local_justice_area text,
  lists integer not null,
  registers integer not null,
  cases integer not null,
  cases_listed integer not null,
  cases_resulted integer not null,
  codes integer not null,
  codes_out integer not null,
  dates integer not null,
  dates_out integer not null,
  shape text not null,
  issued_at text,
  late integer not null check (late in (0, 1)),
  amended integer not null check (amended in (0, 1)),
  known_at text,
  expected_by text check (expected_by in ('listed', 'history', 'sat', 'unknown')),
  problems text not null,
  held integer not null check (held in (0, 1)),
  held_by text check (held_by in ('rule', 'person', 'released')),
  primary key (court, date)
) without rowid;

CREATE INDEX court_day_resulted on court_day (date) where registers > 0;

CREATE INDEX court_day_held on court_day (court, date) where held = 1;

CREATE TABLE day_due (
  court text not null,
  date text not null,
  primary key (court, date)
) without rowid;

CREATE TABLE day_decision (
  id text primary key,
  position integer not null,
  court text not null,
  date text not null,
  value text not null check (value in ('hold', 'release')),
  reason text not null,
  known_at text not null
) without rowid;

CREATE INDEX day_decision_day on day_decision (court, date);

CREATE TABLE return_figure (
  document_id text not null references source_document (id) on delete cascade,
  position integer not null,
  source text not null,
  publisher text,
  police_force text,
  area text,
  period_from text,
  period_to text,
  counts text not null check (counts in ('cohort', 'period', 'not_stated')),
  measure text not null,
  outcome text,
  label text,
  unit text not null,
  offence text,
  offence_class text,
  offence_group text,
  count integer,
  mark text check ((mark is null) or mark in ('suppressed', 'not_available', 'not_applicable', 'not_reached', 'blank')),
  printed text not null,
  printed_share text,
  is_total integer not null check (is_total in (0, 1)),
  completeness text not null check (completeness in ('complete', 'limited', 'none', 'not_stated')),
  reason text,
  part_of text,
  included integer check (included in (0, 1)),
  place text not null,
  primary key (document_id, position)
) without rowid;

CREATE TABLE purge_receipt (
  id text primary key,
  known_at text not null,
  due_on text not null,
  documents integer not null,
  identities integer not null,
  source_texts integer not null,
  keys integer not null,
  details text not null
) without rowid;

CREATE TABLE identity_shown (
  id text primary key,
  known_at text not null,
  command text not null,
  subject text not null,
  purpose text not null
) without rowid;

CREATE TABLE link_doubt (
  a text not null references appearance (id) on delete cascade,
  b text not null references appearance (id) on delete cascade,
  level text not null,
  why text not null check (why in ('fits_several', 'unsure')),
  primary key (a, b)
) without rowid;

CREATE INDEX link_doubt_b on link_doubt (b);

CREATE TABLE link_decision (
  id text primary key,
  position integer not null,
  a text not null,
  b text not null,
  value text not null check (value in ('same', 'different', 'undone')),
  reason text not null,
  known_at text not null
) without rowid;

CREATE INDEX link_decision_a on link_decision (a);

CREATE INDEX link_decision_b on link_decision (b);

CREATE TABLE unit_reading (
  id text primary key,
  position integer not null,
  document_id text not null references source_document (id) on delete cascade,
  appearance_id text not null references appearance (id) on delete cascade,
  offence_group text not null,
  value text not null check (value in ('confirmed', 'undone')),
  outcome text not null,
  was_read text not null,
  reason text not null,
  known_at text not null
) without rowid;

CREATE INDEX unit_reading_appearance on unit_reading (appearance_id);

CREATE TABLE reading_decision (
  id text primary key,
  position integer not null,
  subject text not null,
  document_id text not null references source_document (id) on delete cascade,
  appearance_id text not null references appearance (id) on delete cascade,
  result_id text not null,
  about text,
  rules text not null,
  rules_version text not null,
  value text not null check (value in ('confirmed', 'none', 'change', 'add', 'undone')),
  says text not null,
  reason text not null,
  known_at text not null
) without rowid;

CREATE INDEX reading_decision_subject on reading_decision (subject);

CREATE INDEX reading_decision_appearance on reading_decision (appearance_id);

CREATE TABLE answer (
  id text primary key,
  position integer not null,
  document_id text not null references source_document (id) on delete cascade,
  appearance_id text not null references appearance (id) on delete cascade,
  source text not null check (source in ('court', 'cps', 'police')),
  value text not null check (value in ('given', 'undone')),
  outcome text not null,
  answered_on text,
  note text,
  known_at text not null
) without rowid;

CREATE INDEX answer_appearance on answer (appearance_id);

CREATE TABLE question_put (
  id text primary key,
  position integer not null,
  document_id text not null references source_document (id) on delete cascade,
  appearance_id text not null references appearance (id) on delete cascade,
  source text not null check (source in ('court', 'cps', 'police')),
  value text not null check (value in ('put', 'undone')),
  asked_on text not null,
  due_on text not null,
  known_at text not null
) without rowid;

CREATE INDEX question_put_appearance on question_put (appearance_id);

CREATE VIEW hearing as
select h.id, s.document_id, h.position, h.source_id, s.court_house, s.court_code, s.court_key, s.local_justice_area, s.court_room, s.jurisdiction, s.date, s.date_as_printed, s.issued_at, h.start_time,
  h.type, h.panel, h.youth_panel, h.prosecutor, h.reporting_restricted, h.reporting_restrictions, h.case_markers
from hearing_line h join sitting s on s.number = h.sitting_at;

CREATE VIEW result as
select lower(hex(r.id)) as id, h.id as hearing_id, r.appearance_at, r.offence_at, r.position,
  coalesce(r.level, case when r.offence_at is null then 'defendant' else 'offence' end) as level, r.code, r.short_code, r.label,
  (select p.text from phrase p where p.id = r.text_id) as text, lower(hex(r.text_key)) as text_key, r.source_id, coalesce(r.qualifiers, '[]') as qualifiers,
  r.ordered_date, r.amended, r.deleted, r.unread, r.in_doubt
from result_line r join hearing_line h on h.sitting_at = r.sitting_at and h.position = r.hearing_at;

CREATE VIEW v_coverage as
select court_house as court, local_justice_area, date,
  case when lists > 0 and registers > 0 then 'both' when lists > 0 then 'listed' when registers > 0 then 'resulted'
    else 'neither' end as seen,
  expected_by, lists, registers, cases, cases_listed, cases_resulted, issued_at, late, amended, known_at, held, held_by,
  problems
from court_day
where expected_by is not null;

CREATE VIEW v_return as
select r.source, r.police_force, r.period_from, r.period_to, r.offence_group, r.outcome, r.count,
  r.publisher, r.area, r.counts, r.measure, r.label, r.unit, r.offence, r.offence_class, r.mark, r.printed,
  r.printed_share, r.is_total, r.completeness, r.reason, r.part_of, r.included, r.document_id
from return_figure r;

CREATE VIEW case_appearance as
select d.id as case_id, a.id as appearance_id, l.position, l.superseded_by, l.linked_by, l.link_score
from case_appearance_line l
join defendant_case d on d.number = l.of_case
join appearance a on a.number = l.of_appearance;

CREATE VIEW case_hearing as
select d.id as case_id, l.position, l.date, l.court_at, l.court_house, l.seen, l.witnesses
from case_hearing_line l
join defendant_case d on d.number = l.of_case;

CREATE VIEW offence as
select lower(hex(o.id)) as id, a.id as appearance_id, o.position, o.sequence, o.source_id, o.code, (select p.text from phrase p where p.id = o.title_id) as title,
  (select p.text from phrase p where p.id = o.wording_id) as wording, (select p.text from phrase p where p.id = o.legislation_id) as legislation, o.start_date, o.plea, o.plea_date,
  o.indicated_plea, o.allocation_decision, o.verdict, o.conviction_date, o.age_at_conviction, o.adjourned_to,
  o.reporting_restrictions, o.of_application
from offence_line o
join appearance a on a.number = o.of_appearance;

CREATE VIEW identity as
select a.id as appearance_id, i.name, i.title, i.forenames, i.surname, i.organisation, i.date_of_birth, i.sex, i.address, i.asn, i.pnc_id, i.master_id, i.defendant_id, i.delete_after
from identity_line i
join appearance a on a.number = i.of_appearance;

CREATE VIEW v_order as
select o.case_id, o.court_house as court, o.decided_on, o.type, o.status, o.property, o.power, o.period, o.until,
  coalesce((select sum(s.lines) from case_order s join defendant_case c on c.id = s.case_id
    where s.decision_key = o.decision_key and s.superseded_by is null and c.person_id = d.person_id), o.lines) as lines,
  d.reportable, d.narrative_only
from case_order o
join defendant_case d on d.id = o.case_id
where o.superseded_by is null
  and coalesce(d.youth, 0) = 0
  and not exists (
    select 1 from case_appearance_line inside join appearance youth on youth.number = inside.of_appearance
    where inside.of_case = d.number and youth.youth = 1
  )
  and not exists (
    select 1 from case_order s join defendant_case c on c.id = s.case_id
    where s.decision_key = o.decision_key and s.superseded_by is null and c.person_id = d.person_id
      and s.case_id < o.case_id
  );

CREATE VIEW v_defendant_case as
select d.id as case_id, d.person_id, d.organisation, d.prosecutor,
  (select min(h.date) from case_appearance_line c
    join appearance a on a.number = c.of_appearance join hearing h on h.id = a.hearing_id where c.of_case = d.number) as first_hearing,
  (select max(h.date) from case_appearance_line c
    join appearance a on a.number = c.of_appearance join hearing h on h.id = a.hearing_id where c.of_case = d.number) as last_hearing,
  (select count(*) from case_appearance_line c where c.of_case = d.number) as appearances,
  (select count(*) from case_offence_line o where o.of_case = d.number) as offences,
  (select count(*) from case_offence_line o where o.of_case = d.number and o.state = 'sentenced') as offences_sentenced,
  (select count(*) from case_order o where o.case_id = d.id and o.superseded_by is null) as orders,
  d.anonymity, d.reportable, d.narrative_only
from defendant_case d
where coalesce(d.youth, 0) = 0
  and not exists (
    select 1 from case_appearance_line inside join appearance youth on youth.number = inside.of_appearance
    where inside.of_case = d.number and youth.youth = 1
  );

CREATE VIEW v_hearing as
select h.id as hearing_id, h.document_id, h.court_house as court, h.court_code, h.local_justice_area, h.jurisdiction,
  h.date, h.type, h.youth_panel, h.prosecutor, h.issued_at,
  case when h.reporting_restricted = 1 or exists (
    select 1 from appearance a join case_appearance_line c on c.of_appearance = a.number
    join defendant_case k on k.number = c.of_case where a.hearing_id = h.id and k.restricted = 1
  ) then 1 else 0 end as reporting_restricted,
  d.format, d.kind, d.complete_results,
  (select count(*) from appearance a where a.hearing_id = h.id) as defendants,
  (select count(*) from result r where r.hearing_id = h.id) as results
from hearing h
join source_document d on d.id = h.document_id;

CREATE VIEW v_person as
select d.person_id, d.id as case_id, d.person_linked_by as linked_by
from defendant_case d
where coalesce(d.youth, 0) = 0
  and not exists (
    select 1 from case_appearance_line inside join appearance youth on youth.number = inside.of_appearance
    where inside.of_case = d.number and youth.youth = 1
  );

CREATE VIEW v_result as
select r.id as result_id, d.id as case_id, h.document_id, r.hearing_id, h.court_house as court, h.date as hearing_date,
  f.code as offence_code, r.level, r.code, r.short_code, r.label, r.text, r.ordered_date, r.amended, r.deleted, r.unread,
  case when c.superseded_by is null then 0 else 1 end as superseded, d.reportable
from result r
join hearing h on h.id = r.hearing_id
left join appearance a on a.hearing_id = r.hearing_id and a.position = r.appearance_at
left join case_appearance_line c on c.of_appearance = a.number
left join defendant_case d on d.number = c.of_case
left join offence_line f on f.of_appearance = a.number and f.position = r.offence_at
where coalesce(a.youth, 0) = 0 and h.youth_panel = 0 and coalesce(d.youth, 0) = 0
  and not exists (
    select 1 from case_appearance_line inside join appearance youth on youth.number = inside.of_appearance
    where inside.of_case = c.of_case and youth.youth = 1
  );

CREATE VIEW v_link as
select k.id as case_id, a.id as appearance_id, h.document_id, h.date, h.court_house as court, d.kind, c.linked_by, c.link_score,
  case when c.superseded_by is null then 0 else 1 end as superseded
from case_appearance_line c
join defendant_case k on k.number = c.of_case
join appearance a on a.number = c.of_appearance
join hearing h on h.id = a.hearing_id
join source_document d on d.id = h.document_id
where coalesce(k.youth, 0) = 0
  and not exists (
    select 1 from case_appearance_line inside join appearance youth on youth.number = inside.of_appearance
    where inside.of_case = c.of_case and youth.youth = 1
  );

CREATE VIEW v_case_hearing as
select d.id as case_id, o.date, coalesce(o.court_house, (select h.court_house from case_appearance_line c
    join appearance a on a.number = c.of_appearance join hearing h on h.id = a.hearing_id
    where c.of_case = o.of_case and c.position = o.court_at)) as court, o.seen, o.witnesses
from case_hearing_line o
join defendant_case d on d.number = o.of_case
where coalesce(d.youth, 0) = 0
  and not exists (
    select 1 from case_appearance_line inside join appearance youth on youth.number = inside.of_appearance
    where inside.of_case = o.of_case and youth.youth = 1
  );

CREATE VIEW case_offence as
select d.id as case_id, lower(hex(l.id)) as id, l.position, l.appearance_at, l.offence_at, l.sequence, l.code, coalesce(l.charged_code, l.code) as charged_code, l.title, l.convicted, l.convicted_on, l.youth_at_conviction, l.state, nullif(coalesce(l.state_on, l.convicted_on), '') as state_on, l.court_at, l.court_house, l.court_code, l.local_justice_area,
  case l.crown when 1 then 'crown' else 'magistrates' end as jurisdiction
from case_offence_line l
join defendant_case d on d.number = l.of_case;

CREATE VIEW v_offence as
select d.id as case_id, lower(hex(o.id)) as offence_id, o.sequence, o.code, coalesce(o.charged_code, o.code) as charged_code, coalesce(o.title, (select p.text
    from case_appearance_line c join offence_line f on f.of_appearance = c.of_appearance and f.position = o.offence_at
    join phrase p on p.id = f.title_id
    where c.of_case = o.of_case and c.position = o.appearance_at)) as title,
  o.convicted, o.convicted_on, o.state, nullif(coalesce(o.state_on, o.convicted_on), '') as state_on, coalesce(o.court_house, (select h.court_house from case_appearance_line c
    join appearance a on a.number = c.of_appearance join hearing h on h.id = a.hearing_id
    where c.of_case = o.of_case and c.position = o.court_at)) as court,
  coalesce(o.local_justice_area, (select h.local_justice_area from case_appearance_line c
    join appearance a on a.number = c.of_appearance join hearing h on h.id = a.hearing_id
    where c.of_case = o.of_case and c.position = o.court_at)) as local_justice_area,
  case o.crown when 1 then 'crown' else 'magistrates' end as jurisdiction,
  d.restricted as reporting_restricted, d.reportable, d.narrative_only
from case_offence_line o
join defendant_case d on d.number = o.of_case
where coalesce(o.youth_at_conviction, 0) = 0 and coalesce(d.youth, 0) = 0
  and not exists (
    select 1 from case_appearance_line inside join appearance youth on youth.number = inside.of_appearance
    where inside.of_case = o.of_case and youth.youth = 1
  );
