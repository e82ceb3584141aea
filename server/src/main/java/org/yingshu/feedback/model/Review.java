package org.yingshu.feedback.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.feedback.Branch;
import org.yingshu.feedback.Channel;
import org.yingshu.feedback.ReviewEvent;
import org.yingshu.feedback.ReviewEvent.Rated;
import org.yingshu.feedback.ReviewEvent.Reviewer;
import org.yingshu.feedback.ReviewStatus;

/**
 * A review as it stands.
 *
 * @param reviewer null for one without a name, who cannot be called back
 * @param verdict what verifying led to
 * @param rounds how often it was put right: more than once where the reviewer was not content
 */
public record Review(
        UUID id,
        Rated rated,
        Channel channel,
        int grade,
        List<String> tags,
        String text,
        @Nullable Reviewer reviewer,
        String tracking,
        ReviewStatus status,
        @Nullable Verdict verdict,
        List<Round> rounds,
        List<Call> calls,
        @Nullable Appeal appeal,
        String closing,
        Instant at,
        @Nullable Instant closedAt) {

    public Review {
        tags = List.copyOf(tags);
        rounds = List.copyOf(rounds);
        calls = List.copyOf(calls);
    }

    public record Verdict(
            String findings,
            Branch branch,
            String measure,
            @Nullable LocalDate deadline,
            String by,
            Instant at) {}

    public record Round(String done, String reply, String by, Instant at) {}

    public record Call(boolean reached, boolean content, String words, String by, Instant at) {}

    /** @param granted null while nobody has decided */
    public record Appeal(
            String reason,
            String actor,
            String by,
            Instant at,
            ReviewStatus before,
            @Nullable Boolean granted,
            String decision) {}

    public boolean isBad() {
        return grade <= ReviewEvent.Given.BAD;
    }

    public boolean isNamed() {
        return reviewer != null;
    }

    int triesInVain() {
        int tries = 0;
        for (Call call : calls) {
            tries = call.reached() ? 0 : tries + 1;
        }
        return tries;
    }

    Builder change() {
        return new Builder(this);
    }

    /** The same review with some of it changed. */
    static final class Builder {

        private final Review before;
        ReviewStatus status;

        @Nullable
        Verdict verdict;

        List<Round> rounds;
        List<Call> calls;

        @Nullable
        Appeal appeal;

        String closing;

        @Nullable
        Instant closedAt;

        private Builder(Review before) {
            this.before = before;
            status = before.status;
            verdict = before.verdict;
            rounds = before.rounds;
            calls = before.calls;
            appeal = before.appeal;
            closing = before.closing;
            closedAt = before.closedAt;
        }

        Review done() {
            return new Review(
                    before.id,
                    before.rated,
                    before.channel,
                    before.grade,
                    before.tags,
                    before.text,
                    before.reviewer,
                    before.tracking,
                    status,
                    verdict,
                    rounds,
                    calls,
                    appeal,
                    closing,
                    before.at,
                    closedAt);
        }
    }
}
