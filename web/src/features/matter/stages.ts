import type { Step } from './matter.types'

/** The ids of the steps that begin together at the earliest, stage by stage. */
export function stagesOf(steps: Step[]): Step[][] {
  const left = [...steps]
  const done = new Set<string>()
  const stages: Step[][] = []
  while (left.length > 0) {
    const ready = left.filter((step) => step.after.every((id) => done.has(id)))
    if (ready.length === 0) return [...stages, left]
    stages.push(ready)
    for (const step of ready) {
      done.add(step.id)
      left.splice(left.indexOf(step), 1)
    }
  }
  return stages
}
