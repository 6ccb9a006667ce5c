-- All offsets are Unicode code points in article.body, end exclusive. Times are UTC.
-- deleted_at: soft delete. version: grows by one with each change. *_json: written and read by StateJson.

create table chronology (
    id          uuid primary key,
    owner       varchar(100) not null,
    name        varchar(400) not null,
    origin      varchar(20)  not null,
    version     int          not null,
    created_at  timestamp(6) with time zone not null,
    changed_at  timestamp(6) with time zone not null,
    deleted_at  timestamp(6) with time zone
);
create index chronology_of_owner on chronology (owner, changed_at);

create table article (
    id                uuid primary key,
    chronology_id     uuid         not null references chronology (id),
    owner             varchar(100) not null,
    title             varchar(600) not null,
    outlet            varchar(400),
    body              varchar(1000000) not null,
    sha256            char(64)     not null,
    language          varchar(20)  not null,
    published_day     date         not null,
    published_time    time(9),
    published_offset  int,
    version           int          not null,
    created_at        timestamp(6) with time zone not null,
    changed_at        timestamp(6) with time zone not null,
    deleted_at        timestamp(6) with time zone
);
create index article_of_chronology on article (chronology_id, published_day);
create index article_by_text on article (chronology_id, sha256);

create table time_expression (
    article_id        uuid         not null references article (id),
    ordinal           int          not null,
    span_start        int          not null,
    span_end          int          not null,
    timex_type        varchar(20)  not null,
    timex_value       varchar(400) not null,
    timex_mod         varchar(40),
    edtf              varchar(400),
    earliest          date,
    latest            date,
    day_part          varchar(40),
    granularity       varchar(20)  not null,
    flags             varchar(200) not null,
    certainty         double precision not null,
    anchor_kind       varchar(20)  not null,
    anchor_json       text         not null,
    relative          varchar(2000),
    rule              varchar(200) not null,
    explanation_json  text         not null,
    primary key (article_id, ordinal)
);

create table event (
    id                 uuid primary key,
    article_id         uuid          not null references article (id),
    owner              varchar(100)  not null,
    reader_id          varchar(200)  not null,
    headline           varchar(1000) not null,
    label              varchar(1000) not null,
    kind               varchar(20)   not null,
    mode               varchar(100),
    status             varchar(20)   not null,
    place              varchar(1000),
    edtf               varchar(400),
    earliest           date,
    latest             date,
    basis              varchar(20)   not null,
    extent             varchar(20)   not null,
    day_part           varchar(40),
    time_ordinal       int,
    when_reasons_json  text          not null,
    certainty          double precision not null,
    reasons_json       text          not null,
    version            int           not null,
    created_at         timestamp(6) with time zone not null,
    changed_at         timestamp(6) with time zone not null,
    deleted_at         timestamp(6) with time zone
);
create index event_of_article on event (article_id, reader_id);
create index event_by_day on event (owner, earliest, latest);

create table event_actor (
    event_id  uuid          not null references event (id),
    role      varchar(20)   not null,
    ordinal   int           not null,
    code      varchar(100)  not null,
    name      varchar(1000) not null,
    lane      varchar(400)  not null,
    primary key (event_id, role, ordinal)
);
create index event_actor_by_code on event_actor (code);

create table mention (
    event_id        uuid     not null references event (id),
    ordinal         int      not null,
    sentence_start  int      not null,
    sentence_end    int      not null,
    trigger_start   int,
    trigger_end     int,
    time_ordinal    int,
    repeated        boolean  not null,
    primary key (event_id, ordinal)
);

-- Only ever added to. Undoing a correction is another one with undo_of.
create table correction (
    number         bigint generated always as identity primary key,
    id             uuid         not null unique,
    chronology_id  uuid         not null references chronology (id),
    article_id     uuid references article (id),
    kind           varchar(40)  not null,
    made_by        varchar(100) not null,
    made_at        timestamp(6) with time zone not null,
    before_value   varchar(1000),
    after_value    varchar(1000),
    before_json    text,
    after_json     text,
    undo_of        uuid references correction (id)
);
create index correction_of_chronology on correction (chronology_id, number);
create index correction_of_article on correction (article_id, number);

-- What a correction did to single events; null where the event was not there.
create table correction_event (
    correction_id  uuid  not null references correction (id),
    event_id       uuid  not null references event (id),
    before_json    text,
    after_json     text,
    primary key (correction_id, event_id)
);
create index correction_of_event on correction_event (event_id);

-- What was done once in the life of this store.
create table milestone (
    name   varchar(100) primary key,
    at     timestamp(6) with time zone not null
);
