package org.yingshu.engine.cli.report;

import java.util.List;
import java.util.stream.Stream;
import org.yingshu.engine.cli.terminal.Words;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Deadline;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Measure;
import org.yingshu.engine.reader.model.Owner;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.engine.reader.model.TaskRow;

/** Ways through a reading that several reports go. */
final class Contents {

    private Contents() {}

    /** A measure with where it stands. */
    record Placed(Document document, Attachment attachment, Measure measure) {}

    /** Measures and sections with duties, in the order of the text; safeguards are not among them. */
    static Stream<Placed> measures(Reading reading) {
        return reading.documents().stream().flatMap(document -> document.attachments().stream()
                .flatMap(attachment -> Stream.concat(attachment.measures().stream(), attachment.sections().stream())
                        .map(measure -> new Placed(document, attachment, measure))));
    }

    static Stream<TaskRow> rows(Reading reading) {
        return reading.lists().stream().flatMap(list -> list.rows().stream());
    }

    /** The deadlines that bind: of the task lists where the file has one, else of the measures. */
    static List<Deadline> deadlines(Reading reading) {
        List<Deadline> listed =
                rows(reading).flatMap(row -> row.deadlines().stream()).toList();
        return !listed.isEmpty()
                ? listed
                : measures(reading)
                        .flatMap(placed -> placed.measure().blocks().stream())
                        .flatMap(block -> block.deadlines().stream())
                        .toList();
    }

    /** The attachment a measure stands in, by number and title. */
    static String attachment(Placed placed, Words words) {
        Integer number = placed.attachment().number();
        return (number == null ? words.get("body") : words.get("attachment", number)) + " "
                + placed.attachment().title();
    }

    /** Those who lead, or those who do not, as one text. */
    static String names(List<Owner> owners, boolean lead) {
        return String.join(
                "、",
                owners.stream()
                        .filter(owner -> (owner.role() == Role.LEAD) == lead)
                        .map(owner -> owner.open() ? owner.name() + "等" : owner.name())
                        .toList());
    }
}
