package org.yingshu.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.yingshu.files.FileView;
import org.yingshu.identity.DemoAccounts;
import org.yingshu.ledger.Evidence;
import org.yingshu.ledger.SampleWork;
import org.yingshu.plan.PlanEvent;
import org.yingshu.plan.PlanImports;
import org.yingshu.plan.PlanRhythm;
import org.yingshu.plan.PlanView;
import org.yingshu.plan.Plans;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** The demo's plans: a sample of ours and, where there is a folder of them, real ones; each with a past. */
@Component
class DemoPlans {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPlans.class);
    private static final String SAMPLE = "yunzhou-plan.txt";
    private static final int PAST_MONTHS = 2;

    private static final int MONTHS_AHEAD = 3;
    /** From how many tasks on a real document is worth a ledger; what has fewer stays to be looked at. */
    private static final int LEDGER_TASKS = 200;

    private final PlanImports imports;
    private final Plans plans;
    private final SampleWork work;
    private final org.yingshu.files.Files files;
    private final TransactionOperations transactions;
    private final Clock clock;

    DemoPlans(
            PlanImports imports,
            Plans plans,
            SampleWork work,
            org.yingshu.files.Files files,
            TransactionOperations transactions,
            Clock clock) {
        this.imports = imports;
        this.plans = plans;
        this.work = work;
        this.files = files;
        this.transactions = transactions;
        this.clock = clock;
    }

    void fill(List<DemoAccounts.Made> accounts, @Nullable Path documents) {
        Caller city = Acting.office(accounts, "office");
        Caller province = Acting.office(accounts, "province");
        Acting.as(city, () -> sample(city));
        if (documents == null || !Files.isDirectory(documents)) {
            return;
        }
        for (Path file : list(documents)) {
            byte[] content = read(file);
            boolean provincial =
                    new String(content, 0, Math.min(content.length, 600), StandardCharsets.UTF_8).contains("河南省");
            Caller office = provincial ? province : city;
            Acting.as(office, () -> real(file.getFileName().toString(), content, office));
        }
        LOG.info("The demo's plans are there");
    }

    private void sample(Caller office) {
        for (UUID plan : imports.take(SAMPLE, sampleText(), office.region())) {
            run(plan, issuedOn(plan), office);
        }
    }

    /** The day that is printed on it; else a while before its first task was due, and two months ago at the latest. */
    private LocalDate issuedOn(UUID plan) {
        LocalDate latest = LocalDate.now(clock).minusMonths(PAST_MONTHS);
        return plans.printedOn(plan)
                .or(() -> plans.firstDue(plan).map(due -> due.minusMonths(MONTHS_AHEAD)))
                .filter(day -> day.isBefore(latest))
                .orElse(latest);
    }

    /**
     * Issued on the day that is printed on it; what has few tasks, and a report, which tells what was done and orders
     * nothing, is taken in and left to the office.
     */
    private void real(String name, byte[] content, Caller office) {
        for (UUID plan : imports.take(name, content, office.region())) {
            PlanView view = plans.plan(plan).orElseThrow();
            if (view.tasks() >= LEDGER_TASKS && !view.title().contains("报告")) {
                run(plan, issuedOn(plan), office);
            }
        }
    }

    private void run(UUID plan, LocalDate on, Caller office) {
        PlanEvent.Issued issued = transactions.execute(status -> {
            PlanEvent.Issued event = plans.issue(plan, on, PlanRhythm.BY_THE_20TH, "演示数据：按原文接受，由领导小组办公室督促明确。");
            work.handDown(event, on.atTime(10, 0).atZone(clock.getZone()).toInstant());
            return event;
        });
        if (issued == null) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        // A plan of an earlier year was worked on until a while after its end.
        LocalDate until = on.plusMonths(14).isBefore(today) ? on.plusMonths(14) : today;
        FileView paper = files.store(
                "佐证材料（演示）.txt", new ByteArrayInputStream("演示用佐证材料：窗口运行数据和办结清单。\n".getBytes(StandardCharsets.UTF_8)));
        transactions.executeWithoutResult(
                status -> files.attach(List.of(paper.id()), "ledger", plan, Set.of(), office.region()));
        int steps = CurrentScope.in(
                DataScope.ALL, () -> work.play(plan, until, new Evidence(paper.id(), paper.name()), on.toEpochDay()));
        LOG.info("{} has a past of {} steps", issued.title(), steps);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sampleText() {
        try (var in = new ClassPathResource("demo/" + SAMPLE).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
