import { createRouter, createWebHistory } from 'vue-router'
import type { RouteRecordRaw } from 'vue-router'
import { watch } from 'vue'
import { useSession } from '@/shared/access/session.store'
import { i18n, say } from '@/shared/i18n/i18n'
import { features } from './features'

/** Only where the pieces are made and looked at. */
const gallery: RouteRecordRaw[] = import.meta.env.PROD && import.meta.env.MODE !== 'look' ? [] : [{ path: 'gallery', component: () => import('./pages/GalleryPage.vue') }]

const own: RouteRecordRaw[] = [
  {
    path: '/workbench',
    component: () => import('./layouts/WorkbenchLayout.vue'),
    children: [
      { path: '', name: 'workbench', component: () => import('./pages/WorkbenchHomePage.vue'), meta: { title: 'app.home.title' } },
      { path: 'refused', name: 'refused', component: () => import('./pages/RefusedPage.vue'), meta: { title: 'app.refused.title' } },
      ...gallery,
      ...features.flatMap((feature) => feature.workbench ?? []),
      { path: ':rest(.*)*', component: () => import('./pages/NotFoundPage.vue'), meta: { title: 'app.notFound.title' } },
    ],
  },
  {
    path: '/cockpit',
    component: () => import('./layouts/CockpitLayout.vue'),
    children: [
      ...features.flatMap((feature) => feature.cockpit ?? []),
      { path: ':rest(.*)*', component: () => import('./pages/NotFoundPage.vue'), meta: { title: 'app.notFound.title' } },
    ],
  },
  {
    path: '/',
    component: () => import('./layouts/PortalLayout.vue'),
    meta: { public: true },
    children: [
      { path: '', name: 'portal', component: () => import('./pages/PortalHomePage.vue'), meta: { title: 'app.face.portal' } },
      ...features.flatMap((feature) => feature.portal ?? []),
      { path: ':rest(.*)*', component: () => import('./pages/NotFoundPage.vue'), meta: { title: 'app.notFound.title' } },
    ],
  },
  // After the portal, whose first page is at this path too.
  {
    path: '/',
    component: () => import('./layouts/PlainLayout.vue'),
    children: features.flatMap((feature) => feature.plain ?? []),
  },
]

export const router = createRouter({
  history: createWebHistory(),
  routes: own,
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
})

router.beforeEach(async (to) => {
  if (to.meta.public) return true
  const session = useSession()
  const current = await session.load()
  if (!current) return { name: 'sign-in', query: { next: to.fullPath } }
  if (current.account.mustChangePassword && to.name !== 'password') return { name: 'password', query: { next: to.fullPath } }
  if (!session.can(to.meta.permission)) return { name: 'refused', query: { page: to.fullPath, needs: to.meta.permission } }
  return true
})

function entitle(): void {
  const title = router.currentRoute.value.meta.title
  document.title = title ? `${say(title)} · ${say('app.name')}` : say('app.name')
}
router.afterEach(entitle)
watch(() => i18n.global.locale.value, entitle)
