/** Far more than it ever takes. */
const FRAMES = 12

/**
 * Brings an element of a scrolling box into its middle, and moves nothing but the box. What is out of sight has a guessed
 * height, so once it is drawn it looks again, until the element stays where it is.
 */
export function centre(box: HTMLElement | null, element: Element | null | undefined, frames = FRAMES): void {
  if (!box || !element) return
  const frame = box.getBoundingClientRect()
  const place = element.getBoundingClientRect()
  const by = place.top - frame.top - Math.max(0, (frame.height - place.height) / 2)
  const before = box.scrollTop
  box.scrollTop += by
  const still = Math.abs(by) < 2 || (box.scrollTop === before && frames < FRAMES)
  if (frames > 0 && !still) requestAnimationFrame(() => centre(box, element, frames - 1))
}

/** Brings an element into a scrolling box where it is not in it yet. */
export function reveal(box: HTMLElement | null, element: Element | null | undefined): void {
  if (!box || !element) return
  const frame = box.getBoundingClientRect()
  const place = element.getBoundingClientRect()
  if (place.top < frame.top || place.bottom > frame.bottom) centre(box, element)
}
