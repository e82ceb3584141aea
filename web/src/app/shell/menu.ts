import { House } from '@element-plus/icons-vue'
import { features } from '@/app/features'
import { MENU_GROUPS } from '@/shared/feature'
import type { MenuEntry } from '@/shared/feature'

export interface MenuGroup {
  name: MenuEntry['group'] | 'home'
  entries: Pick<MenuEntry, 'to' | 'title' | 'icon'>[]
}

const home: MenuGroup = { name: 'home', entries: [{ to: '/workbench', title: 'app.home.title', icon: House }] }

/** The navigation of someone who may do what `can` says; a group with nothing in it is left out. */
export function menuOf(can: (permission: string | undefined) => boolean): MenuGroup[] {
  const all = features.flatMap((feature) => feature.menu ?? []).filter((entry) => can(entry.permission))
  const groups = MENU_GROUPS.map((name) => ({
    name,
    entries: all.filter((entry) => entry.group === name).sort((one, other) => one.order - other.order),
  }))
  return [home, ...groups.filter((group) => group.entries.length > 0)]
}
