import { ProblemView, type Route, refusalsOf } from '@app/contracts';
import type { z } from 'zod';
import type { ZodOpenApiResponsesObject } from 'zod-openapi';

export const JSON_TYPE = 'application/json';

const contentOf = (answer: Route['answers'][200]) => {
  if (answer === undefined || answer === 'nothing') return {};
  if ('media' in answer) {
    const content = { schema: { type: 'string' as const } };
    return { content: Object.fromEntries([answer.media].flat().map((media) => [media, content])) };
  }
  return { content: { [JSON_TYPE]: { schema: answer as z.ZodType } } };
};

const STATUSES: Readonly<Record<string, string>> = {
  200: '成功 / Done',
  201: '已建立 / Came into being',
  204: '已办，无内容 / Done, nothing to tell',
  400: '请求不成形 / Malformed',
  401: '须登录 / Needs a sign-in',
  403: '无权办理 / Not yours to do',
  404: '没有 / There is none',
  409: '现状不允许 / Not as things stand',
  412: '已有变化 / Moved since',
  413: '太大 / Too large',
  415: '内容类型不符 / Of another kind',
  422: '不符合规则 / Against a rule',
  429: '过于频繁 / Too often',
  500: '系统出错 / Broken on our side',
  503: '暂时不可用 / Not at the moment',
  507: '存储已满 / No room',
};

const described = (status: number | string) => ({ description: STATUSES[status] ?? String(status) });

const problem = { content: { 'application/problem+json': { schema: ProblemView } } };

/** Every status with which a route answers or refuses. */
export const answersOf = (route: Route): ZodOpenApiResponsesObject => {
  const refusals = refusalsOf(route).map((status) => [status, { ...described(status), ...problem }]);
  const answers = Object.entries(route.answers).map(([status, answer]) => [
    status,
    { ...described(status), ...contentOf(answer) },
  ]);
  return Object.fromEntries([...refusals, ...answers]);
};
