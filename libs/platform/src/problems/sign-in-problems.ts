import type { ProblemTable } from './problem-row.js';

export const signInProblems = {
  'sign-in.failed': {
    status: 401,
    rule: { zh: '账号或密码不正确', en: 'Officer or password is wrong' },
    remedy: {
      zh: '请核对后重试；忘记密码请找系统管理员重设',
      en: 'Check both and try again; the admin sets a forgotten password anew',
    },
  },
  'sign-in.locked': {
    status: 429,
    rule: {
      zh: '密码多次输错，暂不能在此登录该账号',
      en: 'Too many wrong passwords have locked the account here for a while',
    },
    remedy: {
      zh: '请于 {retryAfter} 秒后再试，或请系统管理员重设密码',
      en: 'Try again in {retryAfter} seconds, or have the admin set the password anew',
    },
  },
  'session.ended': {
    status: 401,
    rule: { zh: '登录已结束', en: 'The session has ended' },
    remedy: { zh: '请重新登录', en: 'Sign in again' },
  },
  'session.foreign-page': {
    status: 403,
    rule: {
      zh: '浏览器中的登录只为本站页面所用',
      en: 'What a browser keeps of a sign-in serves pages of this server only',
    },
    remedy: {
      zh: '请在呼应的页面里办理；其他系统请用 Authorization: Bearer',
      en: 'Do it on a page of this server; other systems send Authorization: Bearer',
    },
  },
  'token.missing': {
    status: 401,
    rule: { zh: '此处须登录后访问', en: 'This needs a sign-in' },
    remedy: {
      zh: '请先登录，并在 Authorization 中带上令牌',
      en: 'Sign in and send the token as Authorization: Bearer',
    },
  },
  'token.expired': {
    status: 401,
    rule: { zh: '令牌已过期', en: 'The token has expired' },
    remedy: { zh: '请续期或重新登录', en: 'Renew it in time, or sign in again' },
  },
  'token.invalid': {
    status: 401,
    rule: { zh: '令牌无效', en: 'The token is not ours' },
    remedy: { zh: '请重新登录', en: 'Sign in again' },
  },
  'password.must-be-changed': {
    status: 403,
    rule: {
      zh: '密码由他人设定的，须先改为自己的密码',
      en: 'A password that somebody else chose is changed before anything else is done',
    },
    remedy: {
      zh: '请修改密码，再用新密码重新登录',
      en: 'Change your password, then sign in again with the new one',
    },
  },
  'password.too-short': {
    status: 422,
    rule: { zh: '密码太短', en: 'The password is too short' },
    remedy: { zh: '请至少使用 {shortest} 个字符', en: 'Take {shortest} characters or more' },
  },
  'password.too-long': {
    status: 422,
    rule: { zh: '密码太长', en: 'The password is too long' },
    remedy: { zh: '请不超过 {longest} 个字符', en: 'Take {longest} characters or fewer' },
  },
  'password.names-its-owner': {
    status: 422,
    rule: { zh: '密码不能包含本人的账号或姓名', en: 'A password does not hold its owner’s id or name' },
    remedy: { zh: '请换一个与本人无关的密码', en: 'Take one that says nothing about you' },
  },
  'password.unchanged': {
    status: 422,
    rule: { zh: '新密码须与现密码不同', en: 'The new password differs from the old one' },
    remedy: { zh: '请换一个新密码', en: 'Take another one' },
  },
} as const satisfies ProblemTable;
