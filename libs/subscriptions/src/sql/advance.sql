-- Effect and checkpoint are lost or kept together, so the commit need not wait for the disk.
update work.checkpoint
set position = $3
where consumer = $1
  and position = $2
  and not resting
  and not divided
returning muted_to,
  exists (select from work.parked_event p where p.consumer = $1) as parking,
  set_config('synchronous_commit', 'off', true)
