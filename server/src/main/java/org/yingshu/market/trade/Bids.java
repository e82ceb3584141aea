package org.yingshu.market.trade;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.market.MarketProblem;
import org.yingshu.market.model.Bid;
import org.yingshu.market.model.BidEvent;
import org.yingshu.market.model.BidLife.Asked;
import org.yingshu.market.model.BidLife.Command;
import org.yingshu.market.model.Purchase;
import org.yingshu.market.model.Purchase.Status;
import org.yingshu.market.model.Purchase.Terms;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/**
 * Agencies bid: an agency is an enterprise that stands on the list for the service, signed in as itself. A purchase is read
 * as everybody may read it, a bid under the agency's own scope, each in a transaction of its own.
 */
@Component
class Bids {

    private final Journal journal;
    private final StreamKind<Bid, Command, BidEvent> kind;
    private final JsonStateTable<Bid> table;
    private final JsonStateTable<Purchase> purchases;
    private final BidQueries queries;
    private final PurchaseQueries lists;
    private final Seal seal;
    private final ListedAgencies agencies;
    private final Subjects subjects;

    Bids(
            Journal journal,
            StreamKind<Bid, Command, BidEvent> bidKind,
            JsonStateTable<Bid> bidTable,
            JsonStateTable<Purchase> purchaseTable,
            BidQueries queries,
            PurchaseQueries lists,
            Seal seal,
            ListedAgencies agencies,
            Subjects subjects) {
        this.journal = journal;
        this.kind = bidKind;
        this.table = bidTable;
        this.purchases = purchaseTable;
        this.queries = queries;
        this.lists = lists;
        this.seal = seal;
        this.agencies = agencies;
        this.subjects = subjects;
    }

    /**
     * What an agency has to do with a purchase.
     *
     * @param listed whether it stands on the list for the service
     * @param terms what it offers; null where it does not, or no more
     * @param version of the bid; 0 where there is none
     */
    record OwnBid(boolean listed, @Nullable Terms terms, int version, List<String> commands) {}

    /** A bid in the list of its agency. */
    record Line(UUID id, PublicPurchase purchase, @Nullable Terms terms, boolean won) {}

    OwnBid own(UUID purchase) {
        SubjectView agency = agency();
        Purchase it = purchase(purchase);
        Stored<Bid> stored = table.find(Bid.id(purchase, agency.id()));
        return shown(it, agency, stored == null ? null : stored.state(), stored == null ? 0 : stored.version());
    }

    OwnBid place(UUID purchase, Terms terms, Intent intent) {
        return place(purchase, terms, agency(), intent, journal.actOfCaller());
    }

    /** The same by an agency of a made-up past. */
    OwnBid place(UUID purchase, Terms terms, SubjectView agency, Intent intent, Act act) {
        Purchase it = purchase(purchase);
        if (!isListed(it, agency)) {
            throw new ProblemException(
                    MarketProblem.NO_AGENCY, it.need().serviceName().zh());
        }
        UUID id = Bid.id(purchase, agency.id());
        var command = new Command.Place(
                Asked.of(it), agency.id(), agency.name(), agency.code(), terms, seal.close(terms, id));
        Handled<Bid> handled = journal.handle(kind, id, command, intent, act);
        return shown(it, agency, handled.state(), handled.version());
    }

    OwnBid withdraw(UUID purchase, Intent intent) {
        SubjectView agency = agency();
        Purchase it = purchase(purchase);
        Handled<Bid> handled =
                journal.handle(kind, Bid.id(purchase, agency.id()), new Command.Withdraw(Asked.of(it)), intent);
        return shown(it, agency, handled.state(), handled.version());
    }

    List<Line> mine() {
        SubjectView agency = agency();
        List<Bid> bids = queries.of(agency.id());
        List<UUID> ids = bids.stream().map(Bid::purchase).toList();
        Map<UUID, Purchase> found = Objects.requireNonNull(CurrentScope.in(DataScope.ALL, () -> lists.of(ids))).stream()
                .collect(Collectors.toMap(Purchase::id, Function.identity()));
        return bids.stream()
                .flatMap(bid -> Optional.ofNullable(found.get(bid.purchase())).stream()
                        .map(it -> new Line(
                                bid.id(),
                                PublicPurchase.of(it),
                                terms(bid),
                                it.isWonBy(agency.id().toString()))))
                .toList();
    }

    private SubjectView agency() {
        UUID own = Caller.current().organisation();
        return Optional.ofNullable(own)
                .flatMap(subjects::find)
                .orElseThrow(() -> new ProblemException(Problem.FORBIDDEN));
    }

    private Purchase purchase(UUID id) {
        Stored<Purchase> stored = CurrentScope.in(DataScope.ALL, () -> purchases.find(id));
        if (stored == null) {
            throw new ProblemException(MarketProblem.NO_SUCH_PURCHASE);
        }
        return stored.state();
    }

    private boolean isListed(Purchase it, SubjectView agency) {
        return agency.enterprise() && agencies.has(it, agency.code());
    }

    private @Nullable Terms terms(Bid bid) {
        return bid.standing() ? seal.open(bid.sealed(), bid.id()) : null;
    }

    private OwnBid shown(Purchase it, SubjectView agency, @Nullable Bid bid, int version) {
        boolean listed = isListed(it, agency) && !it.isOf(agency.id().toString());
        Terms terms = bid == null ? null : terms(bid);
        var commands = new ArrayList<String>();
        if (it.status() == Status.OPEN && journal.now().isBefore(it.deadline())) {
            if (listed) {
                commands.add("place");
            }
            if (terms != null) {
                commands.add("withdraw");
            }
        }
        return new OwnBid(listed, terms, version, commands);
    }
}
