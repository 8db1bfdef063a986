create index parked_event_stream
on work.parked_event (consumer, stream)
