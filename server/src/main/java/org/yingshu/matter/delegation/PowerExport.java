package org.yingshu.matter.delegation;

import org.yingshu.matter.delegation.PowerList.Line;
import org.yingshu.shared.export.Export;
import org.yingshu.shared.export.Export.Word;

/** The columns of the exported list. */
final class PowerExport {

    static final Export<Line> LINES = Export.<Line>named("matter.export.powers")
            .column("matter.export.name", 40, line -> line.itemName().zh())
            .column("matter.export.from", 30, line -> line.from().name())
            .column("matter.export.to", 30, line -> line.to().name())
            .column("matter.export.place", line -> line.to().place())
            .column("matter.export.extent", line -> new Word("matter.extent." + line.extent()))
            .column("matter.export.excluded", 30, Line::excluded)
            .column("matter.export.document", 40, Line::document)
            .column("matter.export.document-day", Line::documentDay)
            .column("matter.export.status", line -> new Word("matter.power." + line.status()))
            .column("matter.export.lacks", 30, line -> line.lacks().stream()
                    .map(lack -> new Word("matter.lack." + lack))
                    .toList())
            .column("matter.export.responsible", 20, Line::responsible)
            .column("matter.export.due", Line::due)
            .column("matter.export.due-configured", Line::configured)
            .column("matter.export.since", Line::since)
            .column("matter.export.until", Line::until);

    private PowerExport() {}
}
