import { Collection, Connection, DocumentChecked, Grid, OfficeBuilding, Scissor, ScaleToOriginal, Share } from '@element-plus/icons-vue'
import { defineAsyncComponent } from 'vue'
import type { Feature } from '@/shared/feature'
import PortalServices from './parts/PortalServices.vue'

const READ = 'matter:read'

export default {
  name: 'matter',
  portal: [
    { path: 'services', name: 'portal-services', component: () => import('./pages/PortalServicesPage.vue'), meta: { title: 'matter.portal.title', public: true } },
    { path: 'intermediaries', name: 'portal-intermediaries', component: () => import('./pages/IntermediaryPage.vue'), meta: { title: 'matter.intermediary.title', public: true } },
    { path: 'powers', name: 'portal-powers', component: () => import('./pages/PortalPowersPage.vue'), meta: { title: 'matter.powers.title', public: true } },
    { path: 'services/:code', name: 'portal-service', component: () => import('./pages/PortalServicePage.vue'), props: true, meta: { title: 'matter.portal.guide', public: true } },
  ],
  workbench: [
    { path: 'matter', name: 'matter', component: () => import('./pages/ServiceListPage.vue'), meta: { title: 'matter.title', permission: READ } },
    { path: 'matter/services/:code', name: 'matter-service', component: () => import('./pages/ServicePage.vue'), props: true, meta: { title: 'matter.title', permission: READ } },
    { path: 'matter/composer', name: 'matter-composer', component: () => import('./pages/ComposerPage.vue'), meta: { title: 'matter.composer.title', permission: READ } },
    { path: 'matter/rules', name: 'matter-rules', component: () => import('./pages/RuleListPage.vue'), meta: { title: 'matter.rule.title', permission: READ } },
    { path: 'matter/rule-trial', name: 'matter-rule-trial', component: () => import('./pages/RuleTrialPage.vue'), meta: { title: 'matter.dmn.title', permission: 'matter:manage' } },
    { path: 'matter/rule-drafts/:id', name: 'matter-rule-draft', component: () => import('./pages/RuleDraftPage.vue'), props: true, meta: { title: 'matter.draft.title', permission: 'matter:manage' } },
    { path: 'matter/rules/:code', name: 'matter-rule', component: () => import('./pages/RulePage.vue'), props: true, meta: { title: 'matter.rule.title', permission: READ } },
    { path: 'matter/delegations', name: 'matter-delegations', component: () => import('./pages/DelegationPage.vue'), meta: { title: 'matter.delegation.title', permission: READ } },
    { path: 'matter/delegations/:id', name: 'matter-delegation', component: () => import('./pages/PowerPage.vue'), meta: { title: 'matter.delegation.title', permission: READ } },
    { path: 'matter/unified', name: 'matter-unified', component: () => import('./pages/UnifiedListPage.vue'), meta: { title: 'matter.unified.title', permission: READ } },
    { path: 'matter/unified/:code', name: 'matter-unified-item', component: () => import('./pages/UnifiedPage.vue'), props: true, meta: { title: 'matter.unified.title', permission: READ } },
    { path: 'matter/special-steps', name: 'matter-special-steps', component: () => import('./pages/SpecialStepListPage.vue'), meta: { title: 'matter.special.title', permission: READ } },
    { path: 'matter/special-steps/:item/:step', name: 'matter-special-step', component: () => import('./pages/SpecialStepPage.vue'), props: true, meta: { title: 'matter.special.title', permission: READ } },
    { path: 'matter/agencies', name: 'matter-agencies', component: () => import('./pages/AgencyPage.vue'), meta: { title: 'matter.agency.title', permission: READ } },
    { path: 'matter/checks', name: 'matter-checks', component: () => import('./pages/ChecksPage.vue'), meta: { title: 'matter.check.title', permission: READ } },
  ],
  menu: [
    { to: '/workbench/matter', title: 'matter.title', icon: Collection, permission: READ, group: 'services', order: 40 },
    { to: '/workbench/matter/composer', title: 'matter.composer.title', icon: Connection, permission: 'matter:manage', group: 'services', order: 41 },
    { to: '/workbench/matter/rules', title: 'matter.rule.title', icon: Grid, permission: READ, group: 'services', order: 42 },
    { to: '/workbench/matter/delegations', title: 'matter.delegation.title', icon: Share, permission: READ, group: 'services', order: 43 },
    { to: '/workbench/matter/checks', title: 'matter.check.title', icon: DocumentChecked, permission: 'matter:manage', group: 'services', order: 44 },
    { to: '/workbench/matter/unified', title: 'matter.unified.title', icon: ScaleToOriginal, permission: READ, group: 'services', order: 45 },
    { to: '/workbench/matter/special-steps', title: 'matter.special.title', icon: Scissor, permission: READ, group: 'services', order: 46 },
    { to: '/workbench/matter/agencies', title: 'matter.agency.title', icon: OfficeBuilding, permission: READ, group: 'services', order: 47 },
  ],
  portalWays: [
    { to: '/services', title: 'matter.portal.title', order: 10 },
    { to: '/powers', title: 'matter.powers.title', order: 50 },
  ],
  portalHome: [{ part: PortalServices, order: 10 }],
  parts: {
    MatterQuestions: defineAsyncComponent(() => import('./portal/GuidedQuestions.vue')),
    MatterSample: defineAsyncComponent(() => import('./portal/SampleForm.vue')),
  },
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
