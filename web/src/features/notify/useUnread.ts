import { onBeforeUnmount, onMounted, ref } from 'vue'
import { STREAM } from './notify.api'

const AGAIN_AFTER = 30_000

/** How many messages are unread, told by the server as it changes. */
export function useUnread() {
  const unread = ref(0)
  let stream: EventSource | null = null
  let again = 0

  function listen(): void {
    stream = new EventSource(STREAM)
    stream.addEventListener('unread', (event: MessageEvent<string>) => {
      unread.value = countIn(event.data)
    })
    stream.onerror = () => {
      // The browser tries again by itself unless the server has refused.
      if (stream?.readyState === EventSource.CLOSED) again = window.setTimeout(listen, AGAIN_AFTER)
    }
  }

  onMounted(listen)
  onBeforeUnmount(() => {
    window.clearTimeout(again)
    stream?.close()
  })
  return unread
}

/** The count of an event: a bare number or {"count": n}. */
export function countIn(data: string): number {
  try {
    const value = JSON.parse(data) as number | { count?: number }
    const count = typeof value === 'number' ? value : (value?.count ?? 0)
    return Number.isFinite(count) && count > 0 ? count : 0
  } catch {
    return 0
  }
}
