#!/bin/sh
# Takes a base backup of the primary where there is none yet, then follows it.
set -eu
export PGPASSWORD="$REPLICATION_PASSWORD"
[ -s "$PGDATA/PG_VERSION" ] || pg_basebackup -h postgres -U "$REPLICATION_USER" -D "$PGDATA" -R -X stream
chmod 0700 "$PGDATA"
exec postgres
