import { ApiProblem } from './ApiProblem'
import { headersOf, problemOf } from './http'

export interface UploadOptions {
  /** The name of the form's part. */
  part?: string
  /** Other parts, as text. */
  fields?: Record<string, string>
  key?: string
  /** From 0 to 1. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

/** Sends a file as multipart/form-data. Rejects with an ApiProblem, or with an AbortError when it was cancelled. */
export function upload<T>(path: string, file: File, options: UploadOptions = {}): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const call = new XMLHttpRequest()
    const form = new FormData()
    for (const [name, value] of Object.entries(options.fields ?? {})) form.append(name, value)
    form.append(options.part ?? 'file', file)
    call.open('POST', path)
    for (const [name, value] of Object.entries(headersOf('POST', { key: options.key }))) call.setRequestHeader(name, value)
    call.upload.onprogress = (event) => {
      if (event.lengthComputable) options.onProgress?.(event.loaded / event.total)
    }
    call.onload = () => {
      const type = call.getResponseHeader('Content-Type') ?? ''
      if (call.status < 200 || call.status > 299) reject(problemOf(call.status, type, call.responseText))
      else resolve((call.responseText ? JSON.parse(call.responseText) : undefined) as T)
    }
    call.onerror = () => reject(ApiProblem.unreachable())
    call.onabort = () => reject(new DOMException('cancelled', 'AbortError'))
    options.signal?.addEventListener('abort', () => call.abort(), { once: true })
    call.send(form)
  })
}
