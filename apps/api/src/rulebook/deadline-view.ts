import type { DeadlineView } from '@app/contracts';
import { type Deadline, explain, type Settings, wallText } from '@app/domain';

/** A deadline in the county's own time, with the sentence that explains it. */
export const deadlineView = (deadline: Deadline, settings: Settings): DeadlineView => {
  const local = (at: Deadline['dueAt']): string => wallText(at, settings.timeZone);
  const { lastDay, provisional, limit, lengthenedBy, policy, calendar } = deadline;
  return {
    lastDay,
    dueAt: local(deadline.dueAt),
    nearAt: local(deadline.nearAt),
    counted: [...deadline.counted],
    provisional,
    limit,
    ...(lengthenedBy !== undefined && { lengthenedBy: [...lengthenedBy] }),
    from: local(deadline.from),
    policy,
    calendar,
    explain: { zh: explain(deadline, settings, 'zh-CN'), en: explain(deadline, settings, 'en') },
  };
};
