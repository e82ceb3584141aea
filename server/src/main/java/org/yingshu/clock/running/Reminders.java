package org.yingshu.clock.running;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.clock.Light;
import org.yingshu.clock.model.Ladder;
import org.yingshu.clock.model.Ladders;
import org.yingshu.clock.model.OpenClock;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;

/** Tells people what became of clocks: each for itself, or all of a kind in one message where there are many. */
@Component
class Reminders {

    /** More messages of the same content at the same moment would not be read. */
    private static final int SINGLY = 3;

    private static final String LIST = "/workbench/clock";

    private final Notices notices;

    Reminders(Notices notices) {
        this.notices = notices;
    }

    /** Who is told what. */
    private record Key(String code, Light light, Set<UUID> organisations, Set<UUID> accounts) {}

    void send(List<Turn> turns, Ladders.All settings) {
        Map<String, Set<UUID>> holders = new HashMap<>();
        Map<Key, List<OpenClock>> told = new LinkedHashMap<>();
        for (Turn turn : turns) {
            OpenClock clock = turn.after();
            if (turn.turned() && settings.of(clock.kind()).remind()) {
                told.computeIfAbsent(owners("clock." + clock.light().word(), clock), key -> new ArrayList<>())
                        .add(clock);
            }
            Ladder.Step step = turn.step();
            if (step != null) {
                told.computeIfAbsent(audience(step, clock, holders), key -> new ArrayList<>())
                        .add(clock);
            }
        }
        List<Notice> all = new ArrayList<>();
        told.forEach((key, clocks) -> all.addAll(notices(key, clocks)));
        notices.sendAll(all);
    }

    private static Key owners(String code, OpenClock clock) {
        return new Key(code, clock.light(), Set.copyOf(clock.organisations()), Set.of());
    }

    private Key audience(Ladder.Step step, OpenClock clock, Map<String, Set<UUID>> known) {
        boolean owners = step.recipients().contains(Ladder.Step.OWNERS);
        Set<UUID> accounts = new TreeSet<>();
        for (String recipient : step.recipients()) {
            if (recipient.startsWith(Ladder.Step.HOLDERS)) {
                String permission = recipient.substring(Ladder.Step.HOLDERS.length());
                accounts.addAll(known.computeIfAbsent(
                        permission + "@" + clock.region(), key -> notices.holders(permission, clock.region())));
            }
        }
        String code = "clock.step-" + step.action().name().toLowerCase(Locale.ROOT);
        return new Key(code, clock.light(), owners ? Set.copyOf(clock.organisations()) : Set.of(), accounts);
    }

    private static List<Notice> notices(Key key, List<OpenClock> clocks) {
        if (clocks.size() > SINGLY) {
            return List.of(new Notice(
                    key.organisations(),
                    key.accounts(),
                    key.code() + "-many",
                    List.of(clocks.size(), clocks.getFirst().label()),
                    LIST + "?light=" + key.light().word()));
        }
        return clocks.stream()
                .map(clock -> new Notice(
                        key.organisations(),
                        key.accounts(),
                        key.code(),
                        List.of(
                                clock.label(),
                                String.valueOf(clock.dueDay() == null ? clock.notBefore() : clock.dueDay())),
                        clock.to() == null ? LIST : clock.to()))
                .toList();
    }
}
