package org.yingshu.certificate.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.yingshu.certificate.sampling.CheckLine.Finding;
import org.yingshu.certificate.sampling.Sample.Status;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;

class SampleLifeTests {

    private static final SampleLife LIFE = new SampleLife();
    private static final UUID CHECKER = UUID.fromString("00000000-0000-0000-0000-00000000000c");
    private static final UUID ISSUER = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final LocalDate LATER = LocalDate.of(2026, 12, 1);

    private static Act by(UUID organisation) {
        return new Act("li", "李", organisation.toString(), null, Instant.parse("2026-11-21T03:00:00Z"));
    }

    private static Sample drawn() {
        UUID id = UUID.randomUUID();
        return new Sample(
                id,
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                "41100026000000017",
                "food-licence",
                "食品经营许可证",
                ISSUER,
                "云州市市场监督管理局",
                "411000",
                CHECKER,
                Status.TO_CHECK,
                0,
                List.of(),
                null,
                List.of(),
                Instant.EPOCH);
    }

    private static List<CheckLine> lines(Finding complete, String note, List<String> machine) {
        List<CheckLine> lines = new ArrayList<>(Arrays.stream(Aspect.values())
                .map(aspect -> new CheckLine(aspect, Finding.GOOD, "", List.of()))
                .toList());
        lines.set(0, new CheckLine(Aspect.COMPLETE, complete, note, machine));
        return lines;
    }

    private static SampleLife.Command.Check check(List<CheckLine> lines, String demand, @Nullable LocalDate due) {
        return new SampleLife.Command.Check(2, lines, demand, due);
    }

    private static Sample after(Sample before, SampleLife.Command command, UUID organisation) {
        if (!(LIFE.decide(before, command, by(organisation))
                instanceof Decision.Accepted<SampleEvent>(List<SampleEvent> events))) {
            throw new AssertionError("Refused: " + LIFE.decide(before, command, by(organisation)));
        }
        Sample after = before;
        for (SampleEvent event : events) {
            after = LIFE.evolve(after, event);
        }
        return after;
    }

    private static String refusal(Sample before, SampleLife.Command command, UUID organisation) {
        return LIFE.decide(before, command, by(organisation)) instanceof Decision.Refused<SampleEvent>(var refusal)
                ? refusal.code()
                : "accepted";
    }

    private static Sample faulty() {
        return after(drawn(), check(lines(Finding.FAULT, "没有住所", List.of()), "补齐住所", LATER), CHECKER);
    }

    @Test
    void whatIsInOrderIsDoneWithTheCheck() {
        Sample passed = after(drawn(), check(lines(Finding.GOOD, "", List.of()), "", null), CHECKER);
        assertThat(passed.status()).isEqualTo(Status.PASSED);
        assertThat(passed.edition()).isEqualTo(2);
        assertThat(refusal(passed, check(lines(Finding.GOOD, "", List.of()), "", null), CHECKER))
                .isEqualTo("certificate.already-checked");
    }

    @Test
    void aFaultIsPutRightAnsweredForAndLookedAtAgain() {
        Sample faulty = faulty();
        assertThat(faulty.status()).isEqualTo(Status.TO_RECTIFY);
        assertThat(faulty.faults()).containsExactly(Aspect.COMPLETE);
        Sample answered = after(faulty, new SampleLife.Command.Answer("已补"), ISSUER);
        Sample returned = after(answered, new SampleLife.Command.Return("还是空的", null), CHECKER);
        assertThat(returned.status()).isEqualTo(Status.TO_RECTIFY);
        assertThat(returned.demand()).isNotNull().satisfies(demand -> assertThat(demand.due())
                .isNull());
        Sample again = after(returned, new SampleLife.Command.Answer("换发第 3 版"), ISSUER);
        Sample closed = after(again, new SampleLife.Command.Accept("", List.of()), CHECKER);
        assertThat(closed.status()).isEqualTo(Status.RECTIFIED);
        assertThat(closed.answers()).extracting(Sample.Answer::accepted).containsExactly(false, true);
    }

    @Test
    void everyAspectIsLookedAtOnce() {
        List<CheckLine> three = lines(Finding.GOOD, "", List.of()).subList(0, 3);
        assertThat(refusal(drawn(), check(three, "", null), CHECKER)).isEqualTo("certificate.aspect-missing");
        List<CheckLine> twice = new ArrayList<>(lines(Finding.GOOD, "", List.of()));
        twice.set(3, twice.getFirst());
        assertThat(refusal(drawn(), check(twice, "", null), CHECKER)).isEqualTo("certificate.aspect-missing");
    }

    @Test
    void neitherAFaultNorAContradictionOfTheMachineGoesWithoutWords() {
        assertThat(refusal(drawn(), check(lines(Finding.FAULT, " ", List.of()), "改", LATER), CHECKER))
                .isEqualTo("certificate.note-needed");
        assertThat(refusal(drawn(), check(lines(Finding.FAULT, "缺项", List.of()), "", LATER), CHECKER))
                .isEqualTo("certificate.note-needed");
        assertThat(refusal(drawn(), check(lines(Finding.GOOD, "", List.of("missing")), "", null), CHECKER))
                .isEqualTo("certificate.note-needed");
        Sample explained = after(drawn(), check(lines(Finding.GOOD, "按规定可不填", List.of("missing")), "", null), CHECKER);
        assertThat(explained.status()).isEqualTo(Status.PASSED);
        Sample answered = after(faulty(), new SampleLife.Command.Answer("已补"), ISSUER);
        assertThat(refusal(answered, new SampleLife.Command.Accept("", List.of("missing")), CHECKER))
                .isEqualTo("certificate.note-needed");
    }

    @Test
    void onlyWhoDrewChecksAndOnlyWhoIssuedAnswers() {
        assertThat(refusal(drawn(), check(lines(Finding.GOOD, "", List.of()), "", null), ISSUER))
                .isEqualTo("certificate.not-drawer");
        assertThat(refusal(faulty(), new SampleLife.Command.Answer("已补"), CHECKER))
                .isEqualTo("certificate.not-yours");
        Sample answered = after(faulty(), new SampleLife.Command.Answer("已补"), ISSUER);
        assertThat(refusal(answered, new SampleLife.Command.Accept("", List.of()), ISSUER))
                .isEqualTo("certificate.not-drawer");
        assertThat(refusal(answered, new SampleLife.Command.Return("不行", null), ISSUER))
                .isEqualTo("certificate.not-drawer");
    }

    @Test
    void aLimitLiesAhead() {
        LocalDate today = LocalDate.of(2026, 11, 21);
        assertThat(refusal(drawn(), check(lines(Finding.FAULT, "缺项", List.of()), "改", today), CHECKER))
                .isEqualTo("certificate.limit-past");
    }
}
