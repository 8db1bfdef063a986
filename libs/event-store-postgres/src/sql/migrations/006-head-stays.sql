create trigger head_stays
before delete or truncate on es.head
for each statement
execute function es.refuse_change();
