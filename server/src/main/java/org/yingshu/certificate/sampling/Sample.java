package org.yingshu.certificate.sampling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One certificate of a drawing, from the draw until nothing is wrong with it any more.
 *
 * @param place in the order of the draw, from 1
 * @param checker the organisation that checks
 * @param edition of the certificate that was checked; 0 before
 * @param demand what the issuer is to do; null where nothing was wrong
 */
public record Sample(
        UUID id,
        UUID sampling,
        int place,
        UUID certificate,
        String number,
        String type,
        String typeName,
        UUID issuer,
        String issuerName,
        String region,
        UUID checker,
        Status status,
        int edition,
        List<CheckLine> lines,
        @Nullable Demand demand,
        List<Answer> answers,
        Instant at) {

    public Sample {
        lines = List.copyOf(lines);
        answers = List.copyOf(answers);
    }

    /** How it stands. */
    public enum Status {
        TO_CHECK,
        PASSED,
        TO_RECTIFY,
        ANSWERED,
        RECTIFIED;

        public boolean isOpen() {
            return this == TO_CHECK || this == TO_RECTIFY || this == ANSWERED;
        }
    }

    /** @param due the day that was set; null for the usual limit */
    public record Demand(String text, @Nullable LocalDate due, String by, Instant at) {}

    /** @param judgement what was said of it; null while nobody has looked */
    public record Answer(
            String text, String by, Instant at, @Nullable String judgement, boolean accepted) {}

    List<Aspect> faults() {
        return lines.stream().filter(CheckLine::isFault).map(CheckLine::aspect).toList();
    }

    Sample checked(int seen, List<CheckLine> found) {
        return with(Status.PASSED, seen, found, demand, answers);
    }

    Sample urged(Demand next) {
        return with(Status.TO_RECTIFY, edition, lines, next, answers);
    }

    Sample answered(Answer answer) {
        List<Answer> more = new ArrayList<>(answers);
        more.add(answer);
        return with(Status.ANSWERED, edition, lines, demand, more);
    }

    Sample judged(String words, boolean accepted) {
        List<Answer> all = new ArrayList<>(answers);
        Answer last = all.removeLast();
        all.add(new Answer(last.text(), last.by(), last.at(), words, accepted));
        return with(accepted ? Status.RECTIFIED : Status.TO_RECTIFY, edition, lines, demand, all);
    }

    private Sample with(Status next, int seen, List<CheckLine> found, @Nullable Demand asked, List<Answer> all) {
        return new Sample(
                id,
                sampling,
                place,
                certificate,
                number,
                type,
                typeName,
                issuer,
                issuerName,
                region,
                checker,
                next,
                seen,
                found,
                asked,
                all,
                at);
    }
}
