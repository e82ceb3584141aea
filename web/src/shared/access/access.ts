import type { Directive } from 'vue'
import { useSession } from './session.store'

/** May the reader do this? The same word as on the server: can('ledger:report'). Reactive in templates. */
export function can(permission: string | undefined): boolean {
  return useSession().can(permission)
}

/**
 * v-can="'ledger:report'" hides what the reader may not do. The server refuses it all the same. It hides rather than
 * removes: use v-if="can('ledger:report')" where nothing of it may be in the page.
 */
export const vCan: Directive<HTMLElement, string> = (element, { value }) => {
  element.hidden = !can(value)
  element.style.display = can(value) ? '' : 'none'
}
