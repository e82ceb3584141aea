import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'

/** A stored file, as the server gives it. */
export type FileView = Schemas['files.FileView']
export type Preview = Schemas['files.PreviewController.Preview']

const path = (id: string): string => `/api/files/${id}`

export const FILES = '/api/files'
/** Always saved, never shown by the browser. */
export const contentPath = (id: string): string => `${path(id)}/content`
export const pagePath = (id: string, page: number, width: number): string => `${path(id)}/pages/${page}?width=${width}`
export const previewOf = (id: string): Promise<Preview> => http.get<Preview>(`${path(id)}/preview`)
export const textOfFile = (id: string): Promise<Schemas['files.TextPreview.Excerpt']> => http.get(`${path(id)}/text`)
export const filesOf = (module: string, subject: string): Promise<{ items: FileView[] }> => http.get(FILES, { module, subject })

export function sizeInUnits(bytes: number): string {
  if (bytes >= 1024 * 1024) return `${(bytes / 1024 / 1024).toFixed(bytes < 10 * 1024 * 1024 ? 1 : 0)} MB`
  return `${Math.max(1, Math.round(bytes / 1024))} KB`
}

/** The ending, for the badge beside a name. */
export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toUpperCase() : ''
}
