create table draft (
  id       text not null primary key,
  case_id  text,
  step     text not null,
  kind     text not null,
  saved_at text not null
) strict;
