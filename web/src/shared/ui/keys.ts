import { onBeforeUnmount, onMounted, shallowReactive } from 'vue'

export interface Key {
  /** As KeyboardEvent.key has it: 'j', '/', '?', 'Enter', 'Escape'. */
  key: string
  /** Locale key of what it does, for the overlay. */
  does: string
  run: (event: KeyboardEvent) => void
}

/** The keys that work now; what came last is asked first. */
export const activeKeys = shallowReactive<Key[]>([])

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)
}

/** A control that the key belongs to already: Enter on a button presses it. */
function taken(event: KeyboardEvent): boolean {
  if (typing(event.target)) return true
  if (event.key !== 'Enter' && event.key !== ' ') return false
  return event.target instanceof HTMLElement && ['BUTTON', 'A', 'SUMMARY'].includes(event.target.tagName)
}

function listen(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || taken(event)) return
  // A dialog that is open keeps the keys of the page behind it asleep.
  if ([...document.querySelectorAll('[aria-modal="true"]')].some((dialog) => dialog.getClientRects().length > 0)) return
  const found = activeKeys.findLast((one) => one.key === event.key)
  if (!found) return
  event.preventDefault()
  found.run(event)
}

/** Keys that work as long as the component is on the page. */
export function useKeys(keys: Key[]): void {
  onMounted(() => {
    if (activeKeys.length === 0) window.addEventListener('keydown', listen)
    activeKeys.push(...keys)
  })
  onBeforeUnmount(() => {
    for (const key of keys) activeKeys.splice(activeKeys.indexOf(key), 1)
    if (activeKeys.length === 0) window.removeEventListener('keydown', listen)
  })
}
