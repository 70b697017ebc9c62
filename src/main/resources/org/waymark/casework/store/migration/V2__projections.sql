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

create table declined_option (
  case_id   text not null,
  from_step text not null,
  to_step   text not null,
  primary key (case_id, from_step, to_step)
) strict;

create table person (
  id           text    not null primary key,
  name         text,
  known_as     text,
  born         text,
  age          integer,
  described_at integer not null,
  contact      text,
  note         text
) strict;

create table involvement (
  case_id   text    not null,
  person_id text    not null,
  relation  text    not null,
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

-- What somebody said was met or no longer applies: a time limit, or the review of a decision.
create table ended_clock (
  entry_id    text    not null primary key,
  case_id     text    not null,
  clock       text,
  decision    text,
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

-- What a later version of this program recorded and this one cannot show.
create table later_entry (
  entry_id    text    not null primary key,
  case_id     text,
  kind        text    not null,
  recorded_at integer not null
) strict;

create index later_entry_of_case on later_entry (case_id);

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
