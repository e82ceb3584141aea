package org.yingshu.matter.intermediary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yingshu.matter.SampleAgencies;
import org.yingshu.matter.intermediary.AgencyStore.Agency;
import org.yingshu.shared.Ids;

/** Puts made-up bodies where real ones are put. */
@Component
class PlayedAgencies implements SampleAgencies {

    private final Intermediaries intermediaries;
    private final AgencyStore store;
    private final Clock clock;

    PlayedAgencies(Intermediaries intermediaries, AgencyStore store, Clock clock) {
        this.intermediaries = intermediaries;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Map<String, String> services() {
        return intermediaries.all().stream()
                .filter(Intermediaries.Listed::listed)
                .collect(Collectors.toMap(
                        one -> one.service().code(), one -> one.service().name().zh()));
    }

    @Override
    public void offer(Body body) {
        if (store.isThere(body.service(), body.code())) {
            return;
        }
        store.add(
                new Agency(
                        Ids.next(),
                        body.service(),
                        body.name(),
                        body.code(),
                        body.region(),
                        body.charge(),
                        body.credit(),
                        body.creditSource(),
                        body.creditOn(),
                        LocalDate.now(clock),
                        null),
                "demo");
    }
}
