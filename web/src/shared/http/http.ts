import { ApiProblem } from './ApiProblem'
import type { ProblemBody } from './ApiProblem'

/** One page of a list, as every list of the server gives it. */
export interface Page<T> {
  items: T[]
  /** Opens the page after this one; null on the last. */
  next: string | null
  /** How many there are in all; null where counting would cost too much. */
  total: number | null
}

export type QueryValue = string | number | boolean | null | undefined | readonly string[]
export interface Query {
  [name: string]: QueryValue
}

export interface CommandOptions {
  /** The version that the reader saw; the server refuses with 412 when there is a newer one. */
  version?: number | string
  /** The same key for the same intent: a repeated one gets the first answer. */
  key?: string
}

interface RequestOptions extends CommandOptions {
  query?: Query
  body?: unknown
  signal?: AbortSignal
}

const settings = {
  language: () => 'zh-CN',
  onSignedOut: () => {},
}

/** The shell says which language to ask for, and what to do when the session has ended. */
export function configureHttp(given: Partial<typeof settings>): void {
  Object.assign(settings, given)
}

export function withQuery(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one))
  }
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

function cookie(name: string): string | null {
  const found = document.cookie.split('; ').find((one) => one.startsWith(`${name}=`))
  return found ? decodeURIComponent(found.slice(name.length + 1)) : null
}

export function headersOf(method: string, options: CommandOptions = {}): Record<string, string> {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': settings.language() }
  const token = cookie('XSRF-TOKEN')
  if (method !== 'GET' && token) headers['X-XSRF-TOKEN'] = token
  if (options.version !== undefined) headers['If-Match'] = `"${options.version}"`
  if (options.key) headers['Idempotency-Key'] = options.key
  return headers
}

/** The problem of an answer that is not 2xx; tells the shell when the session has ended. */
export function problemOf(status: number, contentType: string, text: string): ApiProblem {
  let body: ProblemBody = {}
  if (contentType.includes('json')) {
    try {
      body = JSON.parse(text) as ProblemBody
    } catch {
      body = {}
    }
  }
  if (status === 401) settings.onSignedOut()
  return new ApiProblem(status, body)
}

async function request<T>(method: string, path: string, options: RequestOptions = {}): Promise<T> {
  const headers = headersOf(method, options)
  if (options.body !== undefined) headers['Content-Type'] = 'application/json'
  let response: Response
  try {
    response = await fetch(withQuery(path, options.query), {
      method,
      headers,
      credentials: 'same-origin',
      signal: options.signal,
      body: options.body === undefined ? undefined : JSON.stringify(options.body),
    })
  } catch (failure) {
    if (options.signal?.aborted) throw failure
    throw ApiProblem.unreachable()
  }
  const text = await response.text()
  const type = response.headers.get('Content-Type') ?? ''
  if (!response.ok) throw problemOf(response.status, type, text)
  return (text && type.includes('json') ? JSON.parse(text) : undefined) as T
}

export const newKey = (): string => crypto.randomUUID()

export const http = {
  get: <T>(path: string, query?: Query, signal?: AbortSignal) => request<T>('GET', path, { query, signal }),
  post: <T>(path: string, body?: unknown, options?: CommandOptions) => request<T>('POST', path, { body, ...options }),
  put: <T>(path: string, body: unknown, options?: CommandOptions) => request<T>('PUT', path, { body, ...options }),
  patch: <T>(path: string, body: unknown, options?: CommandOptions) => request<T>('PATCH', path, { body, ...options }),
  delete: <T = void>(path: string, options?: CommandOptions) => request<T>('DELETE', path, options),
  page: <T>(path: string, query?: Query, signal?: AbortSignal) => request<Page<T>>('GET', path, { query, signal }),
}
