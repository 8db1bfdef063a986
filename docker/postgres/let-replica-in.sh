#!/bin/sh
# Once, when the primary is made: a role for the replica, from inside the network only.
set -eu
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -v role="$REPLICATION_USER" -v word="$REPLICATION_PASSWORD" <<'SQL'
create role :"role" with replication login password :'word';
SQL
echo "host replication $REPLICATION_USER samenet scram-sha-256" >> "$PGDATA/pg_hba.conf"
