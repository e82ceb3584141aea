import { Aim, CircleCheck, Collection, DocumentChecked, EditPen, Files, Stamp, Tickets, Upload, View } from '@element-plus/icons-vue'
import type { Feature } from '@/shared/feature'

const meta = (title: string) => ({ title, permission: 'certificate:read' })

export default {
  name: 'certificate',
  workbench: [
    { path: 'certificate', redirect: { name: 'certificate-list' } },
    { path: 'certificate/certificates', name: 'certificate-list', component: () => import('./pages/CertificatesPage.vue'), meta: meta('certificate.list.title') },
    { path: 'certificate/certificates/:id', name: 'certificate-one', component: () => import('./pages/CertificatePage.vue'), meta: meta('certificate.list.title') },
    { path: 'certificate/signing', name: 'certificate-signing', component: () => import('./pages/SigningPage.vue'), meta: { title: 'certificate.signing.title', permission: 'certificate:issue' } },
    { path: 'certificate/types', name: 'certificate-types', component: () => import('./pages/TypesPage.vue'), meta: meta('certificate.type.title') },
    { path: 'certificate/types/:code', name: 'certificate-type', component: () => import('./pages/TypePage.vue'), meta: meta('certificate.type.title') },
    { path: 'certificate/exemptions', name: 'certificate-exemptions', component: () => import('./pages/ExemptionsPage.vue'), meta: meta('certificate.exemption.title') },
    { path: 'certificate/surveys', name: 'certificate-surveys', component: () => import('./pages/SurveysPage.vue'), meta: meta('certificate.survey.title') },
    { path: 'certificate/surveys/:id', name: 'certificate-survey', component: () => import('./pages/SurveyPage.vue'), meta: meta('certificate.survey.title') },
    { path: 'certificate/backlogs', name: 'certificate-backlogs', component: () => import('./pages/BacklogsPage.vue'), meta: meta('certificate.backlog.title') },
    { path: 'certificate/backlogs/:id', name: 'certificate-backlog', component: () => import('./pages/BacklogPage.vue'), meta: { title: 'certificate.backlog.import', permission: 'certificate:issue' } },
    { path: 'certificate/counter', name: 'certificate-counter', component: () => import('./pages/CounterPage.vue'), meta: { title: 'certificate.counter.title', permission: 'certificate:use' } },
    { path: 'certificate/batches', name: 'certificate-batches', component: () => import('./pages/BatchesPage.vue'), meta: meta('certificate.batch.title') },
    { path: 'certificate/batches/new', name: 'certificate-batch-new', component: () => import('./pages/BatchNewPage.vue'), meta: { title: 'certificate.batch.new', permission: 'certificate:issue' } },
    { path: 'certificate/batches/:id', name: 'certificate-batch', component: () => import('./pages/BatchPage.vue'), meta: meta('certificate.batch.title') },
    { path: 'certificate/samplings', name: 'certificate-samplings', component: () => import('./pages/SamplingsPage.vue'), meta: { title: 'certificate.sampling.title', permission: 'certificate:manage' } },
    { path: 'certificate/samplings/:id', name: 'certificate-sampling', component: () => import('./pages/SamplingPage.vue'), meta: meta('certificate.sampling.title') },
    { path: 'certificate/samples', name: 'certificate-samples', component: () => import('./pages/SamplesPage.vue'), meta: meta('certificate.sample.title') },
    { path: 'certificate/samples/:id', name: 'certificate-sample', component: () => import('./pages/SamplePage.vue'), meta: meta('certificate.sample.title') },
  ],
  portal: [
    { path: 'verify/:token?', name: 'certificate-verify', component: () => import('./pages/VerifyPage.vue'), meta: { controls: true, title: 'certificate.verify.title', public: true } },
    { path: 'my/certificates', name: 'certificate-mine', component: () => import('./pages/MyCertificatesPage.vue'), meta: { controls: true, title: 'certificate.mine.title', public: false } },
    { path: 'my/certificates/:id', name: 'certificate-mine-one', component: () => import('./pages/MyCertificatePage.vue'), meta: { controls: true, title: 'certificate.mine.title', public: false } },
  ],
  menu: [
    { to: '/workbench/certificate/signing', title: 'certificate.signing.title', icon: Stamp, permission: 'certificate:issue', group: 'work', order: 60 },
    { to: '/workbench/certificate/certificates', title: 'certificate.list.title', icon: DocumentChecked, permission: 'certificate:read', group: 'certificates', order: 61 },
    { to: '/workbench/certificate/counter', title: 'certificate.counter.title', icon: View, permission: 'certificate:use', group: 'work', order: 61.5 },
    { to: '/workbench/certificate/exemptions', title: 'certificate.exemption.title', icon: CircleCheck, permission: 'certificate:read', group: 'certificates', order: 62 },
    { to: '/workbench/certificate/surveys', title: 'certificate.survey.title', icon: EditPen, permission: 'certificate:read', group: 'certificates', order: 63 },
    { to: '/workbench/certificate/backlogs', title: 'certificate.backlog.title', icon: Files, permission: 'certificate:read', group: 'certificates', order: 64 },
    { to: '/workbench/certificate/batches', title: 'certificate.batch.title', icon: Upload, permission: 'certificate:read', group: 'certificates', order: 64.5 },
    { to: '/workbench/certificate/types', title: 'certificate.type.title', icon: Collection, permission: 'certificate:read', group: 'certificates', order: 65 },
    { to: '/workbench/certificate/samplings', title: 'certificate.sampling.title', icon: Aim, permission: 'certificate:manage', group: 'certificates', order: 66 },
    { to: '/workbench/certificate/samples', title: 'certificate.sample.title', icon: Tickets, permission: 'certificate:read', group: 'certificates', order: 67 },
  ],
  portalWays: [
    { to: '/verify', title: 'certificate.verify.way', order: 60 },
    { to: '/my/certificates', title: 'certificate.mine.title', permission: 'casework:apply', order: 61 },
  ],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
