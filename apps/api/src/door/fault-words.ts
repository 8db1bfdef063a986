import type { Said } from '@app/contracts';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const say = (zh: string, en: string): Said => ({ zh, en });

const TYPES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['文字', 'text'],
  number: ['数字', 'a number'],
  int: ['整数', 'a whole number'],
  boolean: ['true 或 false', 'true or false'],
  array: ['列表', 'a list'],
  object: ['对象', 'an object'],
  record: ['对象', 'an object'],
};

const FORMATS: Readonly<Record<string, Said>> = {
  datetime: say('须为带时区的时刻，如 2026-03-02T09:30:00+08:00', 'takes a moment like 2026-03-02T09:30:00+08:00'),
  date: say('须为真实存在的日期，如 2026-03-02', 'takes a day that exists, like 2026-03-02'),
  uuid: say('须为 UUID', 'takes a UUID'),
};

const FAULTS: Readonly<Record<string, Said>> = {
  unseen: say('不能只有或夹带看不见的字符', 'holds characters that nobody sees'),
};

const wrongType = ({ expected, input }: z.core.$ZodIssueInvalidType): Said => {
  if (input === undefined) return say('必须填写', 'is missing');
  const [zh, en] = TYPES[expected] ?? [expected, expected];
  return say(`须为${zh}`, `takes ${en}`);
};

const MEASURES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ['个字', ' characters'],
  array: ['项', ' entries'],
};

const tooBig = ({ maximum, origin }: z.core.$ZodIssueTooBig): Said => {
  const [zh, en] = MEASURES[origin] ?? ['', ''];
  return say(`最多 ${maximum}${zh}`, `takes ${maximum}${en} at most`);
};

const tooSmall = ({ minimum, origin }: z.core.$ZodIssueTooSmall): Said => {
  if (origin === 'string' && minimum === 1) return say('不能为空', 'must not be empty');
  const [zh, en] = MEASURES[origin] ?? ['', ''];
  return say(`最少 ${minimum}${zh}`, `takes ${minimum}${en} at least`);
};

const listed = (values: readonly unknown[], between: string): string => values.map(String).join(between);

/** What is wrong, in words for people; nothing of what they sent is repeated. */
export const faultWords = (issue: Issue): Said => {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue);
    case 'too_big':
      return tooBig(issue);
    case 'too_small':
      return tooSmall(issue);
    case 'unrecognized_keys':
      return say('没有这个字段', 'is not a field here');
    case 'invalid_value':
      return say(`须为下列之一：${listed(issue.values, '、')}`, `takes one of ${listed(issue.values, ', ')}`);
    case 'invalid_format':
      return FORMATS[issue.format] ?? say('格式不符', 'does not have the form that is asked for');
    case 'custom':
      return FAULTS[String(issue.params?.fault)] ?? say('不符合要求', 'is not acceptable');
    default:
      return say('不符合要求', 'is not acceptable');
  }
};
