package org.yingshu.lists;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.files.Files;
import org.yingshu.lists.ListSheet.Read;
import org.yingshu.shared.Ids;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.Problem;
import org.yingshu.shared.problem.ProblemException;

/** Makes lists and their editions: a table becomes a draft, a draft is looked at beside the edition before, and published. */
@Component
class Editions {

    private static final int SHOWN = 200;

    private final ListRepository repository;
    private final ListQueries queries;
    private final Files files;
    private final CellTexts texts;
    private final Clock clock;

    Editions(ListRepository repository, ListQueries queries, Files files, CellTexts texts, Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.files = files;
        this.texts = texts;
        this.clock = clock;
    }

    /** Where an edition was set: a document, its issuer, its day. */
    record Source(String document, String issuer, LocalDate date) {}

    /**
     * An edition of a list.
     *
     * @param validTo the last day of the whole edition, where its source gives one; else it ends when the next begins
     * @param columns heads of the attributes
     * @param file the table it was read from
     */
    record Edition(
            UUID id,
            UUID list,
            int number,
            boolean published,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<String> columns,
            Source source,
            @Nullable UUID file,
            int items,
            String createdBy,
            Instant createdAt,
            @Nullable String publishedBy,
            @Nullable Instant publishedAt) {}

    /**
     * What a table would become, before anything is saved.
     *
     * @param items the first ones only
     * @param wrong cells to be corrected, the first ones only
     */
    record Preview(List<String> columns, int count, List<ListItem> items, int wrongCount, List<WrongText> wrong) {}

    /** A cell to be corrected, in the reader's language. */
    record WrongText(String cell, String message) {}

    @Transactional
    public UUID create(String code, String name, String region, String description) {
        if (!Caller.current().scope().seesRegion(region)) {
            throw new ProblemException(ListProblem.NOT_YOURS);
        }
        UUID id = Ids.next();
        if (!repository.insert(id, code, name, region, description)) {
            throw new ProblemException(ListProblem.CODE_TAKEN, code);
        }
        return id;
    }

    @Transactional(readOnly = true)
    public Preview preview(UUID file) {
        Read read = ListSheet.read(ListRows.of(files.open(file)));
        return new Preview(
                read.columns(),
                read.items().size(),
                read.items().stream().limit(SHOWN).toList(),
                read.wrong().size(),
                texts.of(read.wrong()).stream().limit(SHOWN).toList());
    }

    /** Saves a table as the list's draft, in place of the draft before; nothing is saved while a cell is wrong. */
    @Transactional
    public Edition draft(UUID list, UUID file, LocalDate validFrom, @Nullable LocalDate validTo, Source source) {
        hold(list);
        Read read = ListSheet.read(ListRows.of(files.open(file)));
        if (!read.wrong().isEmpty()) {
            throw texts.refusal(read.wrong());
        }
        repository.deleteDraft(list);
        List<Edition> before = repository.editions(list);
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        var edition = new Edition(
                Ids.next(),
                list,
                number,
                false,
                validFrom,
                validTo,
                read.columns(),
                source,
                file,
                read.items().size(),
                Caller.current().name(),
                clock.instant(),
                null,
                null);
        refuseEarlier(edition, before);
        repository.insert(edition, read.items());
        files.attach(List.of(file), "lists", list, Set.of(), region(list));
        return edition;
    }

    /** An edition of another module: made and put into force at once. */
    @Transactional
    int publish(ListEdition made) {
        UUID list = repository
                .idOf(made.list())
                .orElseGet(() -> create(made.list(), made.name(), made.region(), made.description()));
        hold(list);
        List<Edition> before = repository.editions(list);
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        String by = Caller.current().name();
        var edition = new Edition(
                Ids.next(),
                list,
                number,
                false,
                made.validFrom(),
                null,
                made.columns(),
                new Source(made.document(), made.issuer(), made.validFrom()),
                null,
                made.items().size(),
                by,
                clock.instant(),
                null,
                null);
        refuseEarlier(edition, before);
        repository.insert(edition, made.items());
        repository.publish(edition.id(), by);
        return number;
    }

    /** Puts a draft into force from its day on. */
    @Transactional
    public Edition publish(UUID list, int number) {
        hold(list);
        Edition edition = edition(list, number);
        if (edition.published()) {
            throw new ProblemException(ListProblem.ALREADY_PUBLISHED, number);
        }
        refuseEarlier(edition, repository.editions(list));
        repository.publish(edition.id(), Caller.current().name());
        return edition(list, number);
    }

    @Transactional(readOnly = true)
    public Comparison compare(UUID list, int from, int to) {
        return Comparison.of(
                repository.items(edition(list, from).id()),
                repository.items(edition(list, to).id()));
    }

    Edition edition(UUID list, int number) {
        return repository
                .edition(list, number)
                .orElseThrow(() -> new ProblemException(ListProblem.NO_SUCH_EDITION, number));
    }

    private static void refuseEarlier(Edition edition, List<Edition> others) {
        for (Edition other : others) {
            if (other.published() && !edition.validFrom().isAfter(other.validFrom())) {
                throw new ProblemException(
                        ListProblem.NOT_LATER, other.number(), other.validFrom().toString());
            }
        }
    }

    private String region(UUID list) {
        return queries.list(list, LocalDate.now(clock))
                .orElseThrow(() -> new ProblemException(Problem.NOT_FOUND))
                .region();
    }

    private void hold(UUID list) {
        if (!repository.hold(list)) {
            region(list);
            throw new ProblemException(ListProblem.NOT_YOURS);
        }
    }
}
