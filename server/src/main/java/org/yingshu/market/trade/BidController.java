package org.yingshu.market.trade;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.journal.Intent;
import org.yingshu.market.model.Purchase.Terms;
import org.yingshu.market.trade.Bids.Line;
import org.yingshu.market.trade.Bids.OwnBid;

/** Bids of the agency that asks; nobody else's can be asked for. */
@RestController
@RequestMapping("/api/market/bids")
class BidController {

    private final Bids bids;

    BidController(Bids bids) {
        this.bids = bids;
    }

    /**
     * @param price in yuan
     * @param days working days from the award to the delivery
     */
    record Offered(
            @NotNull @DecimalMin("0.01") @Digits(integer = 10, fraction = 2)
            BigDecimal price,

            @Min(1) @Max(1000) int days,
            @Nullable @Size(max = 1000) String words) {

        Terms terms() {
            return new Terms(price, days, words == null ? "" : words.strip());
        }
    }

    record Lines(List<Line> items) {}

    @GetMapping
    @PreAuthorize("hasAuthority('market:bid')")
    Lines mine() {
        return new Lines(bids.mine());
    }

    @GetMapping("/{purchase}")
    @PreAuthorize("hasAuthority('market:bid')")
    OwnBid own(@PathVariable UUID purchase) {
        return bids.own(purchase);
    }

    @PutMapping("/{purchase}")
    @PreAuthorize("hasAuthority('market:bid')")
    OwnBid place(@PathVariable UUID purchase, @Valid @RequestBody Offered body, Intent intent) {
        return bids.place(purchase, body.terms(), intent);
    }

    @DeleteMapping("/{purchase}")
    @PreAuthorize("hasAuthority('market:bid')")
    OwnBid withdraw(@PathVariable UUID purchase, Intent intent) {
        return bids.withdraw(purchase, intent);
    }
}
