package org.yingshu.plan.reading;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.yingshu.journal.Journal;
import org.yingshu.journal.JournalJson;
import org.yingshu.journal.Recorded;
import tools.jackson.databind.JsonNode;

/** The course of a plan as the journal has it, told in a few words each. */
@Component
class PlanHistory {

    private final Journal journal;
    private final JournalJson json;

    PlanHistory(Journal journal, JournalJson json) {
        this.journal = journal;
        this.json = json;
    }

    /**
     * One event.
     *
     * @param type its name: Corrected
     * @param kind which sort of it: SPLIT; empty where there is only one
     * @param actor the account, or the name of the part of the platform that acts by itself
     * @param name how people know the actor
     * @param about what it is about: the task's title, the plan's title
     * @param reason empty where none was given
     * @param count of tasks or findings; 0 where it tells nothing
     */
    record Entry(
            int version,
            String type,
            String kind,
            Instant at,
            String actor,
            String name,
            String about,
            String reason,
            int count) {}

    List<Entry> of(UUID plan) {
        return journal.history(plan).stream().map(this::entry).toList().reversed();
    }

    private Entry entry(Recorded recorded) {
        JsonNode event = json.read(recorded.payload(), JsonNode.class);
        JsonNode correction = event.path("correction");
        return switch (recorded.type()) {
            case "Imported" ->
                entry(
                        recorded,
                        "",
                        event.path("head").path("title"),
                        event.path("reason"),
                        event.path("tasks").size());
            case "Described" -> entry(recorded, "", event.path("after").path("title"), event.path("reason"), 0);
            case "Corrected" ->
                entry(
                        recorded,
                        correction.path("kind").asString(""),
                        (correction.path("before").isEmpty() ? correction.path("after") : correction.path("before"))
                                .path(0)
                                .path("title"),
                        correction.path("note"),
                        correction.path("no").asInt(0));
            case "Undone" -> entry(recorded, "", event.path("none"), event.path("none"), correction.asInt(0));
            case "Judged" ->
                entry(
                        recorded,
                        event.path("verdict").asString(""),
                        event.path("none"),
                        event.path("reason"),
                        event.path("findings").size());
            case "OpenAccepted" ->
                entry(
                        recorded,
                        "",
                        event.path("none"),
                        event.path("reason"),
                        event.path("tasks").size());
            case "Joined" ->
                entry(recorded, event.path("part").asString(""), event.path("none"), event.path("none"), 0);
            default ->
                entry(
                        recorded,
                        "",
                        event.path("none"),
                        event.path("reason"),
                        event.path("tasks").asInt(0));
        };
    }

    private static Entry entry(Recorded recorded, String kind, JsonNode about, JsonNode reason, int count) {
        return new Entry(
                recorded.version(),
                recorded.type(),
                kind,
                recorded.at(),
                recorded.actor(),
                recorded.name(),
                about.asString(""),
                reason.asString(""),
                count);
    }
}
