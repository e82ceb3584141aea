package org.yingshu.matter.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yingshu.engine.codes.Region;
import org.yingshu.engine.codes.RegionCode;
import org.yingshu.engine.codes.Regions;
import org.yingshu.engine.pack.model.Cited;
import org.yingshu.engine.pack.model.Option;
import org.yingshu.engine.pack.model.PackRule;
import org.yingshu.engine.pack.model.Source;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.engine.rules.DecisionTable;
import org.yingshu.engine.rules.TableCheck;
import org.yingshu.engine.rules.dmn.DmnWriter;
import org.yingshu.matter.DecisionOutcome;
import org.yingshu.matter.MatterProblem;
import org.yingshu.matter.Matters;
import org.yingshu.matter.model.Definition;
import org.yingshu.matter.model.DefinitionKind;
import org.yingshu.matter.model.DefinitionStore;
import org.yingshu.matter.model.Shelf;
import org.yingshu.matter.model.Shelf.Placed;
import org.yingshu.matter.model.Shelves;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;

@RestController
@RequestMapping("/api/matter/rules")
@Validated
class RuleController {

    private final Shelves shelves;
    private final DefinitionStore store;
    private final Matters matters;
    private final Clock clock;

    RuleController(Shelves shelves, DefinitionStore store, Matters matters, Clock clock) {
        this.shelves = shelves;
        this.store = store;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * The document that a table rests on.
     *
     * @param place what the place is called whose document it is; empty where it is none of ours
     */
    record Document(String title, String place, String date) {}

    /** @param source null where the table rests on a law or is configuration */
    record RuleRow(
            String code,
            Words name,
            String hit,
            int inputs,
            int rows,
            Cited cited,
            @Nullable Document source,
            String pack,
            int number) {}

    record RuleRows(List<RuleRow> items) {}

    /**
     * A table for reading.
     *
     * @param labels what inputs and outputs are called for a reader
     * @param gaps what the documents leave open
     * @param source null where the table rests on a law or is configuration
     * @param check gaps and contradictions that were looked for
     */
    record RuleDetail(
            Words name,
            TableView table,
            Map<String, Words> labels,
            Map<String, List<Option>> options,
            List<Words> gaps,
            Cited cited,
            @Nullable Document source,
            TableCheck check,
            List<Definition> versions) {}

    record Subject(
            @Pattern(regexp = "\\d{6}") @Nullable String region,
            @Nullable LocalDate on,
            @NotNull @Size(max = 100) Map<String, @Nullable Object> facts) {}

    record DmnFile(@NotBlank @Size(max = 2_000_000) String dmn) {}

    /** What a file would do, before anybody uses it. */
    record Trial(TableView table, TableCheck check) {}

    @GetMapping
    @PreAuthorize("hasAuthority('matter:read')")
    RuleRows rules() {
        Shelf shelf = shelves.shelf();
        return new RuleRows(shelf.<PackRule>all(DefinitionKind.RULE).values().stream()
                .map(placed -> row(shelf, placed))
                .sorted(Comparator.comparing(RuleRow::code))
                .toList());
    }

    private RuleRow row(Shelf shelf, Placed<PackRule> placed) {
        DecisionTable table = placed.thing().table();
        return new RuleRow(
                table.code(),
                placed.thing().name(),
                table.hit().name(),
                table.inputs().size(),
                table.rows().size(),
                placed.thing().cited(),
                source(shelf, placed),
                placed.head().pack(),
                placed.head().number());
    }

    private @Nullable Document source(Shelf shelf, Placed<PackRule> placed) {
        Placed<Source> source = shelf.<Source>all(DefinitionKind.SOURCE)
                .get(placed.head().pack() + "/" + placed.thing().cited().source());
        if (source == null) {
            return null;
        }
        String place = Regions.henan()
                .find(new RegionCode(source.thing().place()), LocalDate.now(clock))
                .map(Region::name)
                .orElse("");
        return new Document(source.thing().title(), place, source.thing().date());
    }

    @GetMapping("/{code}")
    @PreAuthorize("hasAuthority('matter:read')")
    RuleDetail rule(@PathVariable String code) {
        PackRule rule = find(code);
        Shelf shelf = shelves.shelf();
        return new RuleDetail(
                rule.name(),
                TableView.of(rule.table()),
                rule.questions(),
                rule.options(),
                rule.gaps(),
                rule.cited(),
                shelf.rule(code).map(placed -> source(shelf, placed)).orElse(null),
                rule.table().check(),
                store.versions(DefinitionKind.RULE, code));
    }

    /** One subject, with the rows that fired and what ruled the others out. */
    @PostMapping("/{code}/decision")
    @PreAuthorize("hasAuthority('matter:read')")
    DecisionOutcome decide(@PathVariable String code, @RequestBody @Valid Subject subject) {
        String region = subject.region();
        LocalDate on = subject.on();
        return matters.decide(
                code,
                region == null ? Caller.current().region() : region,
                on == null ? LocalDate.now(clock) : on,
                subject.facts());
    }

    @GetMapping("/{code}/dmn")
    @PreAuthorize("hasAuthority('matter:read')")
    ResponseEntity<String> dmn(@PathVariable String code) {
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "xml", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(code + ".dmn", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(DmnWriter.write(find(code).table()));
    }

    /** Reads a file of another modeller and shows what it would do; nothing is stored. */
    @PostMapping("/trial")
    @PreAuthorize("hasAuthority('matter:manage')")
    Trial read(@RequestBody @Valid DmnFile file) {
        DecisionTable table = DraftCheck.read(file.dmn());
        return new Trial(TableView.of(table), table.check());
    }

    private PackRule find(String code) {
        return shelves.shelf()
                .rule(code)
                .map(Placed::thing)
                .orElseThrow(() -> new ProblemException(MatterProblem.NO_SUCH_RULE, code));
    }
}
