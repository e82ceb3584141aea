package org.yingshu.engine.reader.gold;

import java.util.Map;
import org.yingshu.engine.reader.model.Target;

/** What a target says, as it is labelled. */
record GoldTarget(String subject, String comparator, String value, String unit, String due) {

    static GoldTarget of(Map<String, String> row) {
        return new GoldTarget(
                row.get("subject"), row.get("comparator"), row.get("value"), row.get("unit"), row.get("due"));
    }

    static GoldTarget of(Target target) {
        return new GoldTarget(
                target.subject(),
                target.comparator().name(),
                target.value(),
                target.unit().replace('％', '%'),
                target.due() == null ? "" : target.due());
    }

    boolean isSameFigure(GoldTarget other) {
        return comparator.equals(other.comparator) && value.equals(other.value) && unit.equals(other.unit);
    }

    /** One may name the same thing with more words than the other. */
    boolean isSameSubject(GoldTarget other) {
        return !subject.isEmpty()
                && !other.subject.isEmpty()
                && (subject.contains(other.subject) || other.subject.contains(subject));
    }

    /** How well two targets of one figure agree in the rest. */
    int agreement(GoldTarget other) {
        return (isSameSubject(other) ? 2 : 0) + (due.equals(other.due) ? 1 : 0);
    }
}
