import { createRouter, createWebHistory, type RouteLocationNormalized, type RouteRecordRaw } from 'vue-router';
import { DESKS, ownDesks } from './desks/desks';
import { recognise, whoAmI } from './session/session';
import { shellTexts } from './shell/shell.texts';

const SIGN_IN = '/sign-in';
const PASSWORD = '/password';

const desks: readonly RouteRecordRaw[] = DESKS.map(({ path, title, load }) => ({
  path,
  component: load,
  meta: { title },
}));

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: SIGN_IN, component: () => import('./shell/sign-in-page.vue'), meta: { title: 'signInTitle' } },
    { path: PASSWORD, component: () => import('./shell/password-page.vue'), meta: { title: 'passwordTitle' } },
    {
      path: '/',
      component: () => import('./shell/shell-frame.vue'),
      children: [
        { path: '', component: () => import('./shell/no-desk.vue'), beforeEnter: () => ownDesks()[0]?.path ?? true },
        ...desks,
        { path: '/calls/:call', component: () => import('./desks/call-file/call-file.vue') },
        { path: '/bulletins/shapes', component: () => import('./desks/bulletins/shapes-page.vue') },
        { path: '/bulletins/:bulletin', component: () => import('./desks/bulletins/bulletin-page.vue') },
        { path: '/orders/:unit', component: () => import('./desks/orders/unit-standing.vue') },
        { path: '/joint-meeting/:call', component: () => import('./desks/joint-meeting/docket-entry.vue') },
        { path: '/:nowhere(.*)*', component: () => import('./shell/not-found.vue'), meta: { title: 'notFound' } },
      ],
    },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
});

const mayEnter = async ({ path, fullPath }: RouteLocationNormalized) => {
  const me = whoAmI.value ?? (await recognise());
  if (me === undefined) return path === SIGN_IN || { path: SIGN_IN, query: { to: fullPath } };
  if (me.mustChangePassword) return path === PASSWORD || PASSWORD;
  return path === SIGN_IN ? '/' : true;
};

router.beforeEach(mayEnter);

router.afterEach(({ meta }) => {
  const title = meta.title as Parameters<typeof shellTexts>[0] | undefined;
  document.title = title === undefined ? shellTexts('product') : `${shellTexts(title)} · ${shellTexts('product')}`;
});
