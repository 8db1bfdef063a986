create trigger events_stay
before update or delete or truncate on es.events
for each statement
execute function es.refuse_change();
