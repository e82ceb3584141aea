create schema shared;

-- What row security asks. A connection that was told nothing sees nothing.
create function shared.sees_region(region text) returns boolean
    language sql stable parallel safe
    return coalesce(
        current_setting('yingshu.region', true) = '*'
            or (length(current_setting('yingshu.region', true)) >= 2
                and starts_with(region, current_setting('yingshu.region', true))),
        false);

create function shared.sees_one_of(organisations uuid[]) returns boolean
    language sql stable parallel safe
    return coalesce(
        current_setting('yingshu.organisation', true) = '*'
            or organisations @> array[nullif(current_setting('yingshu.organisation', true), '*')::uuid],
        false);

create table event_publication (
    id                     uuid not null primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamp with time zone not null,
    completion_date        timestamp with time zone,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamp with time zone
);
create index event_publication_serialized_event_hash_idx on event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on event_publication (completion_date);
