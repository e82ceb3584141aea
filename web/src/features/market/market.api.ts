import type { Schemas } from '@/shared/api/api'
import { http } from '@/shared/http/http'
import type { CommandOptions, Page, Query } from '@/shared/http/http'

const PURCHASES = '/api/market/purchases'
const BIDS = '/api/market/bids'
const PUBLIC = '/api/portal/market/purchases'

export type Purchase = Schemas['market.Purchase']
export type PurchaseRow = Schemas['market.PurchaseQueries.Row']
export type PurchaseDetail = Schemas['market.Purchases.Detail']
export type PublicPurchase = Schemas['market.PublicPurchase']
export type PublicOffer = Schemas['market.PublicPurchase.PublicOffer']
export type OwnBid = Schemas['market.Bids.OwnBid']
export type BidLine = Schemas['market.Bids.Line']
export type Status = PublicPurchase['status']
export type Way = PublicPurchase['way']
export type Recorded = Schemas['journal.Recorded']
export type Service = Schemas['matter.Intermediaries.Listed']
export const STATUSES: Status[] = ['OPEN', 'DECIDING', 'AWARDED', 'DELIVERED', 'RATED', 'UNFILLED', 'CANCELLED']
export const WAYS: Way[] = ['LOWEST_PRICE', 'DRAW', 'FREE_CHOICE']

export const PUBLIC_EXPORT = `${PUBLIC}/export`
export const everybodys = (query: Query, signal?: AbortSignal): Promise<Page<PublicPurchase>> => http.page<PublicPurchase>(PUBLIC, query, signal)
export const everybodysOne = (id: string) => http.get<PublicPurchase>(`${PUBLIC}/${id}`)

export const PURCHASES_EXPORT = `${PURCHASES}/export`
export const purchases = (query: Query, signal?: AbortSignal): Promise<Page<PurchaseRow>> => http.page<PurchaseRow>(PURCHASES, query, signal)
export const limits = () => http.get<Schemas['market.MarketSettings']>(`${PURCHASES}/limits`)
export const purchase = (id: string) => http.get<PurchaseDetail>(`${PURCHASES}/${id}`)
export const purchaseHistory = (id: string) => http.get<Recorded[]>(`${PURCHASES}/${id}/history`)
export const publish = (body: unknown, key: string) => http.post<PurchaseDetail>(PURCHASES, body, { key })
export const purchaseDeed = (id: string, deed: string, body: unknown, options: CommandOptions) => http.post<PurchaseDetail>(`${PURCHASES}/${id}/${deed}`, body, options)

export const myBids = () => http.get<{ items: BidLine[] }>(BIDS)
export const ownBid = (purchase: string) => http.get<OwnBid>(`${BIDS}/${purchase}`)
export const placeBid = (purchase: string, body: unknown, key: string) => http.put<OwnBid>(`${BIDS}/${purchase}`, body, { key })
export const withdrawBid = (purchase: string, key: string) => http.delete<OwnBid>(`${BIDS}/${purchase}`, { key })

export const services = () => http.get<{ items: Service[] }>('/api/portal/matter/intermediaries').then((found) => found.items.filter((one) => one.listed))
export const regions = () => http.get<{ code: string; name: string }[]>('/api/directory/regions')
