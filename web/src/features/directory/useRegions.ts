import { computed, shallowRef } from 'vue'
import { named } from '@/shared/i18n/names'
import type { Option } from '@/shared/ui/list/dataList'
import { regions } from './directory.api'
import type { Region } from './directory.api'

const known = shallowRef<Region[]>([])
let asked = false

export interface RegionNode extends Region {
  children: RegionNode[]
}

/** The regions of a day below one another. */
export function treeOf(all: Region[]): RegionNode[] {
  const nodes = new Map(all.map((region) => [region.code, { ...region, children: [] as RegionNode[] }]))
  const roots: RegionNode[] = []
  for (const node of nodes.values()) {
    const above = node.parent === null ? undefined : nodes.get(node.parent)
    if (above) above.children.push(node)
    else roots.push(node)
  }
  return roots
}

/** The regions of today, asked for once; for filters and pickers. */
export function useRegions() {
  if (!asked) {
    asked = true
    regions().then(
      (found) => (known.value = found),
      () => (asked = false),
    )
  }
  const tree = computed(() => treeOf(known.value))
  const options = computed<Option[]>(() => known.value.map((region) => ({ value: region.code, label: `${'　'.repeat(['PROVINCE', 'CITY', 'COUNTY'].indexOf(region.level))}${named(region.name)}` })))
  return { regions: known, tree, options }
}
