package org.yingshu.hall.team;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.hall.team.Team.Authorisation;

/**
 * Which departments have entered a hall with items, which of them have a team there, and which items are decided there
 * (三集中三到位: 事项进驻 and 授权到位).
 *
 * @param teamRate departments with a team, in percent; null where no item has entered
 * @param rate items that are authorised in full, in percent; null where no item has entered
 * @param decided decisions that teams took in the hall since the beginning of the year
 * @param manages whether the caller may change any of this
 */
record Board(
        LocalDate on,
        int withTeam,
        @Nullable BigDecimal teamRate,
        int authorised,
        @Nullable BigDecimal rate,
        long decided,
        boolean manages,
        List<Department> departments,
        List<Line> items,
        List<Teams.Kept> teams) {

    enum Standing {
        /** Decided in the hall: the team of each of its departments may. */
        FULL,
        /** There is a team, but the item goes back to the department (授权不到位). */
        BACK,
        /** A department has no team in the hall. */
        NO_TEAM
    }

    record Department(String name, boolean team, int items, int authorised) {}

    /** @param letters numbers of the letters of authorisation that hold */
    record Line(
            String code,
            Words name,
            List<String> departments,
            List<String> windows,
            Standing standing,
            List<String> letters,
            long decided) {}

    /** An item that a window of the hall takes in. */
    record Entered(String code, Words name, List<String> departments, List<String> windows) {}

    static Board of(
            LocalDate on, List<Entered> entered, List<Teams.Kept> teams, Map<String, Long> decided, boolean manages) {
        List<Team> there = teams.stream()
                .map(Teams.Kept::team)
                .filter(team -> team.isThere(on))
                .toList();
        List<Line> lines =
                entered.stream().map(item -> line(item, there, on, decided)).toList();
        List<Department> departments = entered.stream()
                .flatMap(item -> item.departments().stream())
                .distinct()
                .sorted()
                .map(name -> department(name, there, lines))
                .toList();
        int withTeam = (int) departments.stream().filter(Department::team).count();
        int full = (int)
                lines.stream().filter(line -> line.standing() == Standing.FULL).count();
        return new Board(
                on,
                withTeam,
                percent(withTeam, departments.size()),
                full,
                percent(full, lines.size()),
                decided.values().stream().mapToLong(Long::longValue).sum(),
                manages,
                departments,
                lines,
                teams);
    }

    private static Line line(Entered item, List<Team> teams, LocalDate on, Map<String, Long> decided) {
        List<String> letters = new ArrayList<>();
        boolean everyTeam = !item.departments().isEmpty();
        boolean full = everyTeam;
        for (String department : item.departments()) {
            List<Team> own = teams.stream()
                    .filter(team -> team.department().equals(department))
                    .toList();
            Optional<Authorisation> may = own.stream()
                    .flatMap(team -> team.authorisation(item.code(), on).stream())
                    .findFirst();
            everyTeam &= !own.isEmpty();
            full &= may.isPresent();
            may.ifPresent(one -> letters.add(one.letter().number()));
        }
        Standing standing = full ? Standing.FULL : everyTeam ? Standing.BACK : Standing.NO_TEAM;
        return new Line(
                item.code(),
                item.name(),
                item.departments(),
                item.windows(),
                standing,
                letters,
                decided.getOrDefault(item.code(), 0L));
    }

    private static Department department(String name, List<Team> teams, List<Line> lines) {
        List<Line> own =
                lines.stream().filter(line -> line.departments().contains(name)).toList();
        return new Department(
                name, teams.stream().anyMatch(team -> team.department().equals(name)), own.size(), (int) own.stream()
                        .filter(line -> line.standing() == Standing.FULL)
                        .count());
    }

    private static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
