import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openApi } from '../src/docs/open-api.js';

const AT = 'https://huying.invalid/openapi.json';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema(JSON.parse(JSON.stringify(openApi())), AT);

const compiled = new Map<string, ValidateFunction>();

const pointer = (...names: readonly string[]): string =>
  names.map((name) => `/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');

const formOf = (method: string, path: string, status: number, media: string): ValidateFunction => {
  const at = `${AT}#${pointer('paths', path, method.toLowerCase(), 'responses', String(status), 'content', media)}/schema`;
  const form = compiled.get(at) ?? ajv.compile({ $ref: at });
  compiled.set(at, form);
  return form;
};

/** Where an answer breaks the published description, read as any client would read it: JSON Schema 2020-12. */
export const faultsByDescription = (
  [method, path, status, media]: readonly [method: string, path: string, status: number, media: string],
  body: unknown,
): string | undefined => {
  const form = formOf(method, path, status, media);
  return form(body) ? undefined : ajv.errorsText(form.errors);
};
