package org.yingshu.market.trade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.directory.RegionView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Handled;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.Recorded;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.journal.StreamKind;
import org.yingshu.market.MarketProblem;
import org.yingshu.market.model.Purchase;
import org.yingshu.market.model.Purchase.Buyer;
import org.yingshu.market.model.Purchase.BuyerKind;
import org.yingshu.market.model.Purchase.Need;
import org.yingshu.market.model.Purchase.Way;
import org.yingshu.market.model.PurchaseCommand;
import org.yingshu.market.model.PurchaseEvent;
import org.yingshu.matter.ListedServices;
import org.yingshu.matter.ListedServices.Listing;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** Enterprises, people and offices buy listed services. */
@Component
class Purchases {

    private final Journal journal;
    private final StreamKind<Purchase, PurchaseCommand, PurchaseEvent> kind;
    private final JsonStateTable<Purchase> table;
    private final ListedServices services;
    private final Directory directory;
    private final Subjects subjects;

    Purchases(
            Journal journal,
            StreamKind<Purchase, PurchaseCommand, PurchaseEvent> purchaseKind,
            JsonStateTable<Purchase> purchaseTable,
            ListedServices services,
            Directory directory,
            Subjects subjects) {
        this.journal = journal;
        this.kind = purchaseKind;
        this.table = purchaseTable;
        this.services = services;
        this.directory = directory;
        this.subjects = subjects;
    }

    /** What somebody wants to buy. */
    record Wish(String service, String title, String text, String region, Way way, Instant deadline) {}

    /** @param commands what the caller may do with it now */
    record Detail(UUID id, int version, Purchase it, List<String> commands) {}

    @Transactional
    public Detail publish(Wish wish, Intent intent) {
        Caller caller = Caller.current();
        if (!caller.scope().seesRegion(wish.region())) {
            throw new ProblemException(MarketProblem.UNKNOWN_PLACE, wish.region());
        }
        return publish(intent.newId(), wish, buyer(caller.organisation()), journal.actOfCaller(), intent);
    }

    /** The same by somebody of a made-up past. */
    @Transactional
    public void play(UUID id, Wish wish, Buyer buyer, Act act) {
        journal.handle(kind, id, new PurchaseCommand.Publish(id, need(wish, buyer), wish.deadline()), act);
    }

    private Detail publish(UUID id, Wish wish, Buyer buyer, Act act, Intent intent) {
        var command = new PurchaseCommand.Publish(id, need(wish, buyer), wish.deadline());
        return detail(journal.handle(kind, id, command, intent, act));
    }

    /** What is not on the list nobody buys here, and what an office pays for no applicant does. */
    private Need need(Wish wish, Buyer buyer) {
        LocalDate today = LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE);
        RegionView place = directory
                .region(wish.region(), today)
                .orElseThrow(() -> new ProblemException(MarketProblem.UNKNOWN_PLACE, wish.region()));
        Listing service = services.find(wish.service(), wish.region())
                .orElseThrow(() -> new ProblemException(MarketProblem.NOT_LISTED, wish.service()));
        if (service.officePays() && buyer.kind() != BuyerKind.OFFICE) {
            throw new ProblemException(MarketProblem.OFFICE_PAYS);
        }
        return new Need(
                service.code(),
                service.name(),
                wish.title().strip(),
                wish.text().strip(),
                place.code(),
                place.name(),
                wish.way(),
                buyer);
    }

    private Buyer buyer(@Nullable UUID organisation) {
        if (organisation == null) {
            throw new ProblemException(Problem.FORBIDDEN);
        }
        return directory
                .organisation(organisation)
                .map(view -> new Buyer(view.id(), view.name(), BuyerKind.OFFICE))
                .or(() -> subjects.find(organisation)
                        .map(view -> new Buyer(
                                view.id(), view.name(), view.enterprise() ? BuyerKind.ENTERPRISE : BuyerKind.PERSON)))
                .orElseThrow(() -> new ProblemException(Problem.FORBIDDEN));
    }

    @Transactional
    public Detail handle(UUID id, PurchaseCommand command, Intent intent) {
        find(id);
        return detail(journal.handle(kind, id, command, intent));
    }

    /** The same by the system, or by somebody of a made-up past. */
    @Transactional
    public void handle(UUID id, PurchaseCommand command, Act act) {
        journal.handle(kind, id, command, act);
    }

    @Transactional(readOnly = true)
    public Detail detail(UUID id) {
        Stored<Purchase> stored = find(id);
        return new Detail(id, stored.version(), stored.state(), commands(stored.state()));
    }

    @Transactional(readOnly = true)
    public List<Recorded> history(UUID id) {
        find(id);
        return journal.history(id);
    }

    Stored<Purchase> find(UUID id) {
        Stored<Purchase> stored = table.find(id);
        if (stored == null) {
            throw new ProblemException(MarketProblem.NO_SUCH_PURCHASE);
        }
        return stored;
    }

    private Detail detail(Handled<Purchase> handled) {
        return new Detail(handled.id(), handled.version(), handled.state(), commands(handled.state()));
    }

    private List<String> commands(Purchase it) {
        Caller caller = Caller.current();
        String own = String.valueOf(caller.organisation());
        var commands = new ArrayList<String>();
        if (it.isOf(own) && caller.may("market:buy")) {
            switch (it.status()) {
                case OPEN -> {
                    if (journal.now().isBefore(it.deadline())) {
                        commands.add("extension");
                    }
                    commands.add("cancellation");
                }
                case DECIDING -> commands.addAll(List.of("award", "cancellation"));
                case AWARDED -> commands.add("delivery");
                case DELIVERED -> commands.add("rating");
                case UNFILLED -> commands.addAll(List.of("extension", "cancellation"));
                case RATED, CANCELLED -> {}
            }
        } else if (it.isWonBy(own) && it.status() == Purchase.Status.AWARDED && caller.may("market:bid")) {
            commands.add("delivery");
        }
        return commands;
    }
}
