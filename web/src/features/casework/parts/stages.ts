import type { Step } from '../casework.api'

/** The steps that begin together at the earliest, stage by stage: what the drawing shows from left to right. */
export function stagesOf(steps: Step[]): Step[][] {
  const depth = new Map<string, number>()
  const known = new Map(steps.map((step) => [step.id, step]))
  function of(id: string): number {
    const found = depth.get(id)
    if (found !== undefined) return found
    const before = (known.get(id)?.after ?? []).filter((one) => known.has(one))
    const mine = before.length === 0 ? 0 : Math.max(...before.map(of)) + 1
    depth.set(id, mine)
    return mine
  }
  const stages: Step[][] = []
  for (const step of steps) (stages[of(step.id)] ??= []).push(step)
  return stages
}
