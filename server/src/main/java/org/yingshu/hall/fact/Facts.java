package org.yingshu.hall.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.yingshu.hall.CaseGrades;
import org.yingshu.hall.CaseGrades.Grade;
import org.yingshu.hall.fact.FactQueries.Decided;
import org.yingshu.hall.model.Hall;
import org.yingshu.identity.AccountView;
import org.yingshu.identity.Accounts;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/**
 * What was measured of a hall. A case passes through several organisations, so it is counted over all of them: whoever
 * asks has made sure of what the reader may see.
 */
@Component
public class Facts {

    private final FactQueries queries;
    private final ObjectProvider<CaseGrades> grades;
    private final Accounts accounts;

    Facts(FactQueries queries, ObjectProvider<CaseGrades> grades, Accounts accounts) {
        this.queries = queries;
        this.grades = grades;
        this.accounts = accounts;
    }

    private record Subject(SubjectKind kind, String key) {}

    /**
     * All windows of the hall, and the teams and staff that were there on one of the days.
     *
     * @param teams names of the hall's teams, by their ids
     */
    public List<Measured> of(Hall hall, LocalDate from, LocalDate to, Map<String, String> teams) {
        return CurrentScope.in(DataScope.ALL, () -> {
            Map<Subject, Tally> sums = new LinkedHashMap<>();
            hall.windows().forEach(window -> sums.put(new Subject(SubjectKind.WINDOW, window.number()), Tally.NONE));
            List<Grade> given = grades.orderedStream()
                    .flatMap(source -> source.given(hall.region(), from, to).stream())
                    .toList();
            Stream.of(
                            queries.deeds(hall.id(), from, to),
                            queries.visits(hall.id(), from, to),
                            queries.reviews(hall.id(), from, to, given))
                    .flatMap(List::stream)
                    .forEach(row -> sums.merge(new Subject(row.kind(), row.key()), row.tally(), Tally::plus));
            List<Measured> measured = new ArrayList<>();
            sums.forEach(
                    (one, tally) -> measured.add(new Measured(one.kind(), one.key(), name(hall, one, teams), tally)));
            measured.sort(Comparator.comparing(Measured::kind)
                    .thenComparing(one -> one.key().length())
                    .thenComparing(Measured::key));
            return measured;
        });
    }

    private String name(Hall hall, Subject subject, Map<String, String> teams) {
        return switch (subject.kind()) {
            case WINDOW -> hall.window(subject.key()).map(Hall.HallWindow::kind).orElse("");
            case TEAM -> teams.getOrDefault(subject.key(), "");
            case STAFF ->
                accounts.account(UUID.fromString(subject.key()))
                        .map(AccountView::name)
                        .orElse("");
        };
    }

    /** The keys of the teams on which an account was on one of the days. */
    public Set<String> teamsOf(UUID hall, UUID account, LocalDate from, LocalDate to) {
        return queries.teamsOf(hall, account, from, to).stream()
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }

    /** Decisions that teams took in the hall, by the items' codes. */
    public Map<String, Long> decided(UUID hall, LocalDate from, LocalDate to) {
        return CurrentScope.in(DataScope.ALL, () -> queries.decided(hall, from, to).stream()
                .collect(Collectors.toMap(Decided::item, Decided::decisions)));
    }
}
