import { computed, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { http } from '@/shared/http/http'
import { named } from '@/shared/i18n/names'
import { regionsOf } from './regions'

interface Both {
  zh: string
  en: string
}

export interface GuideItem {
  code: string
  name: Both
  department: string
  after: string[]
  visits: number
  cost: number
  isOptional: boolean
}

/** Of a guide of the catalogue what an application shows; whoever asks the questions knows the rest. */
export interface Guide {
  service: {
    code: string
    name: Both
    items: GuideItem[]
    stepNames: Record<string, Both>
    form: { element: string; name: Both; options: { value: string; name: Both }[] }[]
    materials: { material: string; name: Both }[]
    questions: { name: string; element: string | null; value: string | null; derived: unknown }[]
  }
}

export const bringGuide = (code: string, region: string) => http.get<Guide>(`/api/portal/matter/services/${code}`, { region })

const known = new Map<string, Promise<Guide | null>>()

/** What a place publishes by itself has no guide: then the procedure's own names are all there is. */
export function guideOf(code: string, region: string): Promise<Guide | null> {
  const key = `${code} ${region}`
  const found = known.get(key) ?? bringGuide(code, region).catch(() => null)
  known.set(key, found)
  return found
}

/** The names of services, where a list has many. */
export function useTitles() {
  const { locale } = useI18n()
  const known = shallowRef(new Map<string, Both>())
  async function learn(services: { code: string; region: string }[]): Promise<void> {
    const codes = new Map(services.map((one) => [one.code, one.region]))
    const found = await Promise.all([...codes].map(async ([code, region]) => [code, (await guideOf(code, region))?.service.name] as const))
    known.value = new Map(found.filter((one): one is [string, Both] => one[1] !== undefined))
  }
  return { learn, title: (code: string, otherwise: string) => inLanguage(known.value.get(code), otherwise, locale.value) }
}

const inLanguage = (both: Both | undefined, otherwise: string, locale: string) => (both ? (locale.startsWith('en') && both.en ? both.en : both.zh) : named(otherwise))

/** The catalogue's names in the reader's language, for what a procedure names by its code. */
export function useNames() {
  const { t, locale } = useI18n()
  const guide = shallowRef<Guide | null>(null)
  const places = shallowRef(new Map<string, string>())
  const said = (both: Both | undefined, otherwise: string) => inLanguage(both, otherwise, locale.value)
  const fields = computed(() => new Map(guide.value?.service.form.map((field) => [field.element, field])))
  const materials = computed(() => new Map(guide.value?.service.materials.map((one) => [one.material, one.name])))
  const items = computed(() => new Map(guide.value?.service.items.map((one) => [one.code, one.name])))

  function option(element: string, value: string): string {
    return said(fields.value.get(element)?.options.find((one) => one.value === value)?.name, value)
  }
  return {
    guide,
    async load(code: string, region: string): Promise<void> {
      guide.value = await guideOf(code, region)
      places.value = new Map((await regionsOf()).map((one) => [one.code, one.name]))
    },
    service: (otherwise: string) => said(guide.value?.service.name, otherwise),
    element: (code: string, otherwise: string) => said(fields.value.get(code)?.name, otherwise),
    material: (code: string, otherwise: string) => said(materials.value.get(code), otherwise),
    item: (code: string, otherwise: string) => said(items.value.get(code), otherwise),
    step: (id: string, otherwise: string) => said(guide.value?.service.stepNames[id], otherwise),
    option,
    /** A value of the form as one reads it. */
    value(element: string, type: string | undefined, value: unknown): string {
      if (Array.isArray(value)) return value.map((one) => option(element, String(one))).join(t('ui.list'))
      if (type === 'YES_NO') return String(value) === 'true' ? t('casework.yes') : t('casework.no')
      if (type === 'REGION') return named(places.value.get(String(value))) || String(value)
      return option(element, String(value))
    },
  }
}
export type Names = ReturnType<typeof useNames>
