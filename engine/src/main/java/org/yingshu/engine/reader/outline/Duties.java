package org.yingshu.engine.reader.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.source.Passage;

/**
 * A measure's text and its duties: who answers for it until when.
 *
 * <p>Fields come one by one, in the order of the text; which of them make up one duty shows in that order alone.
 */
final class Duties {

    /** A labelled value: {@code label} as printed, without its colon. */
    record Field(String label, boolean owners, Passage value, Passage whole) {}

    /** The fields of one duty; {@code textBefore} paragraphs of the measure stand before it. */
    record Raw(List<Field> owners, List<Field> deadlines, int textBefore) {
        Raw(int textBefore) {
            this(new ArrayList<>(), new ArrayList<>(), textBefore);
        }
    }

    private final List<Passage> text = new ArrayList<>();
    private final List<Raw> duties = new ArrayList<>();
    private boolean textSinceDuty;
    /** A time in a bracket of its own waits for its owners. */
    private boolean timeGiven;

    private Duties() {}

    static Duties in(List<Passage> paragraphs) {
        var duties = new Duties();
        var fields = new DutyFields(duties);
        paragraphs.forEach(fields::read);
        if (duties.duties.isEmpty() && !duties.text.isEmpty()) {
            Passage owners = UnlabelledOwners.atStart(duties.text.get(0));
            if (owners != null) {
                // The words stay in the text: the sentence would lack its subject.
                duties.add(new Field("", true, owners, owners));
            }
        }
        return duties;
    }

    /** The paragraphs without their duties. */
    List<Passage> text() {
        return text;
    }

    List<Raw> duties() {
        return duties;
    }

    void addText(Passage passage) {
        Passage stripped = passage.strip();
        if (!stripped.isEmpty()) {
            text.add(stripped);
            textSinceDuty = !timeGiven;
        }
    }

    void add(Field field) {
        Raw current = duties.isEmpty() ? null : duties.get(duties.size() - 1);
        if (current == null || startsDuty(current, field)) {
            current = new Raw(text.size());
            duties.add(current);
        }
        (field.owners() ? current.owners() : current.deadlines()).add(field);
        textSinceDuty = false;
        timeGiven = false;
    }

    /** Adds a time whose owners may follow upon more text. */
    void addTimeAhead(Field time) {
        add(time);
        timeGiven = true;
    }

    /** The deadline read last, while its duty has neither owners nor text behind it; null otherwise. */
    @Nullable
    Field deadlineWithoutOwners() {
        if (textSinceDuty || duties.isEmpty()) {
            return null;
        }
        Raw current = duties.get(duties.size() - 1);
        return current.owners().isEmpty()
                ? current.deadlines().get(current.deadlines().size() - 1)
                : null;
    }

    private boolean startsDuty(Raw current, Field field) {
        if (textSinceDuty) {
            return true;
        }
        if (field.owners()) {
            return current.owners().stream().anyMatch(other -> other.label().equals(field.label()));
        }
        return !current.deadlines().isEmpty() && !current.owners().isEmpty();
    }
}
