import { http } from '@/shared/http/http'

const ROOT = '/api/identity'

export const changePassword = (current: string, next: string) => http.post(`${ROOT}/password`, { current, next })
