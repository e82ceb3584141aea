package org.yingshu.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.yingshu.Callers;
import org.yingshu.casework.handling.Deadlines;
import org.yingshu.casework.model.ProcedureStore;
import org.yingshu.engine.calendar.WorkCalendar;
import org.yingshu.engine.calendar.clock.CountingRules;
import org.yingshu.engine.calendar.clock.Due;
import org.yingshu.engine.calendar.clock.Pause;
import org.yingshu.engine.calendar.clock.RunningClock;
import org.yingshu.engine.calendar.limit.Limit;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.schedule.Job;
import tools.jackson.databind.JsonNode;

/** The days on which cases are due are those of the law, over holidays, pauses and amended calendars. */
@CaseworkTest
class CaseClockTests {

    private static final Limit PROMISED = Limit.parse("5工作日");
    private static final Limit STATUTORY = Limit.parse("20工作日");

    @Autowired
    Counter counter;

    @Autowired
    ProcedureStore procedures;

    @Autowired
    Deadlines deadlines;

    @Autowired
    List<Job> jobs;

    private final String code = "clock-" + UUID.randomUUID();
    private ClockedCase it;
    private Caller taxman;

    @BeforeEach
    void offered() {
        it = new ClockedCase(counter, code);
        taxman = counter.reviewer(counter.office(CaseFixture.TAX, Callers.XUCHANG));
        var procedure = CaseFixture.procedure(code, CaseFixture.twoReviews(), DecisionKind.STRICT, BigDecimal.ZERO);
        Counter.system(() -> procedures.publish(procedure, Callers.XUCHANG, LocalDate.of(2019, 1, 1), null));
    }

    private void isDueAsTheLawSays(Instant since, List<Pause> pauses) {
        assertThat(it.clock("promised").at("/due").asString()).isEqualTo(lastDay(since, PROMISED, pauses));
        assertThat(it.clock("statutory").at("/due").asString()).isEqualTo(lastDay(since, STATUTORY, pauses));
    }

    private static String lastDay(Instant since, Limit limit, List<Pause> pauses) {
        var clock = new RunningClock(since, limit, pauses, CountingRules.STANDARD);
        return clock.due(WorkCalendar.national()) instanceof Due.At at
                ? at.lastDay().toString()
                : "none";
    }

    /** The working days before the long holidays, and one before a weekend that is worked. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-09-30",
                "2020-01-23",
                "2021-02-10",
                "2021-09-17",
                "2022-01-30",
                "2022-09-30",
                "2023-01-20",
                "2023-04-28",
                "2024-02-09",
                "2024-09-14",
                "2025-01-27",
                "2025-09-30",
                "2026-02-13"
            })
    void holidaysAreNoWorkingDays(LocalDate eve) {
        isDueAsTheLawSays(it.accepted(eve), List.of());
    }

    @Test
    void aSupplementOnTheLastDayIsInTime() {
        Instant since = it.accepted(LocalDate.of(2022, 9, 26));
        counter.clock.set(LocalDate.of(2022, 9, 29));
        Instant asked = counter.clock.instant();
        var defect = Map.of("kind", "MATERIAL", "about", "articles", "name", "章程", "text", "缺少签字页");
        it.post(it.window, "supplement-notice", Map.of("defects", List.of(defect), "until", "2022-10-20"));
        assertThat(it.clock("promised").at("/due").isNull()).isTrue();
        counter.clock.set(LocalDate.of(2022, 10, 20).atTime(23, 59));
        Instant given = counter.clock.instant();
        it.supplement("articles");
        isDueAsTheLawSays(since, List.of(Pause.paused("补正", asked, given)));
    }

    @Test
    void pausesThatOverlapCountOnce() {
        Instant since = it.accepted(LocalDate.of(2023, 4, 24));
        counter.clock.set(LocalDate.of(2023, 4, 25));
        Instant first = counter.clock.instant();
        String hearing = it.stop(it.reviewer, "HEARING", "听证");
        counter.clock.set(LocalDate.of(2023, 4, 27));
        Instant second = counter.clock.instant();
        String inspection = it.stop(taxman, "INSPECTION", "检验");
        counter.clock.set(LocalDate.of(2023, 5, 5));
        Instant firstEnd = counter.clock.instant();
        it.post(it.reviewer, "resumption", Map.of("stop", hearing, "result", "听证结束"));
        assertThat(it.clock("promised").at("/due").isNull()).isTrue();
        counter.clock.set(LocalDate.of(2023, 5, 9));
        Instant secondEnd = counter.clock.instant();
        it.post(taxman, "resumption", Map.of("stop", inspection, "result", "检验结束"));
        isDueAsTheLawSays(
                since, List.of(Pause.excluded("听证", first, firstEnd), Pause.excluded("检验", second, secondEnd)));
        isReadable();
    }

    /** Day by day, from the first to the last, with the name of what was not counted. */
    private void isReadable() {
        JsonNode clock = it.clock("promised");
        JsonNode lines = counter.wire
                .get(it.reviewer, "/api/clock/clocks/" + clock.at("/id").asString() + "/explanation")
                .ok()
                .body();
        List<String> days = new ArrayList<>();
        lines.forEach(line -> days.add(line.at("/day").asString()));
        assertThat(days)
                .isSorted()
                .doesNotHaveDuplicates()
                .last()
                .isEqualTo(clock.at("/due").asString());
        assertThat(lines.toString()).contains("听证", "劳动节", "\"counted\":5");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.at("/text").asString()).isNotBlank());
    }

    @Test
    void anAmendedCalendarMovesCasesThatAreUnderWay() {
        Instant since = it.accepted(LocalDate.of(2025, 7, 7));
        isDueAsTheLawSays(since, List.of());
        Caller office = Callers.of(Role.OFFICE, UUID.randomUUID(), Callers.XUCHANG);
        Map<String, Object> day = Map.of("date", "2025-07-10", "off", true, "name", "抢险");
        String amendment = counter.wire
                .post(office, "/api/clock/amendments", amendment(day))
                .ok()
                .text("/id");
        recounted(counter.wire.post(office, "/api/clock/amendments/" + amendment + "/preview", Map.of()));
        recounted(counter.wire.post(office, "/api/clock/amendments/" + amendment + "/issue", Map.of()));
        assertThat(it.clock("promised").at("/due").asString())
                .isEqualTo(lastDay(since, Limit.parse("6工作日"), List.of()));
        assertThat(deadlines.after("5工作日", since, Callers.XUCHANG))
                .hasToString(lastDay(since, Limit.parse("6工作日"), List.of()));
        assertThat(deadlines.after("5工作日", since, "410100")).hasToString(lastDay(since, PROMISED, List.of()));
        new ClockedCase(counter, code).accepted(LocalDate.of(2025, 7, 7));
        assertThat(daysLeft()).contains(5);
    }

    private List<Integer> daysLeft() {
        JsonNode inbox = counter.wire
                .get(it.reviewer, "/api/casework/inbox?code=" + code)
                .ok()
                .at("/items");
        return inbox.findValues("left").stream().map(JsonNode::asInt).toList();
    }

    private static Map<String, Object> amendment(Map<String, Object> day) {
        return Map.of(
                "name", "防汛",
                "reason", "防汛停工一天",
                "source", "示例通知",
                "region", Callers.XUCHANG,
                "days", List.of(day));
    }

    private void recounted(Wire.Reply reply) {
        reply.ok();
        jobs.stream()
                .filter(job -> job.name().contains("recount"))
                .forEach(job -> Counter.system(() -> {
                    job.work().run();
                    return true;
                }));
    }
}
