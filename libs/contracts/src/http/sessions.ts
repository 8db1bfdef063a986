import { z } from 'zod';
import { line, moment } from './fields.js';
import { OfficerView, UnitView } from './organisation.js';
import { said } from './said.js';
import type { Shown } from './shown.js';

const password = z.string().max(512);
const mustChangePassword = z
  .boolean()
  .meta(
    said(
      '密码由他人设定，改为自己的密码后方可办理其他事项',
      'somebody else chose the password: nothing else may be done before it is changed',
    ),
  );

const keep = z
  .enum(['token', 'cookie'])
  .default('token')
  .meta(said('cookie：令牌由浏览器保管，页面读不到', 'cookie: the browser keeps the token, where no page can read it'));

export const SignInBody = z
  .strictObject({ officer: line(64).meta(said('账号', 'officer')), password, keep })
  .meta({ id: 'SignInBody' });

export const SessionView = z
  .object({
    token: z
      .string()
      .optional()
      .meta(
        said(
          '放入 Authorization: Bearer；由 cookie 保管时没有',
          'for Authorization: Bearer; none where a cookie keeps it',
        ),
      ),
    expiresAt: moment.meta(said('到期前可续', 'renew it before then')),
    sessionEndsAt: moment.meta(said('之后须重新登录', 'then sign in again')),
    mustChangePassword,
    officer: OfficerView,
  })
  .meta({ id: 'Session' });

export const MeView = z
  .object({
    officer: OfficerView,
    unit: UnitView,
    timeZone: z.string().meta(said('本县时区', 'the time zone of the county')),
    mustChangePassword,
  })
  .meta({ id: 'Me' });

export const ChangePasswordBody = z
  .strictObject({ current: password, next: password })
  .meta({ id: 'ChangePasswordBody' });

export type SessionView = Shown<z.output<typeof SessionView>>;
export type MeView = Shown<z.output<typeof MeView>>;
