import { http } from '@/shared/http/http'

const ROOT = '/api/payment/orders'

export interface Order {
  id: string
  version: number
  title: string
  payee: string
  payerName: string
  amount: number
  state: 'OPEN' | 'PENDING' | 'PAID' | 'FAILED' | 'REFUNDING' | 'REFUNDED' | 'CANCELLED'
  receipt: string | null
  note: string
  orderedAt: string
  paidAt: string | null
  standIn: boolean
}

export const order = (id: string) => http.get<Order>(`${ROOT}/${id}`)
export const begin = (id: string, key: string) => http.post<{ ticket: string; page: string }>(`${ROOT}/${id}/beginning`, {}, { key })
export const settle = (id: string) => http.post<Order>(`${ROOT}/${id}/settlement`, {})
export const standIn = (id: string, succeeds: boolean, key: string) => http.post<Order>(`${ROOT}/${id}/stand-in`, { succeeds }, { key })
export const receiptPath = (id: string) => `${ROOT}/${id}/receipt?format=PDF`
