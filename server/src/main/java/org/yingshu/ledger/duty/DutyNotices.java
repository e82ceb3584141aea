package org.yingshu.ledger.duty;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.identity.AccountView;
import org.yingshu.identity.Accounts;
import org.yingshu.ledger.DutyEvent;
import org.yingshu.ledger.Stage;
import org.yingshu.ledger.model.Duty;
import org.yingshu.ledger.model.StrikeOff;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;
import org.yingshu.shared.scope.DataScope;

/** Tells those whose turn it is, or whose duty it is, what happened to it. */
@Component
class DutyNotices {

    private final Duties duties;
    private final Notices notices;
    private final Accounts accounts;

    DutyNotices(Duties duties, Notices notices, Accounts accounts) {
        this.duties = duties;
        this.notices = notices;
        this.accounts = accounts;
    }

    @ApplicationModuleListener
    void on(DutyEvent.Declined event) {
        Duty duty = duties.duty(event.duty());
        String name = duty.holder(event.organisation())
                .map(holder -> holder.owner().name())
                .orElse("");
        toOffice(duty, "declined", name, event.reason());
    }

    @ApplicationModuleListener
    void on(DutyEvent.ExtensionRequested event) {
        Duty duty = duties.duty(event.duty());
        toDeciders(duty, "extension", event.to(), event.reason());
    }

    @ApplicationModuleListener
    void on(DutyEvent.ExtensionGranted event) {
        toHolders(duties.duty(event.duty()), "extension-decided", event.from() + " → " + event.to());
    }

    @ApplicationModuleListener
    void on(DutyEvent.ExtensionRefused event) {
        toHolders(duties.duty(event.duty()), "extension-decided", event.reason());
    }

    @ApplicationModuleListener
    void on(DutyEvent.DifficultyRaised event) {
        Duty duty = duties.duty(event.duty());
        UUID addressee = event.addressee();
        if (addressee == null) {
            toOffice(duty, "help", event.text());
        } else {
            send(Set.of(addressee), Set.of(), duty, "help", event.text());
        }
    }

    @ApplicationModuleListener
    void on(DutyEvent.StrikeOffRequested event) {
        toCheckers(duties.duty(event.duty()), event.statement());
    }

    /** Behind the office nobody checks any more. */
    @ApplicationModuleListener(condition = "#event.stage().name() != 'OFFICE'")
    void on(DutyEvent.CheckPassed event) {
        toCheckers(duties.duty(event.duty()), event.reason());
    }

    @ApplicationModuleListener
    void on(DutyEvent.CheckReturned event) {
        toHolders(duties.duty(event.duty()), "returned", event.reason());
    }

    @ApplicationModuleListener
    void on(DutyEvent.StruckOff event) {
        toHolders(duties.duty(event.duty()), "struck-off");
    }

    @ApplicationModuleListener
    void on(DutyEvent.Reopened event) {
        toHolders(duties.duty(event.duty()), "reopened", event.reason());
    }

    private void toCheckers(Duty duty, String words) {
        StrikeOff request = duty.closing().request();
        if (!duty.status().isOpen() || request == null || request.ahead().isEmpty()) {
            return;
        }
        Stage stage = request.ahead().get(0);
        switch (stage) {
            case LEAD -> send(leads(duty), Set.of(), duty, "check", words);
            case SUPERIOR -> send(Set.copyOf(duty.superiors()), Set.of(), duty, "check", words);
            case OFFICE -> toOffice(duty, "check", words);
        }
    }

    private void toDeciders(Duty duty, String code, Object... arguments) {
        if (duty.superiors().isEmpty()) {
            toOffice(duty, code, arguments);
        } else {
            send(Set.copyOf(duty.superiors()), Set.of(), duty, code, arguments);
        }
    }

    private void toOffice(Duty duty, String code, Object... arguments) {
        String office = duty.terms().office();
        Set<UUID> people = accounts.holding("ledger:decide", DataScope.below(office)).stream()
                .filter(account -> account.region().equals(office))
                .map(AccountView::id)
                .collect(Collectors.toSet());
        send(Set.of(), people, duty, code, arguments);
    }

    private void toHolders(Duty duty, String code, Object... arguments) {
        Set<UUID> units = duty.holders().stream()
                .map(holder -> holder.owner().organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        send(units, Set.of(), duty, code, arguments);
    }

    private static Set<UUID> leads(Duty duty) {
        return duty.leads().stream()
                .map(holder -> holder.owner().organisation())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private void send(Set<UUID> units, Set<UUID> people, Duty duty, String code, @Nullable Object... arguments) {
        if (units.isEmpty() && people.isEmpty()) {
            return;
        }
        var all = new ArrayList<Object>();
        all.add(duty.origin().title());
        for (Object argument : arguments) {
            all.add(String.valueOf(argument));
        }
        notices.send(new Notice(units, people, "ledger.notice." + code, all, "/workbench/ledger/duties/" + duty.id()));
    }
}
