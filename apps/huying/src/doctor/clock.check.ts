import { eventAt } from '@app/event-sourcing';
import { epochMs, type Instant } from '@app/kernel';
import type { CountyExamined } from './county-examined.js';
import { type Finding, failed, ok, warning } from './finding.js';

const NAME = 'clock';
const WARNED_MS = 1_000;
const FAILED_MS = 60_000;

/** This machine's clock goes with the database server's, and that one has not jumped back behind what it recorded. */
export const checkClock = async (county: CountyExamined): Promise<Finding> => {
  const recordedAt = await lastRecordedAt(county);
  const apart = await apartFromServer(county);
  const behindMs = recordedAt === undefined ? 0 : epochMs(recordedAt) - epochMs(county.clock.now()) - apart;
  if (behindMs > WARNED_MS) return jumpedBack(behindMs);
  if (Math.abs(apart) <= WARNED_MS) return together(apart);
  return (Math.abs(apart) > FAILED_MS ? failed : warning)(NAME, ...apartBy(apart));
};

/** How far the server's clock is ahead, in milliseconds; half of the way there and back is taken off. */
const apartFromServer = async ({ pool, clock }: CountyExamined): Promise<number> => {
  await pool.query('select 1'); // so that no connection is made while the clock is read
  const asked = epochMs(clock.now());
  const { rows } = await pool.query<{ now: Date }>('select clock_timestamp() as now');
  const answered = epochMs(clock.now());
  return Math.round((rows[0] as { now: Date }).now.getTime() - (asked + answered) / 2);
};

const lastRecordedAt = async ({ store }: CountyExamined): Promise<Instant | undefined> => {
  const last = await eventAt(store, await store.head());
  return last?.recordedAt;
};

const seconds = (ms: number): string => (Math.abs(ms) / 1_000).toFixed(1);

const together = (apart: number): Finding =>
  ok(
    NAME,
    {
      zh: `本机与数据库服务器的时钟相差 ${seconds(apart)} 秒，没有倒退`,
      en: `this machine and the database server are ${seconds(apart)} s apart, and the clock has not jumped back`,
    },
    { apartMs: apart },
  );

const SET_RIGHT = {
  zh: '两台机器都与同一时间源校准（chrony 或 systemd-timesyncd）',
  en: 'set both machines by the same source of time (chrony or systemd-timesyncd)',
};

const apartBy = (apart: number) =>
  [
    {
      zh: `数据库服务器的时钟比本机${apart > 0 ? '快' : '慢'} ${seconds(apart)} 秒`,
      en: `the clock of the database server is ${seconds(apart)} s ${apart > 0 ? 'ahead' : 'behind'}`,
    },
    SET_RIGHT,
    { apartMs: apart },
  ] as const;

const jumpedBack = (behindMs: number): Finding =>
  warning(
    NAME,
    {
      zh: `时钟倒退过：日志最后一件事实记录在 ${seconds(behindMs)} 秒之后`,
      en: `the clock has jumped back: the last fact in the log was recorded ${seconds(behindMs)} s from now`,
    },
    {
      zh: '校准本机时钟；追上之前，新的事实沿用最后的时刻，不会早于已有的事实',
      en: 'set the clock right; until it catches up, no fact of a call is told earlier than the one before it',
    },
    { behindMs },
  );
