#!/bin/sh
# Makes the topics that are missing, and changes nothing that is there: retention once set is the operator's.
set -eu
: "${BOOTSTRAP:?}" "${REPLICAS:=1}" "${PREFIX:=huying}"
DAY=86400000
topic() {
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$BOOTSTRAP" --create --if-not-exists --topic "$PREFIX.$1" \
    --partitions "$2" --replication-factor "$REPLICAS" --config "retention.ms=$3" --config "min.insync.replicas=$(( REPLICAS > 2 ? 2 : 1 ))"
}
# what we tell: a receiver that was away for a month catches up
topic calls.v1 12 $((90 * DAY))
topic meetings.v1 3 $((90 * DAY))
topic bulletins.v1 1 $((400 * DAY))
# what we are told, and what became of it
topic intake.v1 6 $((30 * DAY))
topic intake.results.v1 6 $((30 * DAY))
# what nobody could read waits for a person
topic intake.dead.v1 1 $((400 * DAY))
