import type { Position } from '@app/event-sourcing';

/** The papers and timers of this database do not belong to the log: said in one line of each language, nothing is touched. */
export class WrongLog extends Error {
  override readonly name = 'WrongLog';
  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(`${zh}\n  ${en}`);
  }
}

export const olderLog = (consumer: string, position: Position, head: Position): WrongLog =>
  new WrongLog(
    `日志只到 ${BigInt(head)}，而 ${consumer} 已读到 ${BigInt(position)}：日志是旧的备份，或接错了库；请接上原来的日志，或把数据库恢复到同一时刻`,
    `the log ends at ${BigInt(head)}, but ${consumer} has read to ${BigInt(position)}: it is an old backup, or another log; connect the log it was, or restore the database of the same moment`,
  );

export const otherLog = (): WrongLog =>
  new WrongLog(
    '数据库里的台账与闹钟属于另一份日志；请接上原来的日志，或另设 DATABASE_URL',
    'the papers and timers of this database belong to another log; connect that one, or set another DATABASE_URL',
  );

export const unpassedLog = (): WrongLog =>
  new WrongLog(
    '日志是一份副本，数据库还停在原来的日志上；请接上原来的日志，停下呼应，再运行一次 huying log copy',
    'the log is a copy, and this database still stands on the one before; connect that one, stop huying and run huying log copy again',
  );
