import { z } from 'zod';
import { said } from './said.js';

// Control characters and halves of surrogate pairs cannot be stored, and nobody types them.
const ONE_LINE = /^[^\p{Cc}\p{Cs}]*$/u;
const LINES = /^(?:[^\p{Cc}\p{Cs}]|[\t\n\r])*$/u;
// Format characters and separators hide or turn around what is written; the joiner belongs in a picture.
const HIDDEN = /[\p{Cf}\p{Zl}\p{Zp}]/u;
const JOINED = /(\p{Extended_Pictographic}|\p{EMod}|\ufe0f)\u200d/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;
const YEARS = /^(19|2[01])\d\d-/;

const isSeen = (text: string): boolean =>
  text === '' || (VISIBLE.test(text) && !HIDDEN.test(text.replaceAll(JOINED, '$1')));
const UNSEEN = { params: { fault: 'unseen' } };

/** One line of words, at most so many characters; spaces around it are dropped. */
export const line = (most: number) => z.string().trim().min(1).max(most).regex(ONE_LINE).refine(isSeen, UNSEEN);

/** Words that may run over several lines. */
export const lines = (most: number) => z.string().trim().min(1).max(most).regex(LINES).refine(isSeen, UNSEEN);

export const count = (least: number, most: number) => z.int().min(least).max(most);

/** A moment with its offset; whatever the offset, it is read as UTC. */
export const instant = z.iso
  .datetime({ offset: true, abort: true })
  .refine((text) => YEARS.test(text) && !Number.isNaN(Date.parse(text)), { abort: true })
  .transform((text) => new Date(text).toISOString())
  .meta({ ...said('时刻，须带时区', 'a moment, with its offset'), examples: ['2026-03-02T09:30:00+08:00'] });

export const day = z.iso
  .date()
  .regex(YEARS)
  .meta({ ...said('日期', 'a day of the county’s calendar'), examples: ['2026-03-02'] });

export const unitCode = z
  .string()
  .regex(/^[A-Za-z0-9][\w.-]{0,31}$/)
  .meta({ ...said('单位代码', 'code of a unit'), examples: ['331082101'] });

export const officerId = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u)
  .meta({ ...said('人员账号', 'id of an officer'), examples: ['li.wei'] });

export const callId = z.uuid().meta(said('呼叫单编号', 'id of a call'));

export const meetingId = z.uuid().meta(said('会议编号', 'id of a meeting'));

/** 2026-3 stands for 联〔2026〕3号. */
export const rulingAddress = z
  .string()
  .regex(/^\d{4}-[1-9]\d{0,4}$/)
  .meta({ ...said('认定意见文号', 'number of a ruling'), examples: ['2026-3'] });
export const admissionId = z.uuid().meta(said('准入申请编号', 'id of an application for admission'));
export const reboundId = z.uuid().meta(said('反弹报告编号', 'id of a rebound report'));
export const consentId = z.uuid().meta(said('征求意见编号', 'id of a question for consent'));

/** A step of the ladder within its unit. */
export const stepId = z
  .string()
  .regex(/^[1-9]\d{0,5}$/)
  .meta({ ...said('督办事项在单位内的序号', 'number of a step within its unit'), examples: ['1'] });

export const slipId = z
  .string()
  .regex(/^[1-9]\d{0,3}$/)
  .meta({ ...said('派发单在呼叫单内的序号', 'number of a slip within its call'), examples: ['1'] });

export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta(said('附件内容的 SHA-256', 'SHA-256 of the file’s content'));

/** A place in the log: later ones sort after earlier ones. */
export const position = z
  .string()
  .regex(/^\d{20}$/)
  .meta({ ...said('事件日志中的位置', 'place in the log'), examples: ['00000000000000000042'] });

export const phone = z
  .string()
  .trim()
  .regex(/^[0-9+][0-9 ()（）转#*,-]{4,29}$/)
  .meta({ ...said('联系电话', 'telephone'), examples: ['0576-8412345'] });

export const reason = lines(1000).meta(said('理由', 'why'));
export const remark = lines(1000).meta(said('补充说明', 'remark'));

/** A moment as it is answered: UTC with milliseconds. */
export const moment = z.iso.datetime().meta({ examples: ['2026-03-02T01:30:00.000Z'] });

/** The same sentence in both languages. */
export const SaidView = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Said' });
