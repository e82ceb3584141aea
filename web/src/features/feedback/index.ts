import { ChatDotRound, Comment, Histogram, Phone, Place, TrendCharts, WarningFilled } from '@element-plus/icons-vue'
import type { Feature } from '@/shared/feature'

const meta = (title: string) => ({ title, permission: 'feedback:read' })
const open = (title: string) => ({ title, public: true })

export default {
  name: 'feedback',
  workbench: [
    { path: 'feedback', redirect: { name: 'feedback-reviews' } },
    { path: 'feedback/reviews', name: 'feedback-reviews', component: () => import('./pages/ReviewsPage.vue'), meta: meta('feedback.review.title') },
    { path: 'feedback/reviews/:id', name: 'feedback-review', component: () => import('./pages/ReviewPage.vue'), meta: meta('feedback.review.title') },
    { path: 'feedback/concentrations', name: 'feedback-concentrations', component: () => import('./pages/ConcentrationsPage.vue'), meta: meta('feedback.concentration.title') },
    { path: 'feedback/concentrations/:id', name: 'feedback-concentration', component: () => import('./pages/ConcentrationPage.vue'), meta: meta('feedback.concentration.title') },
    { path: 'feedback/desk', name: 'feedback-desk', component: () => import('./pages/DeskPage.vue'), meta: { title: 'feedback.desk.title', permission: 'feedback:handle' } },
    { path: 'feedback/analysis', name: 'feedback-analysis', component: () => import('./pages/AnalysisPage.vue'), meta: meta('feedback.analysis.title') },
    { path: 'feedback/evaluation', name: 'feedback-evaluation', component: () => import('./pages/EvaluationPage.vue'), meta: meta('feedback.evaluation.title') },
    { path: 'feedback/points', name: 'feedback-points', component: () => import('./pages/PointsPage.vue'), meta: meta('feedback.point.title') },
    { path: 'feedback/consultations', name: 'feedback-consultations', component: () => import('./pages/ConsultationsPage.vue'), meta: meta('feedback.consultation.title') },
    { path: 'feedback/consultations/:id', name: 'feedback-consultation', component: () => import('./pages/ConsultationPage.vue'), meta: meta('feedback.consultation.title') },
  ],
  portal: [
    { path: 'review/:token', name: 'feedback-give', component: () => import('./pages/GivePage.vue'), props: { kind: 'invitations' }, meta: open('feedback.give.title') },
    { path: 'rate/:token', name: 'feedback-rate', component: () => import('./pages/GivePage.vue'), props: { kind: 'points' }, meta: open('feedback.give.title') },
    { path: 'reviews', name: 'feedback-public', component: () => import('./pages/PublicReviewsPage.vue'), meta: open('feedback.public.title') },
    { path: 'consult', name: 'feedback-consult', component: () => import('./pages/ConsultPage.vue'), meta: open('feedback.consult.title') },
    { path: 'my/reviews', name: 'feedback-mine', component: () => import('./pages/MyReviewsPage.vue'), meta: { controls: true, title: 'feedback.mine.title', public: false } },
  ],
  menu: [
    { to: '/workbench/feedback/reviews', title: 'feedback.review.title', icon: Comment, permission: 'feedback:read', group: 'feedback', order: 70 },
    { to: '/workbench/feedback/desk', title: 'feedback.desk.title', icon: Phone, permission: 'feedback:handle', group: 'work', order: 70 },
    { to: '/workbench/feedback/consultations', title: 'feedback.consultation.title', icon: ChatDotRound, permission: 'feedback:read', group: 'feedback', order: 71 },
    { to: '/workbench/feedback/points', title: 'feedback.point.title', icon: Place, permission: 'feedback:read', group: 'feedback', order: 72 },
    { to: '/workbench/feedback/concentrations', title: 'feedback.concentration.title', icon: WarningFilled, permission: 'feedback:read', group: 'feedback', order: 73 },
    { to: '/workbench/feedback/analysis', title: 'feedback.analysis.title', icon: TrendCharts, permission: 'feedback:read', group: 'insight', order: 40 },
    { to: '/workbench/feedback/evaluation', title: 'feedback.evaluation.title', icon: Histogram, permission: 'feedback:read', group: 'insight', order: 41 },
  ],
  portalWays: [
    { to: '/consult', title: 'feedback.consult.title', order: 70 },
    { to: '/reviews', title: 'feedback.public.way', order: 71 },
    { to: '/my/reviews', title: 'feedback.mine.title', permission: 'casework:apply', order: 72 },
  ],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
