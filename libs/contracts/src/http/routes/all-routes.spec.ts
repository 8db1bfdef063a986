import { refusalsOf } from '../route.js';
import { ROUTES } from './all-routes.js';

describe('the doors of the API', () => {
  test('stand each once', () => {
    const doors = ROUTES.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(doors).size).toBe(doors.length);
  });

  test('are told in Chinese and English', () => {
    for (const { said, tag } of ROUTES) {
      expect([said.zh, tag]).toEqual([
        expect.stringMatching(/\p{Script=Han}/u),
        expect.stringMatching(/\p{Script=Han}.* \w/u),
      ]);
      expect(said.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test('take nothing that they do not know', () => {
    for (const { path, body } of ROUTES) {
      const told = body?.safeParse({ 'no-such-field': 1 });
      const codes = told?.error?.issues.map(({ code }) => code) ?? ['unrecognized_keys'];
      expect([path, codes]).toEqual([path, expect.arrayContaining(['unrecognized_keys'])]);
    }
  });

  test('open without a sign-in are few', () => {
    expect(ROUTES.filter(({ open }) => open).map(({ path }) => path)).toEqual([
      '/api/v1/sessions',
      '/api/v1/served/{token}',
      '/api/v1/served/{token}',
      '/health/live',
      '/health/ready',
      '/metrics',
      '/api/openapi.json',
      '/api/docs',
    ]);
    for (const route of ROUTES.filter(({ open }) => !open)) expect(refusalsOf(route)).toContain(401);
  });
});
