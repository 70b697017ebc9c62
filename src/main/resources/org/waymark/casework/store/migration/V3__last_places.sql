-- Where the chart was last looked at in each case. Not a projection: it is nowhere else, and
-- nothing is lost when it goes.
create table last_place (
  case_id text    not null primary key,
  step    text    not null,
  as_map  integer not null check (as_map in (0, 1)),
  as_list integer not null check (as_list in (0, 1)),
  stood   text    not null,
  moves   integer not null
) strict;
