create table work.generation (
  projection text     not null,
  version    integer  not null,
  generation integer  not null,
  consumer   text     not null unique,
  tables     text[]   not null,
  stage      text     not null check (stage in ('building', 'live', 'retired')),
  primary key (projection, version, generation)
)
