package org.yingshu.plan.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.reader.model.Document;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Reading;
import org.yingshu.engine.reader.source.Span;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.plan.PlanEvent;
import org.yingshu.plan.PlanHead;
import org.yingshu.plan.intake.IntakeStore.Intake;
import org.yingshu.plan.intake.IntakeStore.State;
import org.yingshu.plan.model.PlanCommand;
import org.yingshu.plan.model.PlanStore;
import org.yingshu.shared.Ids;

/** Stores a reading: one plan for each document with tasks, all in one transaction. */
@Component
class PlanTaking {

    private final IntakeStore intakes;
    private final ReadingStore readings;
    private final PlanStore plans;
    private final Journal journal;
    private final OwnerNames names;

    PlanTaking(IntakeStore intakes, ReadingStore readings, PlanStore plans, Journal journal, OwnerNames names) {
        this.intakes = intakes;
        this.readings = readings;
        this.plans = plans;
        this.journal = journal;
        this.names = names;
    }

    private record Taken(Document document, TasksOfReading.Found found) {}

    @Transactional
    void take(Intake intake, Reading reading) {
        var taken = new ArrayList<Taken>();
        for (Document document : reading.documents()) {
            var found = TasksOfReading.of(reading, document, names, intake.region(), day(document.date()));
            if (!found.tasks().isEmpty()) {
                taken.add(new Taken(document, found));
            }
        }
        if (taken.isEmpty()) {
            throw new NoPlan();
        }
        // Somebody may have cancelled it meanwhile: then nothing of it is stored.
        if (!intakes.move(intake.id(), State.READING, State.DONE)) {
            return;
        }
        readings.addReading(intake.id(), intake.region(), reading);
        boolean alone = taken.size() == 1;
        for (int i = 0; i < taken.size(); i++) {
            Document document = taken.get(i).document();
            // What stands in no document with tasks belongs to the first plan.
            List<Finding> findings = alone ? reading.findings() : findings(reading, document, taken, i == 0);
            add(intake, reading, taken.get(i), alone, findings);
        }
    }

    private void add(Intake intake, Reading reading, Taken taken, boolean alone, List<Finding> findings) {
        Document document = taken.document();
        UUID id = Ids.next();
        int first = alone ? 1 : document.span().fromLine();
        int last = alone ? reading.source().lineCount() : document.span().toLine();
        PlanStore.Edition edition = plans.nextEdition(intake.editionOf(), id);
        var head = new PlanHead(
                document.title().isBlank() ? intake.name() : document.title(),
                document.number(),
                document.issuer(),
                document.date(),
                intake.region());
        var read = new PlanEvent.Imported(
                id,
                head,
                intake.id(),
                edition.family(),
                edition.number(),
                first,
                last,
                taken.found().tasks(),
                taken.found().bodies());
        journal.handle(plans.kind(), id, new PlanCommand.Take(read), Intent.NONE);
        readings.addFindings(id, intake.region(), findings);
        // The notice names the plan itself: that is no basis.
        List<Citations.Cited> cited = Citations.in(reading.source(), first, last).stream()
                .filter(one -> !head.title().contains(one.title()))
                .toList();
        readings.addCitations(id, intake.region(), cited);
    }

    private static List<Finding> findings(Reading reading, Document document, List<Taken> taken, boolean first) {
        return reading.findings().stream()
                .filter(finding -> within(finding, document)
                        || (first && taken.stream().noneMatch(other -> within(finding, other.document()))))
                .toList();
    }

    private static boolean within(Finding finding, Document document) {
        if (finding.spans().isEmpty()) {
            return false;
        }
        Span place = finding.spans().get(0);
        return place.fromLine() >= document.span().fromLine()
                && place.toLine() <= document.span().toLine();
    }

    /** Names are looked up as of the day printed on the document. */
    private LocalDate day(@Nullable String date) {
        if (date != null && date.length() == 10) {
            return LocalDate.parse(date);
        }
        return LocalDate.ofInstant(journal.now(), WorkCalendar.ZONE);
    }
}
