import { type Deadline, explain, type Settings } from '@app/domain';
import { chineseEnd } from '../words/wall-clock.js';

/** A limit as a slip prints it: its end, and the days that were counted. */
export const limitOnPaper = (deadline: Deadline | undefined, timeZone: string): string =>
  deadline === undefined
    ? '无'
    : `${chineseEnd(deadline.dueAt, timeZone)}\n${explain(deadline, { timeZone } as Settings, 'zh-CN')}`;
