import { ref, watch } from 'vue'
import type { Ref } from 'vue'
import type { MenuGroup } from './menu'

/** With fewer entries nothing is folded: all of them fit a screen. */
const FEW = 18

/** Which groups of the menu are open: what the user chose in this browser, else the daily work and the group of the page. */
export function useFolds(account: string, groups: Ref<MenuGroup[]>, here: Ref<string | undefined>) {
  const store = `yingshu.menu.${account}`
  const chosen = ref(read())

  function read(): Record<string, boolean> {
    try {
      return JSON.parse(localStorage.getItem(store) ?? '{}') as Record<string, boolean>
    } catch {
      return {}
    }
  }

  const isOpen = (group: string) => chosen.value[group] ?? (group === 'work' || group === here.value || groups.value.flatMap((one) => one.entries).length <= FEW)

  function toggle(group: string): void {
    chosen.value = { ...chosen.value, [group]: !isOpen(group) }
    localStorage.setItem(store, JSON.stringify(chosen.value))
  }

  // Who comes to a page of a folded group sees where it stands; what was kept stays for the next visit.
  watch(here, (group) => {
    if (group && chosen.value[group] === false) chosen.value = { ...chosen.value, [group]: true }
  }, { immediate: true })

  return { isOpen, toggle }
}
