package org.yingshu.journal;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.journal.Verification.Report;

/** Proofs for auditors, and for whoever may see a record. */
@RestController
@RequestMapping("/api/journal")
class JournalController {

    private static final int CHECKPOINTS_SHOWN = 50;

    private final Verification verification;
    private final VerificationRun run;
    private final CheckpointLog checkpoints;

    JournalController(Verification verification, VerificationRun run, CheckpointLog checkpoints) {
        this.verification = verification;
        this.run = run;
        this.checkpoints = checkpoints;
    }

    record SignedCheckpoint(long number, Instant at, long events, long toSeq, String hash, String key) {

        static SignedCheckpoint of(Checkpoint checkpoint) {
            HexFormat hex = HexFormat.of();
            return new SignedCheckpoint(
                    checkpoint.number(),
                    checkpoint.at(),
                    checkpoint.events(),
                    checkpoint.toSeq(),
                    hex.formatHex(checkpoint.hash()),
                    hex.formatHex(checkpoint.key()));
        }
    }

    record Checkpoints(List<SignedCheckpoint> items) {}

    @GetMapping("/checkpoints")
    @PreAuthorize("hasAuthority('journal:verify')")
    Checkpoints checkpoints() {
        return new Checkpoints(checkpoints.latest(CHECKPOINTS_SHOWN).stream()
                .map(SignedCheckpoint::of)
                .toList());
    }

    /** The proof of one record. */
    @GetMapping("/records/{id}/proof")
    @PreAuthorize("hasAuthority('journal:verify')")
    Report proof(@PathVariable UUID id) {
        return verification.one(id);
    }

    /** Starts a check of all records, unless one runs already. */
    @PostMapping("/verification")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasAuthority('journal:verify')")
    VerificationRun.Progress start() {
        return run.start();
    }

    @GetMapping("/verification")
    @PreAuthorize("hasAuthority('journal:verify')")
    VerificationRun.Progress progress() {
        return run.progress();
    }
}
