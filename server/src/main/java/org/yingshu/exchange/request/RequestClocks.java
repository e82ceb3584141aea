package org.yingshu.exchange.request;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.clock.ClockStart;
import org.yingshu.clock.Clocks;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.exchange.ExchangeSettings;
import org.yingshu.exchange.request.ShareRequest.Asked;
import org.yingshu.exchange.request.ShareRequest.Party;
import org.yingshu.exchange.request.ShareRequest.Status;
import org.yingshu.journal.JsonStateTable;
import org.yingshu.journal.StateStore.Stored;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;

/** Until when a provider looks at a request, the office decides and what was decided is supplied; and who is told. */
@Component
class RequestClocks {

    private static final String REVIEW = "exchange.request.review";
    private static final String DECISION = "exchange.request.decision";
    private static final String SUPPLY = "exchange.request.supply";
    private static final String PAGE = "/workbench/exchange/requests/";

    private final Clocks clocks;
    private final Notices notices;
    private final JsonStateTable<ShareRequest> table;
    private final ExchangeSettings.Sharing limits;

    RequestClocks(
            Clocks clocks, Notices notices, JsonStateTable<ShareRequest> shareRequestTable, ExchangeSettings settings) {
        this.clocks = clocks;
        this.notices = notices;
        this.table = shareRequestTable;
        this.limits = settings.sharing();
    }

    @ApplicationModuleListener
    void on(RequestEvent.Asked event) {
        review(event.request(), event.at());
    }

    @ApplicationModuleListener
    void on(RequestEvent.AskedAgain event) {
        review(event.request(), event.at());
    }

    @ApplicationModuleListener
    void on(RequestEvent.Granted event) {
        answered(event, "exchange.notice.granted");
    }

    @ApplicationModuleListener
    void on(RequestEvent.Returned event) {
        answered(event, "exchange.notice.returned");
    }

    @ApplicationModuleListener
    void on(RequestEvent.Refused event) {
        answered(event, "exchange.notice.refused");
    }

    @ApplicationModuleListener
    void on(RequestEvent.Upheld event) {
        answered(event, "exchange.notice.upheld");
    }

    @ApplicationModuleListener
    void on(RequestEvent.Withdrawn event) {
        clocks.stopAll(event.request(), event.at());
    }

    @ApplicationModuleListener
    void on(RequestEvent.Disputed event) {
        ShareRequest it = in(event.request(), Status.DISPUTED);
        if (it == null) {
            return;
        }
        Asked asked = it.asked();
        start(it, DECISION, limits.decision(), event.at(), Set.of());
        Set<UUID> deciders = notices.holders("exchange:arbitrate", asked.region());
        if (!deciders.isEmpty()) {
            notices.send(Notice.toAccounts(
                    deciders,
                    "exchange.notice.disputed",
                    PAGE + it.id(),
                    asked.name().zh()));
        }
    }

    @ApplicationModuleListener
    void on(RequestEvent.Ordered event) {
        ShareRequest it = in(event.request(), Status.ORDERED);
        if (it != null) {
            clocks.stopAll(it.id(), event.at());
            UUID provider = it.asked().provider().organisation();
            start(it, SUPPLY, limits.supply(), event.at(), Set.of(provider));
            tell(it, it.asked().provider(), "exchange.notice.ordered");
            tell(it, it.asked().requester(), "exchange.notice.ordered");
        }
    }

    private void review(UUID request, Instant at) {
        ShareRequest it = in(request, Status.UNDER_REVIEW);
        if (it != null) {
            start(it, REVIEW, limits.review(), at, Set.of(it.asked().provider().organisation()));
            tell(it, it.asked().provider(), "exchange.notice.asked");
        }
    }

    private void answered(RequestEvent event, String code) {
        clocks.stopAll(event.request(), event.at());
        Stored<ShareRequest> stored = table.find(event.request());
        if (stored != null) {
            tell(stored.state(), stored.state().asked().requester(), code);
        }
    }

    /** What has gone on since needs no clock any more; null then. It stays as it is until the clock is there. */
    private @Nullable ShareRequest in(UUID request, Status status) {
        Stored<ShareRequest> stored = table.lock(request);
        return stored == null || stored.state().status() != status ? null : stored.state();
    }

    private void start(ShareRequest it, String kind, String limit, Instant at, Set<UUID> who) {
        clocks.stop(it.id(), kind, at);
        clocks.start(new ClockStart(
                it.id(),
                kind,
                "共享申请 " + it.asked().name().zh(),
                Limit.parse(limit),
                at,
                who,
                it.asked().region(),
                PAGE + it.id()));
    }

    private void tell(ShareRequest it, Party who, String code) {
        notices.send(Notice.toOrganisations(
                Set.of(who.organisation()),
                code,
                PAGE + it.id(),
                it.asked().name().zh()));
    }
}
