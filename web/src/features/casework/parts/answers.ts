/** Whether a choice was made anew: texts that are being typed change no form, choices and numbers may. */
export function changedAnswers(before: Record<string, unknown>, now: Record<string, unknown>): boolean {
  const short = (value: unknown) => typeof value !== 'string' || value.length <= 40
  return Object.keys({ ...before, ...now }).some((key) => before[key] !== now[key] && short(now[key]))
}
