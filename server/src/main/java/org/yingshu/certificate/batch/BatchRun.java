package org.yingshu.certificate.batch;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.IssueRequest;
import org.yingshu.certificate.batch.BatchStore.Waiting;
import org.yingshu.certificate.batch.BatchView.Action;
import org.yingshu.certificate.batch.PaperRow.Paper;
import org.yingshu.certificate.issuing.Issuing;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Intent;
import org.yingshu.journal.Journal;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/**
 * Brings the rows of a batch in, all of them in one transaction: what is stopped or fails half-way leaves nothing behind,
 * and the batch waits as before. How far it is, this server tells while it runs.
 */
@Component
class BatchRun {

    private static final Logger LOG = LoggerFactory.getLogger(BatchRun.class);
    private static final int AT_A_TIME = 500;
    private static final String REASON = "批量导入更新：";

    private final Batches batches;
    private final BatchStore store;
    private final SealedPapers sealed;
    private final Issuing issuing;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Map<UUID, Run> runs = new ConcurrentHashMap<>();
    private final Map<UUID, CertificateProblem> failures = new ConcurrentHashMap<>();

    BatchRun(
            Batches batches,
            BatchStore store,
            SealedPapers sealed,
            Issuing issuing,
            Journal journal,
            TransactionTemplate transaction) {
        this.batches = batches;
        this.store = store;
        this.sealed = sealed;
        this.issuing = issuing;
        this.journal = journal;
        this.transaction = transaction;
    }

    private static final class Run {

        private final int total;
        private final AtomicInteger done = new AtomicInteger();
        private volatile boolean stopped;

        Run(int total) {
            this.total = total;
        }
    }

    BatchView.@Nullable Running progress(UUID batch) {
        Run run = runs.get(batch);
        return run == null ? null : new BatchView.Running(run.done.get(), run.total);
    }

    @Nullable
    CertificateProblem failure(UUID batch) {
        return failures.get(batch);
    }

    /**
     * Begins.
     *
     * @param withoutWrong leaves wrong rows out; otherwise a batch that has any is refused
     */
    void start(UUID id, boolean withoutWrong) {
        BatchView batch = batches.own(id);
        if (batch.state() != BatchView.State.CHECKED) {
            throw new ProblemException(CertificateProblem.BATCH_OVER);
        }
        if (batch.wrong() > 0 && !withoutWrong) {
            throw new ProblemException(CertificateProblem.BATCH_WRONG, batch.wrong());
        }
        int total = batch.added() + batch.changed();
        if (total == 0) {
            throw new ProblemException(CertificateProblem.BATCH_NOTHING);
        }
        var run = new Run(total);
        if (runs.putIfAbsent(id, run) != null) {
            throw new ProblemException(CertificateProblem.BATCH_RUNNING);
        }
        failures.remove(id);
        DataScope scope = CurrentScope.get();
        Act act = journal.actOfCaller();
        String region = Caller.current().region();
        Thread.ofVirtual()
                .name("certificate-batch")
                .start(() -> CurrentScope.in(scope, () -> {
                    run(batch, run, withoutWrong, region, act);
                    return run;
                }));
    }

    void stop(UUID id) {
        batches.own(id);
        Run run = runs.get(id);
        if (run != null) {
            run.stopped = true;
        }
    }

    private void run(BatchView batch, Run run, boolean withoutWrong, String region, Act act) {
        try {
            transaction.executeWithoutResult(status -> apply(batch, run, withoutWrong, region, act));
        } catch (ProblemException e) {
            LOG.info("Batch {} was not brought in: {}", batch.id(), e.code());
            failures.put(
                    batch.id(),
                    e.code().equals(CertificateProblem.BATCH_STOPPED.code())
                            ? CertificateProblem.BATCH_STOPPED
                            : CertificateProblem.BATCH_OUTDATED);
        } catch (RuntimeException e) {
            LOG.error("Batch {} was not brought in", batch.id(), e);
            failures.put(batch.id(), CertificateProblem.BATCH_FAILED);
        } finally {
            runs.remove(batch.id());
        }
    }

    private void apply(BatchView batch, Run run, boolean withoutWrong, String region, Act act) {
        if (!store.leave(batch.id(), BatchView.State.APPLIED, withoutWrong, act.name(), act.at())) {
            throw new ProblemException(CertificateProblem.BATCH_OVER);
        }
        CertificateType type = batches.type(batch.type());
        int line = 0;
        while (true) {
            List<Waiting> rows = store.waiting(batch.id(), List.of(Action.ADD, Action.CHANGE), line, AT_A_TIME);
            if (rows.isEmpty()) {
                break;
            }
            for (Waiting row : rows) {
                if (run.stopped) {
                    throw new ProblemException(CertificateProblem.BATCH_STOPPED);
                }
                Paper paper = sealed.open(batch.id(), row.line(), Objects.requireNonNull(row.sealed()));
                if (row.action() == Action.ADD) {
                    add(batch, type, region, paper, act);
                } else {
                    change(batch, row, paper, act);
                }
                run.done.incrementAndGet();
            }
            line = rows.getLast().line();
        }
        store.clear(batch.id());
    }

    private void add(BatchView batch, CertificateType type, String region, Paper paper, Act act) {
        UUID id = RowCheck.certificateOf(batch.organisation(), type.code(), paper.number());
        var old = new Issuing.OldPaper(
                paper.number(),
                paper.issuedOn(),
                paper.forever() ? null : paper.end() == null ? type.validTo(paper.issuedOn()) : paper.end());
        var request = new IssueRequest(
                type.code(),
                type.holder(),
                paper.holderCode(),
                paper.holderName(),
                paper.fields(),
                null,
                batch.organisation(),
                region);
        if (issuing.issue(id, request, old, act).version() != 1) {
            throw new ProblemException(CertificateProblem.BATCH_OUTDATED);
        }
    }

    private void change(BatchView batch, Waiting row, Paper paper, Act act) {
        UUID id = Objects.requireNonNull(row.certificate());
        boolean says = paper.forever() || paper.end() != null;
        issuing.change(
                id,
                paper.fields(),
                says ? paper.end() : issuing.find(id).state().validTo(),
                REASON + batch.file(),
                new Intent(Objects.requireNonNull(row.version()), null),
                act);
    }
}
