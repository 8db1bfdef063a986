import type { Workload } from '@app/subscriptions';
import { type Finding, failed, ok, warning } from './finding.js';

const NAME = 'commands';

/** What timers and reactions have sent: carried out, waiting, refused or parked. */
export const checkCommands = (
  { waitingCommands: waiting, parkedCommands: parked, refusedCommands: refused }: Workload,
  onDuty: number,
): Finding => {
  const says = {
    zh: `自动发出的命令：等待 ${waiting}，搁置 ${parked}，曾被拒绝 ${refused}`,
    en: `commands that timers and reactions sent: ${waiting} waiting, ${parked} parked, ${refused} ever refused`,
  };
  const figures = { waiting, parked, refused };
  if (parked > 0) return failed(NAME, says, REPLAY, figures);
  return waiting > 0 && onDuty === 0 ? warning(NAME, says, START, figures) : ok(NAME, says, figures);
};

const REPLAY = {
  zh: '运行 huying parked 看原因，排除后运行 huying parked replay',
  en: 'run huying parked to see why; mend the cause, then run huying parked replay',
};
const START = { zh: '运行 huying start，等待的会立即办理', en: 'run huying start: what waits is carried out at once' };
