create index timer_due_at
on work.timer (due_at)
