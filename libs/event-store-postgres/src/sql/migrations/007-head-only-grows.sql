create trigger head_only_grows
before update on es.head
for each row
when (new.position <= old.position)
execute function es.refuse_change();
