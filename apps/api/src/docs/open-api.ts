import { ProblemView, ROUTES, type Route, refusalsOf } from '@app/contracts';
import type { z } from 'zod';
import {
  type CreateDocumentOptions,
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import { headersIn, parametersIn } from './open-api-parameters.js';

const JSON_TYPE = 'application/json';

const contentOf = (answer: Route['answers'][200]) => {
  if (answer === undefined || answer === 'nothing') return {};
  if ('media' in answer) return { content: { [answer.media]: { schema: { type: 'string' as const } } } };
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

const answersOf = (route: Route): ZodOpenApiResponsesObject => {
  const refusals = refusalsOf(route).map((status) => [status, { ...described(status), ...problem }]);
  const answers = Object.entries(route.answers).map(([status, answer]) => [
    status,
    { ...described(status), ...contentOf(answer) },
  ]);
  return Object.fromEntries([...refusals, ...answers]);
};

const UPLOAD = {
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object' as const,
        properties: { file: { type: 'string' as const, format: 'binary' } },
        required: ['file'],
      },
    },
  },
};

const bodyOf = ({ body, upload }: Route) => {
  if (upload) return { requestBody: UPLOAD };
  return body === undefined ? {} : { requestBody: { content: { [JSON_TYPE]: { schema: body } } } };
};

const inPascalCase = (word: string): string =>
  word.replaceAll(/(?:^|[-.])(\w)/g, (_, first: string) => first.toUpperCase());

/** `postCallsByCallApprove` for `POST /api/v1/calls/{call}/approve`. */
const nameOf = ({ method, path }: Route): string => {
  const words = path
    .replace(/^\/api\/(v1\/)?/, '/')
    .split('/')
    .filter(Boolean);
  return method.toLowerCase() + words.map((word) => inPascalCase(word.replace(/^\{(\w+)\}$/, 'by-$1'))).join('');
};

const operation = (route: Route): ZodOpenApiOperationObject => ({
  operationId: nameOf(route),
  tags: [route.tag],
  summary: `${route.said.zh} / ${route.said.en}`,
  ...(route.open ? { security: [] } : {}),
  requestParams: { ...parametersIn(route), ...headersIn(route) },
  ...bodyOf(route),
  responses: answersOf(route),
});

const paths = (): Record<string, Record<string, ZodOpenApiOperationObject>> => {
  const found: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const route of ROUTES)
    found[route.path] = { ...found[route.path], [route.method.toLowerCase()]: operation(route) };
  return found;
};

/** More fields may come to a view: only what is sent to us is closed. */
const leaveViewsOpen: CreateDocumentOptions['override'] = ({ jsonSchema, io }) => {
  if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
};

const document = () =>
  ({
    openapi: '3.1.0',
    info: {
      title: '呼应 Huying',
      version: '1',
      description: '镇街呼叫、部门响应 / Townships call, county departments respond',
    },
    paths: paths(),
    security: [{ token: [] }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } } },
  }) as const satisfies ZodOpenApiObject;

/** The API in OpenAPI 3.1, made from the contracts. */
export const openApi = () => createDocument(document(), { override: leaveViewsOpen });

let text: string | undefined;

/** The same as JSON, made once. */
export const openApiText = (): string => {
  text ??= JSON.stringify(openApi());
  return text;
};
