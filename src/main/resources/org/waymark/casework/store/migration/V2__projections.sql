-- Moments are milliseconds since 1970 UTC; days are 2026-12-01; ids are UUIDs as text.

create table case_file (
  id            text    not null primary key,
  number        text    not null,
  area          text    not null,
  first_step    text    not null,
  step          text    not null,
  opened_at     integer not null,
  last_entry_at integer not null,
  entries       integer not null
) strict;

create index case_file_number on case_file (number);

create table case_leg (
  entry_id    text    not null primary key,
  case_id     text    not null,
  seq         integer not null,
  from_step   text    not null,
  to_step     text    not null,
  is_route    integer not null,
  is_decision integer not null,
  happened    text,
  recorded_at integer not null
) strict;

create index case_leg_in_order on case_leg (case_id, recorded_at, seq);

-- The date of birth is that of person_detail where it is known, for ages in lists.
create table person (
  id           text    not null primary key,
  name         text,
  known_as     text,
  born         text,
  age          integer,
  described_at integer not null,
  note         text
) strict;

-- The answers of the newest description; a question that nobody dealt with has no row.
create table person_detail (
  person_id text not null,
  detail    text not null,
  knowledge text not null,
  text      text,
  primary key (person_id, detail)
) strict;

-- What somebody is to a child, by the newest word about the two.
create table person_tie (
  person_id      text not null,
  child_id       text not null,
  kinship        text,
  responsibility text not null,
  home           text not null,
  restriction    text,
  primary key (person_id, child_id)
) strict;

-- Plans, orders and alerts, each by the newest word about it.
create table held_status (
  id        text    not null primary key,
  person_id text    not null,
  kind      text    not null,
  from_day  text,
  to_day    text,
  detail    text,
  mistake   text,
  held_at   integer not null,
  seq       integer not null
) strict;

create index held_status_of_person on held_status (person_id);

create table involvement (
  case_id   text    not null,
  person_id text    not null,
  relation  text    not null,
  since     text,
  note      text,
  since_at  integer not null,
  seq       integer not null,
  primary key (case_id, person_id)
) strict;

create index involvement_of_person on involvement (person_id);

create table author (
  person_id text not null primary key,
  name      text not null,
  role      text not null
) strict;

-- One row: whose notebook it is.
create table charity (
  id   integer not null primary key check (id = 1),
  name text    not null
) strict;

-- Where the charity works; place 0 is the area of new cases.
create table charity_area (
  area  text    not null primary key,
  place integer not null
) strict;

-- At most one row: areas of theirs that no local pack covers.
create table unlisted_area (
  id    integer not null primary key check (id = 1),
  words text    not null
) strict;

-- What was found out last about a number of the directory.
create table known_number (
  area        text    not null,
  contact     text    not null,
  number      text    not null,
  shown       text,
  told        text    not null,
  told_on     text    not null,
  author      text    not null,
  recorded_at integer not null,
  primary key (area, contact)
) strict;

-- One row for each entry at a step, ticks left out. The sort key is the date of the event as far
-- as it is known; '~' stands behind every date.
create table step_entry (
  entry_id       text    not null primary key,
  case_id        text    not null,
  step           text    not null,
  kind           text    not null,
  sort_key       text    not null,
  recorded_at    integer not null,
  seq            integer not null,
  is_significant integer not null
) strict;

create index step_entry_in_time on step_entry (case_id, sort_key, recorded_at, seq);
create index step_entry_at_step on step_entry (case_id, step, recorded_at, seq);

create table correction (
  entry_id    text    not null primary key,
  corrects    text    not null,
  case_id     text    not null,
  recorded_at integer not null,
  seq         integer not null
) strict;

create index correction_of_entry on correction (corrects);
create index correction_of_case on correction (case_id, recorded_at, seq);

create table agreed_action (
  id        text    not null primary key,
  entry_id  text    not null,
  case_id   text    not null,
  step      text    not null,
  text      text    not null,
  owner     text    not null,
  due       text,
  agreed_at integer not null,
  outcome   text,
  done_at   integer
) strict;

create index agreed_action_of_case on agreed_action (case_id);

-- The dates that people gave for time limits that nothing else begins; the newest counts.
create table started_clock (
  entry_id    text    not null primary key,
  case_id     text    not null,
  clock       text    not null,
  counts_from text    not null,
  recorded_at integer not null,
  seq         integer not null
) strict;

create index started_clock_of_case on started_clock (case_id, recorded_at, seq);

-- What somebody said was met or no longer applies: a time limit, or the review of a decision.
create table ended_clock (
  entry_id    text    not null primary key,
  case_id     text    not null,
  clock       text,
  decision    text,
  is_met      integer not null,
  sort_key    text    not null,
  recorded_at integer not null,
  seq         integer not null
) strict;

create index ended_clock_of_case on ended_clock (case_id, recorded_at, seq);

-- The newest decision at each step; what an older one wanted to be looked at again is then done.
create table review (
  case_id    text not null,
  step       text not null,
  entry_id   text not null,
  due        text,
  decided_at integer not null,
  primary key (case_id, step)
) strict;

create table point_mark (
  case_id text    not null,
  step    text    not null,
  point   integer not null,
  is_done integer not null,
  primary key (case_id, step, point)
) strict;

-- Where another area was chosen for a case.
create table area_choice (
  entry_id    text    not null primary key,
  case_id     text    not null,
  recorded_at integer not null
) strict;

create index area_choice_of_case on area_choice (case_id);

-- Which entry keeps the words of guidance that a digest was taken of.
create table guidance_kept (
  digest   text not null primary key,
  entry_id text not null
) strict;

-- What a later version of this program recorded and this one cannot show.
create table later_entry (
  entry_id    text    not null primary key,
  case_id     text,
  kind        text    not null,
  recorded_at integer not null
) strict;

create index later_entry_of_case on later_entry (case_id);

-- Where the computer's clock was found set back; the entries signed then follow in the chain.
create table clock_set_back (
  entry_id    text    not null primary key,
  recorded_at integer not null,
  seq         integer not null
) strict;

-- Every print or file that was made of a case.
create table case_print (
  entry_id    text    not null primary key,
  case_id     text    not null,
  recorded_at integer not null
) strict;

create index case_print_of_case on case_print (case_id);

create table entry_words (
  doc      integer not null primary key,
  entry_id text    not null,
  case_id  text    not null,
  words    text    not null
) strict;

create table case_words (
  doc     integer not null primary key,
  case_id text    not null unique,
  words   text    not null
) strict;

-- Kept up by the program: a book that trusts no schema lets no trigger write a virtual table.
create virtual table search_entry using fts5(
  words, content='entry_words', content_rowid='doc',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);

create virtual table search_case using fts5(
  words, content='case_words', content_rowid='doc',
  tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);

-- Unsigned work. Not a projection: it is nowhere else.
create table draft (
  id       text    not null primary key,
  case_id  text,
  step     text    not null,
  kind     text    not null,
  saved_at integer not null
) strict;

create table draft_field (
  draft_id text not null references draft (id) on delete cascade,
  name     text not null,
  value    text not null,
  primary key (draft_id, name)
) strict;

-- Words typed into a form that is no entry, until it is recorded or left. Not a projection either.
create table kept_words (
  place    text    not null primary key,
  title    text    not null,
  case_id  text,
  step     text,
  saved_at integer not null
) strict;

create table kept_words_field (
  place text not null references kept_words (place) on delete cascade,
  name  text not null,
  value text not null,
  primary key (place, name)
) strict;
