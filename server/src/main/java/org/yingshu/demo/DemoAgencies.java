package org.yingshu.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.yingshu.market.SamplePurchases;
import org.yingshu.matter.SampleAgencies;
import org.yingshu.shared.scope.CurrentScope;

/** Made-up bodies for each intermediary service, so that an applicant has a choice, and what was bought of them. */
@Component
class DemoAgencies {

    private static final List<String> NAMES = List.of("方圆", "致远", "恒信");
    private static final List<String> CREDIT = List.of("A", "B", "A");

    private static final String BUYER = "许昌市望山机械有限公司（演示）";
    private static final String OFFICE = "市住房城乡建设局";

    private final SampleAgencies agencies;
    private final SamplePurchases purchases;
    private final Clock clock;

    DemoAgencies(SampleAgencies agencies, SamplePurchases purchases, Clock clock) {
        this.agencies = agencies;
        this.purchases = purchases;
        this.clock = clock;
    }

    void fill() {
        CurrentScope.asSystem(() -> {
            int number = 0;
            for (Map.Entry<String, String> service : new TreeMap<>(agencies.services()).entrySet()) {
                for (int i = 0; i < NAMES.size(); i++) {
                    agencies.offer(new SampleAgencies.Body(
                            service.getKey(),
                            "许昌市" + NAMES.get(i) + service.getValue() + "有限公司（演示）",
                            DemoServices.creditCode("91411000MA9Y%02d".formatted(number++)),
                            Demo.CITY,
                            "演示报价，以合同为准",
                            CREDIT.get(i),
                            "演示评级",
                            LocalDate.now(clock).minusMonths(2)));
                }
            }
            purchases.play(Demo.CITY, OFFICE, BUYER, DemoServices.creditCode("91411000MA9X01"));
        });
    }
}
