import { ReadQuery } from '../reading.js';
import { route } from '../route.js';
import { ChangePasswordBody, MeView, SessionView, SignInBody } from '../sessions.js';
import { API } from './api.js';

const tag = '登录 Sessions';

export const sessionRoutes = {
  signIn: route({
    method: 'POST',
    path: `${API}/sessions`,
    tag,
    said: { zh: '登录', en: 'Sign in' },
    body: SignInBody,
    answers: { 201: SessionView },
    open: true,
  }),
  renew: route({
    method: 'POST',
    path: `${API}/sessions/current/renew`,
    tag,
    said: { zh: '续期：换取新的令牌', en: 'Renew: a new token for the same session' },
    answers: { 201: SessionView },
    beforeOwnPassword: true,
  }),
  signOut: route({
    method: 'DELETE',
    path: `${API}/sessions/current`,
    tag,
    said: { zh: '退出', en: 'Sign out' },
    answers: { 204: 'nothing' },
    beforeOwnPassword: true,
  }),
  me: route({
    method: 'GET',
    path: `${API}/me`,
    tag,
    said: { zh: '本人：单位与角色', en: 'Who I am: unit and roles' },
    query: ReadQuery,
    answers: { 200: MeView },
    beforeOwnPassword: true,
  }),
  changePassword: route({
    method: 'PUT',
    path: `${API}/me/password`,
    tag,
    said: { zh: '修改本人密码，随后须重新登录', en: 'Change my password; every session of mine ends' },
    body: ChangePasswordBody,
    answers: { 204: 'nothing' },
    beforeOwnPassword: true,
  }),
} as const;
