package org.yingshu.journal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;
import org.yingshu.engine.lifecycle.Lifecycle;

/** The smallest thing with a life: a box that things are put into until it is closed. */
record Box(String owner, List<String> content, boolean closed) {

    sealed interface Command {
        record Make(String owner) implements Command {}

        record Put(String thing) implements Command {}

        record Close() implements Command {}
    }

    sealed interface Event {
        record Made(String owner) implements Event {}

        record Filled(String thing) implements Event {}

        record Closed() implements Event {}
    }

    static final class Life implements Lifecycle<Box, Command, Event> {

        @Override
        public Decision<Event> decide(@Nullable Box box, Command command, Act act) {
            return switch (command) {
                case Command.Make(String owner) ->
                    box == null ? Decision.accept(new Event.Made(owner)) : Decision.refuse("box.there-already");
                case Command.Put(String thing)
                when box != null && !box.closed -> Decision.accept(new Event.Filled(thing));
                case Command.Close() when box != null && !box.closed -> Decision.accept(new Event.Closed());
                case Command.Put put -> Decision.refuse("box.closed");
                case Command.Close close -> Decision.accept();
            };
        }

        @Override
        public Box evolve(@Nullable Box box, Event event) {
            return switch (event) {
                case Event.Made(String owner) -> new Box(owner, List.of(), false);
                case Event.Filled(String thing) -> Objects.requireNonNull(box).with(thing);
                case Event.Closed() -> Objects.requireNonNull(box).shut();
            };
        }
    }

    private Box with(String thing) {
        return new Box(owner, Stream.concat(content.stream(), Stream.of(thing)).toList(), closed);
    }

    private Box shut() {
        return new Box(owner, content, true);
    }

    static StreamKind<Box, Command, Event> kind(JdbcTemplate jdbc, JournalJson json) {
        jdbc.execute("""
                create table if not exists journal.box (
                    id uuid primary key, version int not null, head bytea not null, state jsonb not null,
                    owner text not null, size int not null)
                """);
        var store = JsonStateTable.of(jdbc, json, "journal.box", Box.class)
                .column("owner", Box::owner)
                .column("size", box -> box.content().size());
        return new StreamKind<>("journal.box", new Life(), store, Event.class, List.of());
    }
}
