import type { Instant } from '@app/kernel';
import { type Finding, failed, ok, warning } from './finding.js';
import type { CallsSurveyed } from './survey-calls.js';

const NAME = 'timers';

export interface TimersExamined extends Pick<CallsSurveyed, 'calls' | 'overdueTimers' | 'missingTimers'> {
  readonly nextDueAt: Instant | undefined;
  readonly onDuty: number;
}

/** Every open call, rebound report, order and entry of the docket that waits for its moment has its timer, and none was left lying. */
export const checkTimers = (examined: TimersExamined): Finding => {
  const { calls, overdueTimers: overdue, missingTimers: missing, nextDueAt, onDuty } = examined;
  const figures = { calls, overdue, missing, ...(nextDueAt && { nextDueAt }) };
  const says = wordsFor(examined);
  if (overdue > 0 && onDuty > 0) return failed(NAME, says, LOOK_IN_THE_LOG, figures);
  if (overdue > 0) return warning(NAME, says, START, figures);
  return missing > 0 ? warning(NAME, says, SWEEP, figures) : ok(NAME, says, figures);
};

const wordsFor = ({ calls, overdueTimers: overdue, missingTimers: missing, nextDueAt }: TimersExamined) => ({
  zh: `在办呼叫 ${calls} 件：到期未响的闹钟 ${overdue}，缺闹钟的 ${missing}；下一次 ${nextDueAt ?? '无'}`,
  en: `${calls} calls under way: ${overdue} timers overdue, ${missing} missing; next at ${nextDueAt ?? 'no time'}`,
});

const LOOK_IN_THE_LOG = {
  zh: '守时者在岗却没有响铃：查看运行日志中 timekeeper 的报错，再重启呼应',
  en: 'a timekeeper is on duty and does not fire them: see what it says in the log, then restart huying',
};
const START = { zh: '运行 huying start，到期的会立即补上', en: 'run huying start: what is overdue happens at once' };
const SWEEP = {
  zh: '每日清扫会补上；要立刻补，重启 huying start',
  en: 'the daily sweep sets them; to have it now, restart huying start',
};
