package org.yingshu.engine.cli.report;

import java.util.List;
import java.util.Objects;
import org.yingshu.engine.cli.terminal.Words;
import org.yingshu.engine.reader.model.Attachment;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.model.Target;

/** The sheet of targets: of the goals, of the measures, and of the tables. */
record XlsxTargets(XlsxSheet sheet, Words words) {

    void add(String file, Reading reading) {
        for (Document document : reading.documents()) {
            for (Attachment attachment : document.attachments()) {
                add(file, words.get("goals"), attachment.targets());
            }
        }
        Contents.measures(reading)
                .forEach(placed ->
                        add(file, placed.measure().path(), placed.measure().targets()));
        reading.tables().forEach(table -> add(file, table.title(), table.targets()));
    }

    private void add(String file, String place, List<Target> targets) {
        for (Target target : targets) {
            sheet.row(
                    file,
                    place,
                    target.subject(),
                    words.get("comparator", target.comparator()),
                    target.value(),
                    target.unit(),
                    target.condition(),
                    target.place(),
                    Objects.requireNonNullElse(target.baseline(), ""),
                    Objects.requireNonNullElse(target.benchmark(), ""),
                    Objects.requireNonNullElse(target.due(), ""),
                    words.get("strength", target.strength()),
                    target.raw(),
                    target.span().fromLine());
        }
    }
}
