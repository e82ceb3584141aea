import type { Light } from '@/shared/ui/light'
import type { Message } from '../exchange.api'

/** The receipt came after its limit, or is missing after it. */
export function isLate(message: Message, now = new Date()): boolean {
  return message.dueAt !== null && new Date(message.standing.answeredAt ?? now) > new Date(message.dueAt)
}

export function isOpen(message: Message): boolean {
  return message.standing.state !== 'RECEIVED' && message.standing.state !== 'BY_HAND'
}

export function lightOf(message: Message): Light {
  if (!isOpen(message)) return 'closed'
  if (isLate(message)) return 'overdue'
  if (message.standing.state === 'STUCK') return 'red'
  return message.standing.state === 'RETRYING' ? 'amber' : 'green'
}
