package org.yingshu.bench.server.duty;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yingshu.bench.server.Life;
import org.yingshu.bench.server.Units;
import org.yingshu.bench.server.Units.Unit;
import org.yingshu.engine.reader.model.Role;
import org.yingshu.engine.reader.model.Strength;
import org.yingshu.ledger.Milestone;
import org.yingshu.ledger.Origin;
import org.yingshu.ledger.Owner;
import org.yingshu.ledger.Terms;
import org.yingshu.ledger.model.DutyCommand.HandDown;
import org.yingshu.plan.PlanRhythm;

/** Plans of the province, its cities and counties from the last two years, as the duties that they hand down. */
final class Plans {

    /** What one plan comes to, with the parts for the places below. */
    private static final int DUTIES_OF_A_PLAN = 2_500;

    private static final int OLDEST_DAYS = 700;

    private final Units units;
    private final LocalDate today;
    private final Random random;
    private int plans;

    Plans(Units units, LocalDate today, Random random) {
        this.units = units;
        this.today = today;
        this.random = random;
    }

    private record Plan(UUID id, String title, String region, LocalDate issuedOn, PlanRhythm rhythm) {}

    /** So many duties of plans that were worked on. */
    void worked(int duties, Consumer<HandDown> receiver) {
        int made = 0;
        while (made < duties) {
            String place = units.place(random);
            double age = Math.pow(random.nextDouble(), 1.3);
            Plan plan = plan(place, today.minusDays(5 + (long) (age * OLDEST_DAYS)));
            int most = Math.min(duties - made, DUTIES_OF_A_PLAN);
            int ordinal = 0;
            for (int left = most; left > 0; ) {
                List<HandDown> all = task(plan, ++ordinal);
                List<HandDown> fitting = all.subList(0, Math.min(left, all.size()));
                fitting.forEach(receiver);
                left -= fitting.size();
                made += fitting.size();
            }
        }
    }

    /** So many duties of one city, handed down yesterday to those who work in the benchmark. */
    void fresh(int duties, List<Unit> leads, Consumer<HandDown> receiver) {
        Plan plan = plan(Units.CITY, today.minusDays(1));
        for (int ordinal = 1; ordinal <= duties; ordinal++) {
            if (ordinal % DUTIES_OF_A_PLAN == 0) {
                plan = plan(Units.CITY, today.minusDays(1));
            }
            Unit lead = leads.get(ordinal % leads.size());
            LocalDate due = monthEnd(today.plusDays(120L + random.nextInt(200)));
            receiver.accept(handDown(plan, ordinal, Units.CITY, null, List.of(), List.of(owner(lead, Role.LEAD)), due));
        }
    }

    private Plan plan(String region, LocalDate issuedOn) {
        plans++;
        int kind = random.nextInt(10);
        PlanRhythm rhythm = kind < 7
                ? PlanRhythm.BY_THE_20TH
                : kind < 9 ? new PlanRhythm(PlanRhythm.Every.QUARTER, 31) : new PlanRhythm(PlanRhythm.Every.WEEK, 5);
        String title = "%d年优化营商环境%s工作方案（之%d）".formatted(issuedOn.getYear(), Words.pick(Words.FIELDS, random), plans);
        return new Plan(Life.id(random), title, region, issuedOn, rhythm);
    }

    /** A task with its parts: one in four goes to all places below. */
    private List<HandDown> task(Plan plan, int ordinal) {
        Unit lead = units.of(plan.region(), random);
        List<Owner> owners = new ArrayList<>(List.of(owner(lead, Role.LEAD)));
        for (int i = random.nextInt(3); i > 0; i--) {
            Unit support = units.of(plan.region(), random);
            if (owners.stream().noneMatch(owner -> support.id().equals(owner.organisation()))) {
                owners.add(owner(support, Role.SUPPORT));
            }
        }
        LocalDate due =
                random.nextInt(100) < 15 ? null : monthEnd(plan.issuedOn().plusDays(60L + random.nextInt(400)));
        HandDown whole = handDown(plan, ordinal, plan.region(), null, List.of(), owners, due);
        List<HandDown> all = new ArrayList<>(List.of(whole));
        if (random.nextInt(4) == 0) {
            for (String place : units.below(plan.region())) {
                Unit unit = units.of(place, random);
                all.add(handDown(
                        plan, ordinal, place, whole, List.of(lead.id()), List.of(owner(unit, Role.LEAD)), due));
            }
        }
        return all;
    }

    private HandDown handDown(
            Plan plan,
            int ordinal,
            String region,
            @Nullable HandDown whole,
            List<UUID> superiors,
            List<Owner> owners,
            @Nullable LocalDate due) {
        return new HandDown(
                Life.id(random),
                whole == null ? origin(plan, ordinal) : whole.origin(),
                new Terms(
                        plan.region(),
                        plan.issuedOn(),
                        plan.issuedOn().plusDays(5),
                        plan.rhythm(),
                        due == null,
                        new PlanRhythm(PlanRhythm.Every.QUARTER, 31),
                        whole == null),
                region,
                whole == null ? null : whole.duty(),
                superiors,
                owners,
                due,
                whole == null ? milestones(plan, due) : whole.milestones(),
                List.of());
    }

    private Origin origin(Plan plan, int ordinal) {
        String title = Words.title(random);
        int strength = random.nextInt(10);
        return new Origin(
                plan.id(),
                plan.title(),
                Life.id(random),
                String.valueOf(ordinal),
                ordinal,
                Words.pick(Words.FIELDS, random),
                title,
                Words.sentence(title, random),
                strength < 7 ? Strength.MUST : strength < 9 ? Strength.SHOULD : Strength.COULD);
    }

    private List<Milestone> milestones(Plan plan, @Nullable LocalDate due) {
        if (due == null || random.nextInt(3) > 0) {
            return List.of();
        }
        LocalDate half =
                plan.issuedOn().plusDays((due.toEpochDay() - plan.issuedOn().toEpochDay()) / 2);
        return List.of(new Milestone("p1", "形成阶段性成果", half, true, null, ""));
    }

    private static Owner owner(Unit unit, Role role) {
        return new Owner(unit.id(), unit.name(), role, false);
    }

    private static LocalDate monthEnd(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }
}
