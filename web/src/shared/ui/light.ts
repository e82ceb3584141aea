/** The state of a clock, as the server says it. */
export const LIGHTS = ['green', 'amber', 'red', 'overdue', 'paused', 'continuing', 'closed'] as const
export type Light = (typeof LIGHTS)[number]

/** From the most urgent to the least. */
export const URGENCY: Light[] = ['overdue', 'red', 'amber', 'green', 'continuing', 'paused', 'closed']
