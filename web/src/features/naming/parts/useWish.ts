import { computed, onBeforeUnmount, reactive, ref, shallowRef, watch } from 'vue'
import { useRoute } from 'vue-router'
import { ApiProblem } from '@/shared/http/ApiProblem'
import { useThing } from '@/shared/ui/thing/useThing'
import { check, choices, KINDS, regions } from '../naming.api'
import type { Checked, Wish } from '../naming.api'

const PAUSE = 500

/** The name that is being made: its parts, what they may be, and what the server says of them as they stand. */
export function useWish() {
  const asked = useRoute().query.region
  const wish = reactive<Wish>({
    region: typeof asked === 'string' && /^\d{6}$/.test(asked) ? asked : '411000',
    kind: KINDS[0] as string, division: '', tradeName: '', industry: '', form: '', acrossProvinces: false, acrossIndustries: false, otherMeaning: false,
  })
  const { thing: places } = useThing(regions)
  const { thing: offered, problem, load } = useThing(choices, () => wish.region)
  const forms = computed(() => offered.value?.forms[wish.kind] ?? [])
  const preview = computed(() => `${wish.division}${wish.tradeName}${wish.industry}${wish.form}`.replace(/\s/g, ''))
  const checked = shallowRef<Checked | null>(null)
  const failed = shallowRef<ApiProblem | null>(null)
  const busy = ref(false)
  let timer: number | undefined
  let last = 0

  // What the new place or kind does not offer is not kept by mistake.
  watch(offered, (now) => now && !now.divisions.includes(wish.division) && (wish.division = now.divisions[0] ?? ''))
  watch(forms, (now) => now.length && !now.includes(wish.form) && (wish.form = now[0] ?? ''))

  async function look(): Promise<void> {
    const mine = ++last
    busy.value = true
    failed.value = null
    try {
      const answer = await check({ ...wish })
      if (mine === last) checked.value = answer
    } catch (thrown) {
      if (mine === last) failed.value = ApiProblem.of(thrown)
    } finally {
      if (mine === last) busy.value = false
    }
  }
  watch(wish, () => {
    window.clearTimeout(timer)
    last++
    busy.value = false
    checked.value = null
    if (wish.tradeName.trim()) timer = window.setTimeout(() => void look(), PAUSE)
  })
  onBeforeUnmount(() => window.clearTimeout(timer))
  const free = computed(() => checked.value !== null && checked.value.faults.length === 0 && checked.value.taken.length === 0)

  return { wish, places, offered, problem, load, forms, preview, checked, failed, busy, free, look }
}
