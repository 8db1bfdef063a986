import type { Slip, WatchedLimit } from '@app/domain';
import { type Wording, word } from './wording.js';

export const PART_WORDS: Readonly<Record<Slip['part'], Wording>> = {
  lead: word('主办', 'lead'),
  cooperating: word('协办', 'cooperating'),
};

export const LIMIT_WORDS: Readonly<Record<WatchedLimit, Wording>> = {
  respond: word('响应', 'respond'),
  onSite: word('到场', 'on site'),
  close: word('办结', 'close'),
};

/** A slip stands as in the domain; withdrawn when its call was, while it was open. */
export type SlipStandingWord = Slip['standing']['is'] | 'withdrawn';

export const SLIP_STANDING_WORDS: Readonly<Record<SlipStandingWord, Wording>> = {
  'awaiting signature': word('待签收', 'awaiting signature'),
  'in hand': word('办理中', 'in hand'),
  'return asked': word('申请退单', 'return asked'),
  suspended: word('挂账', 'suspended'),
  returned: word('已退单', 'returned'),
  discharged: word('已销账', 'discharged'),
  'fed back': word('已反馈', 'fed back'),
  withdrawn: word('已撤回', 'withdrawn'),
};
