import type { components } from './schema'

/** What the server takes and gives, by the names of its records: `npm run api` makes it from docs/openapi.json. */
export type Schemas = components['schemas']

/** What may be left out is there, if only as null: a form has every field. */
export type Whole<T> = T extends readonly (infer E)[] ? Whole<E>[] : T extends object ? { [K in keyof T]-?: Whole<T[K]> } : T

/** The same, and these are not null either: an empty text or list stands for nothing. */
export type Filled<T, K extends keyof T> = Omit<Whole<T>, K> & { [P in K]-?: NonNullable<Whole<T[P]>> }
