import { Stamp } from '@element-plus/icons-vue'
import type { Feature } from '@/shared/feature'

export default {
  name: 'journal',
  workbench: [
    { path: 'journal', name: 'journal', component: () => import('./pages/ProofPage.vue'), meta: { title: 'journal.proof.title', permission: 'journal:verify' } },
  ],
  menu: [{ to: '/workbench/journal', title: 'journal.proof.title', icon: Stamp, permission: 'journal:verify', group: 'administration', order: 80 }],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
