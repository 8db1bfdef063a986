insert into sign_in.credential (officer_id, hash, must_change, set_at)
values ($1, $2, $3, $4)
on conflict (officer_id) do update
set hash = excluded.hash,
    must_change = excluded.must_change,
    set_at = excluded.set_at
