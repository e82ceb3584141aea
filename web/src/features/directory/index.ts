import { Connection, Flag, Location, OfficeBuilding, Shop, Upload, User } from '@element-plus/icons-vue'
import type { Feature } from '@/shared/feature'

const READ = 'directory:read'
const MANAGE = 'directory:manage'

export default {
  name: 'directory',
  workbench: [
    { path: 'directory/regions', name: 'regions', component: () => import('./pages/RegionsPage.vue'), meta: { title: 'directory.region.title', permission: READ } },
    { path: 'directory/organisations', name: 'organisations', component: () => import('./pages/OrganisationsPage.vue'), meta: { title: 'directory.organisation.title', permission: READ } },
    { path: 'directory/groups', name: 'groups', component: () => import('./pages/GroupsPage.vue'), meta: { title: 'directory.group.title', permission: READ } },
    { path: 'directory/leading-groups', name: 'leading-groups', component: () => import('./pages/LeadingGroupsPage.vue'), meta: { title: 'directory.leading.title', permission: READ } },
    { path: 'directory/enterprises', name: 'enterprises', component: () => import('./pages/EnterprisesPage.vue'), meta: { title: 'directory.enterprise.title', permission: READ } },
    { path: 'directory/people', name: 'people', component: () => import('./pages/PeoplePage.vue'), meta: { title: 'directory.person.title', permission: READ } },
    { path: 'directory/import', name: 'directory-import', component: () => import('./pages/ImportPage.vue'), meta: { title: 'directory.import.title', permission: MANAGE } },
  ],
  menu: [
    { to: '/workbench/directory/regions', title: 'directory.region.title', icon: Location, permission: READ, group: 'administration', order: 10 },
    { to: '/workbench/directory/organisations', title: 'directory.organisation.title', icon: OfficeBuilding, permission: READ, group: 'administration', order: 11 },
    { to: '/workbench/directory/groups', title: 'directory.group.title', icon: Connection, permission: READ, group: 'administration', order: 12 },
    { to: '/workbench/directory/leading-groups', title: 'directory.leading.title', icon: Flag, permission: READ, group: 'administration', order: 13 },
    { to: '/workbench/directory/enterprises', title: 'directory.enterprise.title', icon: Shop, permission: READ, group: 'administration', order: 14 },
    { to: '/workbench/directory/people', title: 'directory.person.title', icon: User, permission: READ, group: 'administration', order: 15 },
    { to: '/workbench/directory/import', title: 'directory.import.title', icon: Upload, permission: MANAGE, group: 'administration', order: 16 },
  ],
  words: { zh: () => import('./locales/zh'), en: () => import('./locales/en') },
} satisfies Feature
