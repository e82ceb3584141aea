package org.yingshu.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yingshu.casework.FinishedCases;
import org.yingshu.casework.FinishedCases.Finished;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.feedback.SampleFeedback;
import org.yingshu.feedback.ServiceDone;
import org.yingshu.hall.SampleHallWork;
import org.yingshu.hall.SampleHalls;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;

/** Halls, and the work in that of the city: teams before the cases, what people thought and a confirmed month after them. */
@Component
class DemoHalls {

    private static final long SEED = 20_260_902;
    private static final int MONTHS = 2;
    private static final int MOST_REVIEWS = 200;
    /** One in so many reviews is a bad one. */
    private static final int ONE_BAD_IN = 9;

    private final SampleHalls halls;
    private final SampleHallWork work;
    private final FinishedCases finished;
    private final SampleFeedback feedback;
    private final Directory directory;
    private final Clock clock;
    private @Nullable UUID city;

    DemoHalls(
            SampleHalls halls,
            SampleHallWork work,
            FinishedCases finished,
            SampleFeedback feedback,
            Directory directory,
            Clock clock) {
        this.halls = halls;
        this.work = work;
        this.finished = finished;
        this.feedback = feedback;
        this.directory = directory;
        this.clock = clock;
    }

    void open() {
        city = halls.open("许昌市政务服务大厅（演示）", "Xuchang Government Service Hall (demo)", Demo.CITY, "演示地址：市民之家一层");
        halls.open("魏都区政务服务大厅（演示）", "Weidu District Government Service Hall (demo)", "411002", "演示地址：区政务服务中心");
        halls.open("长葛市政务服务大厅（演示）", "Changge Government Service Hall (demo)", "411082", "演示地址：市民中心一层");
    }

    void second(Caller office) {
        if (city != null) {
            UUID hall = city;
            Acting.as(office, () -> work.second(hall, begin()));
        }
    }

    void evaluate(Caller office) {
        if (city == null) {
            return;
        }
        UUID hall = city;
        CurrentScope.asSystem(() -> {
            work.visits(hall, begin(), today(), SEED);
            reviews();
        });
        Acting.as(office, () -> work.evaluate(hall));
    }

    private void reviews() {
        List<ServiceDone> done = new ArrayList<>();
        for (FinishedCases.Count count : finished.counts(begin(), today())) {
            String office = directory
                    .organisation(count.office())
                    .map(OrganisationView::name)
                    .orElse("");
            finished.list(begin(), today(), count.office(), count.region(), MOST_REVIEWS)
                    .forEach(one -> done.add(service(one, count, office)));
        }
        for (int i = 0; i < done.size(); i += 2) {
            boolean bad = i / 2 % ONE_BAD_IN == ONE_BAD_IN - 1;
            feedback.review(done.get(i), bad ? 2 : 5 - i / 2 % 2, bad ? List.of("speed") : List.of(), "", null, null);
        }
    }

    private static ServiceDone service(Finished one, FinishedCases.Count count, String office) {
        return new ServiceDone(
                one.caseId(),
                one.number(),
                "",
                one.name(),
                count.office(),
                office,
                null,
                null,
                count.region(),
                one.at().plus(Duration.ofHours(1)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }

    private LocalDate begin() {
        return today().minusMonths(MONTHS).withDayOfMonth(1);
    }
}
