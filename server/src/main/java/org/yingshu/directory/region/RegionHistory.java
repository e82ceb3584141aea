package org.yingshu.directory.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.yingshu.directory.DirectoryProblem;
import org.yingshu.directory.model.AdministrativeLevel;
import org.yingshu.directory.model.Period;
import org.yingshu.directory.model.RegionNames;
import org.yingshu.directory.region.RegionChange.Kind;
import org.yingshu.engine.codes.RegionCode;
import org.yingshu.shared.problem.ProblemException;

/** All regions with their periods, and the rules by which they change. */
record RegionHistory(List<RegionPeriod> periods) {

    /** What a change does: the periods it ends, as they end, and those it begins. */
    record Outcome(List<RegionPeriod> ended, List<RegionPeriod> begun) {}

    Optional<RegionPeriod> on(String code, LocalDate day) {
        return periods.stream()
                .filter(region -> region.code().equals(code) && region.period().contains(day))
                .findFirst();
    }

    Outcome apply(RegionChange change, Supplier<UUID> ids) {
        LocalDate eve = change.effective().minusDays(1);
        checkCounts(change);
        List<RegionPeriod> before =
                change.before().stream().map(code -> openAt(code, eve)).toList();
        checkLevels(change);
        checkParts(change, eve);
        var ended = new ArrayList<RegionPeriod>();
        for (RegionPeriod region : before) {
            ended.add(new RegionPeriod(
                    region.id(), region.code(), region.name(), region.period().endingOn(eve)));
        }
        var begun = new ArrayList<RegionPeriod>();
        for (RegionChange.Successor after : change.after()) {
            checkFree(after.code(), change);
            begun.add(new RegionPeriod(
                    ids.get(), after.code(), after.name().strip(), new Period(change.effective(), null)));
        }
        return new Outcome(ended, begun);
    }

    private static void checkCounts(RegionChange change) {
        int before = new HashSet<>(change.before()).size();
        long after = change.after().stream()
                .map(RegionChange.Successor::code)
                .distinct()
                .count();
        boolean fits = before == change.before().size()
                && after == change.after().size()
                && (before > 1) == (change.kind() == Kind.MERGE)
                && (after > 1) == (change.kind() == Kind.SPLIT);
        if (!fits) {
            throw new ProblemException(DirectoryProblem.REGION_COUNT);
        }
    }

    /** In force on the eve, and without an end yet: history that has been written on is not rewritten. */
    private RegionPeriod openAt(String code, LocalDate eve) {
        return on(code, eve)
                .filter(region -> region.period().to() == null)
                .orElseThrow(() -> new ProblemException(DirectoryProblem.REGION_NOT_IN_FORCE, code, eve.toString()));
    }

    private static void checkLevels(RegionChange change) {
        AdministrativeLevel level = AdministrativeLevel.of(change.before().get(0));
        boolean same = change.before().stream().allMatch(code -> AdministrativeLevel.of(code) == level)
                && change.after().stream().allMatch(after -> AdministrativeLevel.of(after.code()) == level);
        if (!same) {
            throw new ProblemException(DirectoryProblem.REGION_LEVELS_DIFFER);
        }
        for (RegionChange.Successor after : change.after()) {
            if (!RegionCode.parse(after.code()).isValid()) {
                throw new ProblemException(DirectoryProblem.WRONG_CODE, after.code());
            }
        }
    }

    /** A city whose code goes must not leave its counties without a city. */
    private void checkParts(RegionChange change, LocalDate eve) {
        List<String> kept =
                change.after().stream().map(RegionChange.Successor::code).toList();
        for (String code : change.before()) {
            boolean hasParts = periods.stream()
                    .anyMatch(region -> Objects.equals(RegionNames.parent(region.code()), code)
                            && region.period().contains(eve.plusDays(1)));
            if (hasParts && !kept.contains(code)) {
                throw new ProblemException(DirectoryProblem.REGION_HAS_PARTS, code);
            }
        }
    }

    private void checkFree(String code, RegionChange change) {
        boolean taken = !change.before().contains(code)
                && periods.stream()
                        .anyMatch(region -> region.code().equals(code)
                                && region.period().overlaps(new Period(change.effective(), null)));
        if (taken) {
            throw new ProblemException(DirectoryProblem.REGION_CODE_IN_USE, code);
        }
    }
}
