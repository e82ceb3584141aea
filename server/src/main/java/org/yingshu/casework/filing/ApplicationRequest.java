package org.yingshu.casework.filing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.casework.Agent;
import org.yingshu.casework.Paper;

/** An application as it comes in over HTTP. */
public record ApplicationRequest(
        @NotBlank @Size(max = 200) String code,
        @NotNull @Pattern(regexp = "\\d{6}") String region,
        @Nullable @Size(max = 100) Set<String> items,
        @Nullable @Size(max = 100) Set<String> later,
        @Nullable @Size(max = 500) Map<String, @Nullable Object> answers,
        @Nullable @Size(max = 500) Map<String, @Nullable Object> form,
        @Nullable @Size(max = 200) List<@Valid PaperRequest> papers,
        boolean promise,
        @Nullable UUID follows) {

    /** A paper as it is handed in. */
    public record PaperRequest(
            @NotBlank @Size(max = 200) String material,
            @Nullable @Size(max = 200) String name,
            Paper.@NotNull Way way,
            @Nullable @Size(max = 50) List<UUID> files,
            @Nullable @Size(max = 200) String certificate,
            @Nullable @Size(max = 1000) String note) {

        public Paper paper() {
            return new Paper(
                    material,
                    name == null ? material : name,
                    way,
                    files == null ? List.of() : files,
                    certificate,
                    note == null ? "" : note);
        }
    }

    /** 帮办代办. */
    public record AgentRequest(
            @NotNull UUID authorisation, @Nullable LocalDate until) {}

    public Application application(@Nullable Agent agent) {
        return new Application(
                code,
                region,
                items == null ? Set.of() : items,
                later,
                answers == null ? Map.of() : answers,
                form == null ? Map.of() : form,
                papers == null
                        ? List.of()
                        : papers.stream().map(PaperRequest::paper).toList(),
                promise,
                agent,
                follows);
    }
}
