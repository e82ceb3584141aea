package org.yingshu.journal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.yingshu.engine.proof.MerkleTree;
import org.yingshu.journal.Flaw.What;

/** Holds the log against what the checkpoints say of it. */
@Component
class CheckpointCheck {

    /** @param unsigned events that no checkpoint covers yet */
    record Result(long checkpoints, long unsigned) {}

    private final CheckpointLog log;
    private final SigningKey signing;
    private final AnchorFile anchor;
    private final JdbcTemplate jdbc;

    CheckpointCheck(CheckpointLog log, SigningKey signing, AnchorFile anchor, JdbcTemplate jdbc) {
        this.log = log;
        this.signing = signing;
        this.anchor = anchor;
        this.jdbc = jdbc;
    }

    Result all(Consumer<Flaw> flaws) {
        var round = new Round(flaws);
        log.forEach(round::next);
        Set<String> anchored = new HashSet<>(anchor.lines());
        anchored.removeAll(round.lines);
        anchored.stream()
                .filter(line -> !line.isBlank())
                .map(CheckpointCheck::number)
                .sorted()
                .forEach(number -> flaws.accept(Flaw.ofCheckpoint(What.ANCHOR_DIFFERS, number)));
        return new Result(round.number, unsigned(round.to));
    }

    /** The checkpoints over the events of one thing. */
    Result covering(UUID id, Consumer<Flaw> flaws) {
        List<Long> numbers = jdbc.query(
                "select seq from journal.event where stream = ? order by seq", (row, index) -> row.getLong(1), id);
        long checkpoints = 0;
        long unsigned = 0;
        long covered = 0;
        for (long seq : numbers) {
            if (seq <= covered) {
                continue;
            }
            Checkpoint checkpoint = log.covering(seq);
            if (checkpoint == null) {
                unsigned++;
                continue;
            }
            checkpoints++;
            covered = checkpoint.toSeq();
            check(checkpoint, flaws);
        }
        return new Result(checkpoints, unsigned);
    }

    private void check(Checkpoint checkpoint, Consumer<Flaw> flaws) {
        if (!Arrays.equals(checkpoint.expectedHash(), checkpoint.hash())) {
            flaws.accept(Flaw.ofCheckpoint(What.CHECKPOINT_BROKEN, checkpoint.number()));
        } else if (!Arrays.equals(checkpoint.key(), signing.key().open()) || !checkpoint.isSigned()) {
            flaws.accept(Flaw.ofCheckpoint(What.SIGNATURE_FALSE, checkpoint.number()));
        } else if (!isFulfilled(checkpoint)) {
            flaws.accept(Flaw.ofCheckpoint(What.CHECKPOINT_UNFULFILLED, checkpoint.number()));
        }
    }

    private boolean isFulfilled(Checkpoint checkpoint) {
        var tree = new MerkleTree();
        log.leaves(checkpoint.afterSeq(), checkpoint.toSeq(), tree::add);
        return tree.leaves() == checkpoint.events() && Arrays.equals(tree.root(), checkpoint.root());
    }

    private long unsigned(long to) {
        Long count = jdbc.queryForObject("select count(*) from journal.event where seq > ?", Long.class, to);
        return count == null ? 0 : count;
    }

    private static long number(String line) {
        String number = line.split(" ", 2)[0];
        return number.matches("\\d{1,18}") ? Long.parseLong(number) : 0;
    }

    /** The checkpoints from the first on, each after the other. */
    private final class Round {

        private final Consumer<Flaw> flaws;
        private final Set<String> lines = new HashSet<>();
        private long number;
        private long to;
        private byte[] previous = Chain.START;

        Round(Consumer<Flaw> flaws) {
            this.flaws = flaws;
        }

        void next(Checkpoint checkpoint) {
            if (checkpoint.number() != number + 1
                    || checkpoint.afterSeq() != to
                    || !Arrays.equals(checkpoint.previous(), previous)) {
                flaws.accept(Flaw.ofCheckpoint(What.CHECKPOINT_BROKEN, checkpoint.number()));
            } else {
                check(checkpoint, flaws);
            }
            number = checkpoint.number();
            to = checkpoint.toSeq();
            previous = checkpoint.hash();
            lines.add(checkpoint.line());
        }
    }
}
