import { Stamp } from '@element-plus/icons-vue'
import { defineAsyncComponent } from 'vue'
import type { Feature } from '@/shared/feature'

const READ = 'naming:read'
const DECLARE = 'naming:declare'

export default {
  name: 'naming',
  portal: [{ path: 'naming', name: 'portal-naming', component: () => import('./pages/DeclarePage.vue'), meta: { controls: true, title: 'naming.title', public: false, permission: DECLARE } }],
  workbench: [
    { path: 'naming', name: 'naming', component: () => import('./pages/DeclarationsPage.vue'), meta: { title: 'naming.list.title', permission: READ } },
    { path: 'naming/:id', name: 'naming-declaration', component: () => import('./pages/DeclarationPage.vue'), meta: { title: 'naming.list.title', permission: READ } },
  ],
  menu: [{ to: '/workbench/naming', title: 'naming.list.title', icon: Stamp, permission: READ, group: 'services', order: 49 }],
  portalWays: [{ to: '/naming', title: 'naming.way', permission: DECLARE, order: 21 }],
  parts: { NamingLink: defineAsyncComponent(() => import('./parts/NamingLink.vue')) },
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
