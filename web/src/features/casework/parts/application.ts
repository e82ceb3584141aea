import { computed, onBeforeUnmount, ref, shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { ApiProblem } from '@/shared/http/ApiProblem'
import type { FieldProblem } from '@/shared/http/ApiProblem'
import { newKey } from '@/shared/http/http'
import type { ApplicationRequest, PaperRequest } from '../casework.api'
import { defects as bringDefects, draft as bringDraft, keepDraft, offer as bringOffer, submit } from '../mine.api'
import type { Offered } from '../mine.api'
import { changedAnswers } from './answers'
import { useNames } from './names'

export type Part = 'questions' | 'items' | 'form' | 'papers' | 'check'
export type Wish = 'now' | 'later' | 'not'
const AUTOSAVE = 1500

/**
 * An application that is being made: answers → items → form → papers → check. The server says after each answer what is
 * asked for, and keeps the draft; leaving the page loses nothing.
 */
export function useApplication() {
  const route = useRoute()
  const router = useRouter()
  const code = String(route.params.code)
  const region = String(route.query.region ?? '411000')
  const draftId = String(route.query.draft ?? newKey())
  const names = useNames()
  const offered = shallowRef<Offered | null>(null)
  const problem = shallowRef<ApiProblem | null>(null)
  const faults = ref<FieldProblem[]>([])
  const answers = ref<Record<string, unknown>>({})
  const form = ref<Record<string, unknown>>({})
  const papers = ref<PaperRequest[]>([])
  const wishes = ref<Record<string, Wish>>({})
  /** The items that the answers choose by themselves. */
  const chosen = ref<string[]>([])
  const promise = ref(false)
  const consent = ref(false)
  const saved = ref<'none' | 'saving' | 'saved' | 'failed'>('none')
  let version = 0
  let timer: number | undefined
  let saving: Promise<unknown> = Promise.resolve()

  const items = computed(() => names.guide.value?.service.items ?? [])
  const asked = computed(() => (names.guide.value?.service.questions ?? []).filter((one) => one.value === null && one.derived === null))
  const parts = computed<Part[]>(() => [...(asked.value.length ? (['questions'] as const) : []), ...(items.value.length > 1 ? (['items'] as const) : []), 'form', 'papers', 'check'])
  const part = computed<Part>(() => parts.value.find((one) => one === route.query.step) ?? parts.value[0] ?? 'form')
  const wishOf = (item: string): Wish => wishes.value[item] ?? (chosen.value.includes(item) ? 'now' : 'not')
  const taken = computed(() => items.value.map((one) => one.code).filter((one) => wishOf(one) === 'now'))
  /** Fields whose values the answers gave already. */
  const answered = computed<Record<string, unknown>>(() =>
    Object.fromEntries(asked.value.filter((one) => one.element !== null && answers.value[one.name] !== undefined).map((one) => [one.element as string, answers.value[one.name]])),
  )

  function application(): ApplicationRequest {
    const how = offered.value?.procedure
    const fields = how && new Set(how.form.map((field) => field.element))
    const needs = how && new Set(how.materials.map((need) => need.material))
    const values = Object.entries({ ...form.value, ...answered.value })
    return {
      code, region, answers: answers.value, promise: promise.value,
      items: Object.keys(wishes.value).length ? taken.value : [],
      later: items.value.map((one) => one.code).filter((one) => wishOf(one) === 'later'),
      form: Object.fromEntries(fields ? values.filter(([element]) => fields.has(element)) : values),
      papers: needs ? papers.value.filter((paper) => needs.has(paper.material)) : papers.value,
      follows: typeof route.query.follows === 'string' ? route.query.follows : null,
    }
  }

  async function restore(): Promise<void> {
    const kept = await bringDraft(draftId)
    version = kept.version
    const { answers: given, form: filled, papers: there, items: now, later, promise: promised } = kept.application
    answers.value = given
    form.value = filled
    papers.value = there
    promise.value = promised
    if (now.length) wishes.value = Object.fromEntries(items.value.map((one) => [one.code, now.includes(one.code) ? 'now' : later?.includes(one.code) ? 'later' : 'not']))
    saved.value = 'saved'
  }

  async function load(): Promise<void> {
    problem.value = null
    try {
      if (!names.guide.value) await names.load(code, region)
      if (route.query.draft && version === 0) await restore()
      const wanted = application()
      const plain = await bringOffer({ ...wanted, items: [] }, consent.value)
      chosen.value = plain.procedure.parts.map((one) => one.item)
      offered.value = wanted.items?.length ? await bringOffer({ ...wanted, items: taken.value }, consent.value) : plain
      const filled = { ...form.value }
      for (const element of offered.value.procedure.elements) if (element.type === 'REGION') filled[element.code] ??= region
      for (const element of offered.value.procedure.elements) {
        const given = route.query[`form.${element.code}`]
        if (typeof given === 'string' && element.type === 'TEXT') filled[element.code] ??= given
      }
      for (const [element, one] of Object.entries(offered.value.prefill)) filled[element] ??= one.value
      if (Object.keys(filled).length !== Object.keys(form.value).length) form.value = filled
    } catch (thrown) {
      problem.value = ApiProblem.of(thrown)
    }
  }

  /** One after the other: of two pages that keep one draft the slower would lose. */
  function keep(): Promise<unknown> {
    saving = saving.then(async () => {
      if (!offered.value) return
      saved.value = 'saving'
      try {
        version = (await keepDraft(draftId, version, application())).version
        saved.value = 'saved'
        if (!route.query.draft) await router.replace({ query: { ...route.query, draft: draftId } })
      } catch {
        saved.value = 'failed'
      }
    })
    return saving
  }
  function later(reload: boolean): void {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void (reload ? load() : Promise.resolve()).then(keep), AUTOSAVE)
  }
  watch([answers, wishes], () => void load().then(() => later(false)), { deep: true })
  watch([form, papers, promise], ([now], [before]) => later(changedAnswers(before, now)))
  /** What is being put right is not wrong until it is looked at again. */
  watch(papers, (now) => (faults.value = faults.value.filter((one) => !now.some((paper) => one.field === `papers.${paper.material}`))))
  watch(form, (now, before) => (faults.value = faults.value.filter((one) => !one.field.startsWith('form.') || now[one.field.slice(5)] === before[one.field.slice(5)])))
  watch(consent, (now) => now && load())
  onBeforeUnmount(() => window.clearTimeout(timer))

  /** To another part; what is wrong in this one is said first. */
  async function go(to: Part): Promise<void> {
    window.clearTimeout(timer)
    await router.push({ query: { ...route.query, step: to } })
    window.scrollTo(0, 0)
  }
  async function next(): Promise<boolean> {
    const here = part.value
    if (here === 'form' || here === 'papers') {
      await load()
      const all = await bringDefects(application()).catch(() => [])
      faults.value = all.filter((one) => one.field.startsWith(`${here}.`))
      if (faults.value.length) return false
    }
    void keep()
    const following = parts.value[parts.value.indexOf(here) + 1]
    if (following) await go(following)
    return true
  }
  async function send(): Promise<unknown> {
    window.clearTimeout(timer)
    await keep()
    return submit(draftId)
  }

  return { code, region, names, offered, problem, faults, answers, form, papers, wishes, wishOf, items, answered, promise, consent, saved, parts, part, application, load, go, next, send }
}
