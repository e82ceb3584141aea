import type { PublicPurchase, Purchase } from '../market.api'

/** A purchase that one has a part in, in the shape in which everybody reads it, with what its parties see besides. */
export function publicly(it: Purchase): PublicPurchase {
  const { award, need } = it
  return {
    ...need,
    id: it.id,
    status: it.status,
    deadline: it.deadline,
    seed: it.seed,
    rating: it.rating,
    words: it.words,
    at: it.at,
    buyer: need.buyer.name,
    buyerKind: need.buyer.kind,
    offers: it.offers.map(({ bid, name, code, terms, at }) => ({ bid, name, code, price: terms.price, days: terms.days, at })),
    award: award ? { bid: award.offer.bid, name: award.offer.name, code: award.offer.code, byRule: award.byRule, reason: award.reason, at: award.at } : null,
    deliveredAt: it.delivery?.at ?? null,
  }
}
