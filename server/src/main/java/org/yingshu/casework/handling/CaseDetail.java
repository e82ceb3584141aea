package org.yingshu.casework.handling;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.model.CaseFile;
import org.yingshu.casework.model.Procedure;
import org.yingshu.casework.model.Task;
import org.yingshu.clock.ClockView;
import org.yingshu.matter.DelegatedPowers.Holding;

/**
 * The page of a case.
 *
 * @param commands the words of what the caller may do with it now
 * @param tasks whose turn it is
 * @param mine those of the tasks that are the caller's office's
 * @param steps where each step of the procedure stands
 * @param powers the powers by which the offices decide it that hold them of others (R5.17)
 */
public record CaseDetail(
        UUID id,
        int version,
        CaseFile file,
        Procedure procedure,
        List<String> commands,
        List<Task> tasks,
        List<String> mine,
        List<StepLine> steps,
        List<ClockView> clocks,
        List<Holding> powers) {

    public record StepLine(
            String id,

            @Schema(allowableValues = {"waiting", "ready", "done", "skipped"})
            String state,

            @Nullable String office) {}
}
