-- When each job runs next and who runs it now; the columns are db-scheduler's.
create table shared.scheduled_job (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index on shared.scheduled_job (execution_time);
create index on shared.scheduled_job (last_heartbeat);
