import { ref } from 'vue'

export type Theme = 'light' | 'dark' | 'system'
const STORE = 'yingshu.theme'
const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')

function remembered(): Theme {
  const kept = localStorage.getItem(STORE)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

export const theme = ref<Theme>(remembered())
/** What is on the screen now; charts are drawn again when it changes. */
export const dark = ref(false)
let forced: 'dark' | null = null

function apply(): void {
  dark.value = forced === 'dark' || theme.value === 'dark' || (theme.value === 'system' && darkSystem.matches)
  document.documentElement.classList.toggle('dark', dark.value)
}

export function setTheme(to: Theme): void {
  theme.value = to
  localStorage.setItem(STORE, to)
  apply()
}

/** The cockpit is dark whatever the reader chose elsewhere. */
export function forceTheme(to: 'dark' | null): void {
  forced = to
  apply()
}

/** The value of a colour token as the page has it now, for charts. */
export function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(`--ys-${name}`).trim()
}

darkSystem.addEventListener('change', apply)
apply()
