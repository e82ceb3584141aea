import { computed, ref, shallowRef } from 'vue'
import type { Answer, Intent } from './plan.api'
import * as api from './plan.api'
import type { Detail, Finding, Made, Span, TaskRow } from './plan.types'

/** What is looked at: its passages are marked in the text. */
export interface Focus {
  key: string
  spans: Span[]
}

/** One plan with all that its tabs share. Commands go through `run`, which carries the version and brings what changed. */
export function usePlan(id: string) {
  const detail = shallowRef<Detail | null>(null)
  const rows = shallowRef<TaskRow[]>([])
  const corrections = shallowRef<Made[]>([])
  const findings = shallowRef<Finding[]>([])
  const problem = shallowRef<unknown>(null)
  const focus = shallowRef<Focus | null>(null)
  const version = ref(0)

  const editable = computed(() => detail.value?.status === 'IMPORTED')
  const undecided = computed(() => findings.value.filter((finding) => !finding.judgement))

  async function refresh(): Promise<void> {
    try {
      const [plan, tasks, found] = await Promise.all([api.plan(id), api.tasks(id), api.findings(id)])
      detail.value = plan
      rows.value = tasks.tasks
      corrections.value = tasks.corrections
      findings.value = found
      version.value = plan.version
      problem.value = null
    } catch (thrown) {
      problem.value = thrown
    }
  }

  /** Does one thing to the plan, as the reader saw it, and shows what became of it. */
  async function run(command: (intent: Intent) => Promise<Answer>, key?: string): Promise<Answer> {
    const answer = await command({ version: version.value, key })
    version.value = answer.version
    await refresh()
    return answer
  }

  const lookAt = (key: string, spans: (Span | null)[]) => {
    focus.value = { key, spans: spans.filter((span) => span !== null) }
  }

  return { id, detail, rows, corrections, findings, undecided, problem, focus, version, editable, refresh, run, lookAt }
}

export type PlanInHand = ReturnType<typeof usePlan>
