import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Schemas } from '@/shared/api/api'
import { ApiProblem } from '@/shared/http/ApiProblem'
import { http } from '@/shared/http/http'

type Answer = Schemas['identity.SessionAnswer']
export type Session = Omit<Answer, 'absent' | 'standIns'> & Partial<Pick<Answer, 'absent' | 'standIns'>>

const PATH = '/api/identity/session'

/** Who is signed in, and what they may do. */
export const useSession = defineStore('session', () => {
  const current = ref<Session | null>(null)
  const asked = ref(false)
  const permissions = computed(() => new Set(current.value?.permissions ?? []))

  /** Applicants have no workbench: the portal is where they are at home. */
  const home = computed(() => (current.value?.roles.every((role) => role.code === 'APPLICANT') ? '/' : '/workbench'))

  /** Asks the server once; nobody being signed in is an answer, not a fault. */
  async function load(again = false): Promise<Session | null> {
    if (asked.value && !again) return current.value
    try {
      current.value = await http.get<Session>(PATH)
    } catch (thrown) {
      if (ApiProblem.of(thrown).status !== 401) throw thrown
      current.value = null
    }
    asked.value = true
    return current.value
  }

  async function signIn(login: string, password: string): Promise<Session> {
    // The first answer of the server brings the cookie that every change must show.
    if (!asked.value) await load()
    const session = await http.post<Session>(PATH, { login, password })
    current.value = session
    asked.value = true
    return session
  }

  /** Stands in for somebody by a delegation, or for nobody any more. */
  async function standIn(delegation: string | null): Promise<void> {
    current.value = await http.put<Session>(`${PATH}/absent`, { delegation })
  }

  async function signOut(): Promise<void> {
    await http.delete(PATH)
    forget()
  }

  function forget(): void {
    current.value = null
    asked.value = true
  }

  function can(permission: string | undefined): boolean {
    return permission === undefined || permissions.value.has(permission)
  }

  return { current, permissions, home, load, signIn, standIn, signOut, forget, can }
})
