import { ROUTES, type Route } from '@app/contracts';
import {
  type CreateDocumentOptions,
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
} from 'zod-openapi';
import { answersOf, JSON_TYPE } from './open-api-answers.js';
import { headersIn, parametersIn } from './open-api-parameters.js';

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

const standingAlone = (_: string, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('$ref' in value && 'additionalProperties' in value))
    return value;
  const { additionalProperties: __, ...reference } = value;
  return reference;
};

/** Beside a reference, `additionalProperties` would know none of the fields that the reference tells, and refuse them all. */
const leaveReferencesOpen = <T>(described: T): T => JSON.parse(JSON.stringify(described), standingAlone);

/** The API in OpenAPI 3.1, made from the contracts. */
export const openApi = () => leaveReferencesOpen(createDocument(document(), { override: leaveViewsOpen }));

let text: string | undefined;

/** The same as JSON, made once. */
export const openApiText = (): string => {
  text ??= JSON.stringify(openApi());
  return text;
};
