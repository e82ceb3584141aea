package org.yingshu.ledger.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yingshu.ledger.LedgerProblem;
import org.yingshu.shared.Cursor;
import org.yingshu.shared.problem.ProblemException;

/**
 * An order of duties, and the place in it where a page ended. The id comes last in every order, so that no two duties
 * have the same place.
 */
record DutySort(List<Key> keys, boolean descending) {

    private static final Key ID = new Key("d.id", UUID.class);
    private static final Key DUE = new Key("d.due_key", LocalDate.class);
    private static final Map<String, List<Key>> ORDERS = Map.of(
            "urgency", List.of(new Key("d.urgency", Integer.class), DUE, ID),
            "due", List.of(DUE, ID),
            "percent", List.of(new Key("d.percent", Integer.class), ID),
            "lastReport", List.of(new Key("d.report_key", LocalDate.class), ID),
            "number", List.of(new Key("d.ordinal", Integer.class), ID));

    /** A column that is never null. */
    record Key(String column, Class<?> type) {}

    static DutySort of(@Nullable String word) {
        String asked = word == null ? "urgency" : word;
        boolean descending = asked.startsWith("-");
        List<Key> keys = ORDERS.get(descending ? asked.substring(1) : asked);
        if (keys == null) {
            throw new ProblemException(LedgerProblem.UNKNOWN_SORT, asked);
        }
        return new DutySort(keys, descending);
    }

    /** Where the rows of the party table are in the same order, they are read in it. */
    boolean byUrgency() {
        return keys.size() == 3 && !descending;
    }

    String orderBy(boolean fromParty) {
        return columns(fromParty).stream()
                .map(column -> column + (descending ? " desc" : ""))
                .collect(Collectors.joining(", "));
    }

    String behind(boolean fromParty) {
        return "(" + String.join(", ", columns(fromParty)) + ") " + (descending ? "<" : ">") + " ("
                + keys.stream().map(key -> "?").collect(Collectors.joining(", ")) + ")";
    }

    private List<String> columns(boolean fromParty) {
        return keys.stream()
                .map(Key::column)
                .map(column -> !fromParty ? column : column.equals("d.id") ? "p.duty" : column.replace("d.", "p."))
                .toList();
    }

    Cursor cursor(DutyRow row) {
        return Cursor.at(keys.stream().map(key -> row.key(key.column())).toArray());
    }

    List<Object> values(Cursor cursor) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            values.add(value(cursor, i));
        }
        return values;
    }

    private Object value(Cursor cursor, int key) {
        Class<?> type = keys.get(key).type();
        if (type == Integer.class) {
            return cursor.number(key);
        }
        return type == LocalDate.class ? cursor.day(key) : cursor.id(key);
    }
}
