package org.yingshu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.yingshu.casework.SampleApplication;
import org.yingshu.casework.SampleCases;
import org.yingshu.casework.SampleReports;
import org.yingshu.exchange.SampleMessages;
import org.yingshu.exchange.SampleSharing;
import org.yingshu.shared.scope.CurrentScope;

/** Two months of made-up cases over the items of the packs, so that inboxes, clocks and facts are not empty. */
@Component
class DemoCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final int CASES = 300;
    private static final long SEED = 20_260_901;

    private static final List<String> CODES = List.of(
            "start-up",
            "start-up.registration",
            "construction.permit",
            "construction.drawing-review",
            "electricity.low-voltage-other",
            "electricity.high-voltage-single",
            "real-estate.transfer-registration",
            "real-estate.mortgage",
            "real-estate.change");

    private final SampleCases cases;
    private final SampleReports reports;
    private final SampleMessages messages;
    private final SampleSharing sharing;
    private final Clock clock;

    DemoCases(SampleCases cases, SampleReports reports, SampleMessages messages, SampleSharing sharing, Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.messages = messages;
        this.sharing = sharing;
        this.clock = clock;
    }

    void fill() {
        LocalDate today = LocalDate.now(clock);
        CurrentScope.asSystem(() -> sharing.share(Demo.CITY));
        CurrentScope.asSystem(() -> messages.answer(() -> play(today), Demo.CITY, SEED));
        CurrentScope.asSystem(this::byRule);
        CurrentScope.asSystem(() -> reports.report(Demo.CITY, today.minusMonths(2), today));
    }

    private void play(LocalDate today) {
        LOG.info("{} made-up cases", cases.play(CODES, Demo.CITY, today.minusMonths(2), today, CASES, SEED));
    }

    /** A company that the rules register, and one whose founder is on the list, so that a person looks at it. */
    List<UUID> byRule() {
        return List.of(
                cases.file(company(DemoLists.FOUNDER, DemoLists.DECLARED)),
                cases.file(company(DemoLists.LISTED, DemoLists.DECLARED_BY_LISTED)));
    }

    private static SampleApplication company(DemoLists.Sample founder, DemoLists.Declared name) {
        return new SampleApplication(
                "start-up.registration",
                Demo.CITY,
                founder.name(),
                founder.code(),
                Map.of(
                        "kind",
                        "limited",
                        "foreign",
                        false,
                        "licensed",
                        false,
                        "agent",
                        false,
                        "delivery",
                        "electronic"),
                Map.ofEntries(
                        Map.entry("enterprise.name", name.name()),
                        Map.entry("enterprise.name-declaration", name.number()),
                        Map.entry("enterprise.kind", "limited"),
                        Map.entry("enterprise.address", "许昌市演示路8号"),
                        Map.entry("enterprise.business-scope", "组织文化艺术交流活动；图文设计制作"),
                        Map.entry("enterprise.investors", founder.name() + "，出资 10 万元"),
                        Map.entry("enterprise.legal-representative", founder.name()),
                        Map.entry("enterprise.legal-representative-id", founder.code()),
                        Map.entry("enterprise.contact-name", founder.name()),
                        Map.entry("delivery.way", "electronic")));
    }
}
