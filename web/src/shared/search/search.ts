import { http } from '@/shared/http/http'

export interface SearchItem {
  id: string
  title: string
  sub: string | null
  /** The path of its page in the web. */
  to: string
}

export interface SearchGroup {
  kind: string
  label: string
  items: SearchItem[]
}

/** One search over everything that the reader may see. */
export async function search(q: string, signal?: AbortSignal): Promise<SearchGroup[]> {
  const answer = await http.get<{ groups: SearchGroup[] }>('/api/portal/search', { q }, signal)
  return answer.groups.filter((group) => group.items.length > 0)
}
