create table entry (
  id              text    not null primary key,
  chain           text    not null,
  seq             integer not null,
  recorded_at     text    not null,
  author          text    not null,
  kind            text    not null,
  payload         text,
  payload_salt    blob,
  payload_digest  text    not null,
  previous        text    not null,
  digest          text    not null,
  signature       blob    not null,
  unique (chain, seq)
) strict;

-- Rebuilding, and listing across chains, walk in this order.
create index entry_in_time on entry (recorded_at, chain, seq);

-- Who may sign is asked at every opening.
create index entry_enrolment on entry (seq) where kind = 'PersonEnrolled';

create trigger entry_is_never_deleted
before delete on entry
begin
  select raise(abort, 'a journal entry is never deleted');
end;

-- 'insert or replace' would take an entry away without the trigger above being asked.
create trigger entry_is_never_replaced
before insert on entry
when exists (
  select 1 from entry as standing
  where standing.id = new.id or (standing.chain = new.chain and standing.seq = new.seq)
)
begin
  select raise(abort, 'a journal entry is never replaced');
end;

-- The one lawful change takes the words and their salt away together, after a destruction that
-- names the entry was itself recorded. Everything that the chain is made of stays.
create trigger entry_is_never_changed
before update on entry
when not (
  new.payload is null and new.payload_salt is null
  and old.payload is not null
  and old.kind not in ('RecordsDestroyed', 'PersonEnrolled')
  and new.id = old.id and new.chain = old.chain and new.seq = old.seq
  and new.recorded_at = old.recorded_at and new.author = old.author and new.kind = old.kind
  and new.payload_digest = old.payload_digest and new.previous = old.previous
  and new.digest = old.digest and new.signature = old.signature
  and exists (
    select 1 from entry as destruction
    where destruction.kind = 'RecordsDestroyed'
      and instr(destruction.payload, old.id) > 0
  )
)
begin
  select raise(abort, 'a journal entry is never changed');
end;

create table meta (
  name  text not null primary key,
  value text not null
) strict;
