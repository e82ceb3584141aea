package org.yingshu.casework.filing;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.yingshu.casework.CaseHead;
import org.yingshu.casework.Channel;
import org.yingshu.casework.Offices;
import org.yingshu.casework.model.Procedure;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.hall.Counters;
import org.yingshu.identity.AccountView;
import org.yingshu.identity.Accounts;

/** Made-up cases come in at a window where the place has one that takes them and a clerk of the office that decides. */
@Component
class SampleCounter {

    /** The others come in without a window. */
    private static final int ONE_IN = 2;

    private final Counters counters;
    private final Offices offices;
    private final Accounts accounts;

    SampleCounter(Counters counters, Offices offices, Accounts accounts) {
        this.counters = counters;
        this.offices = offices;
        this.accounts = accounts;
    }

    record Entry(Filing.Entrance entrance, Act act) {}

    /** @param own the applicant, who comes by the channel otherwise */
    Entry of(Procedure how, String code, String region, Channel channel, Act own) {
        var alone = new Entry(Filing.Entrance.of(channel), own);
        if (own.at().getEpochSecond() / 60 % ONE_IN != 0) {
            return alone;
        }
        UUID office = offices.office(how.department(), region).organisation();
        Optional<AccountView> clerk = office == null ? Optional.empty() : clerks(region, office);
        Optional<Counters.Counter> window = counters.of(region, code).stream()
                .filter(Counters.Counter::takes)
                .findFirst();
        if (clerk.isEmpty() || window.isEmpty()) {
            return alone;
        }
        AccountView who = clerk.get();
        var at = new CaseHead.Counter(
                window.get().hall(), window.get().hallName(), window.get().window());
        return new Entry(
                new Filing.Entrance(Channel.WINDOW, who.organisation(), region, at),
                new Act(who.id().toString(), who.name(), String.valueOf(who.organisation()), null, own.at()));
    }

    private Optional<AccountView> clerks(String region, UUID office) {
        return accounts.holding("casework:accept", region).stream()
                .filter(one -> office.equals(one.organisation()))
                .findFirst();
    }

    /** Who decides for an office; offices without such a person are not in it. */
    Map<UUID, AccountView> people(String region) {
        return accounts.holding("casework:decide", region).stream()
                .filter(one -> one.organisation() != null)
                .collect(Collectors.toMap(AccountView::organisation, Function.identity(), (one, other) -> one));
    }
}
