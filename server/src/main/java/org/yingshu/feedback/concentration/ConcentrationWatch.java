package org.yingshu.feedback.concentration;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.feedback.FeedbackSettings;
import org.yingshu.feedback.ReviewEvent;
import org.yingshu.feedback.concentration.ConcentrationLife.Command;
import org.yingshu.journal.Journal;
import org.yingshu.journal.StreamKind;
import org.yingshu.ledger.OrderEvent;
import org.yingshu.notify.Notice;
import org.yingshu.notify.Notices;

/** Sees by itself where bad reviews come together, and how the order ends that puts them right. */
@Component
class ConcentrationWatch {

    private final Journal journal;
    private final StreamKind<Concentration, Command, ConcentrationEvent> kind;
    private final ConcentrationQueries queries;
    private final FeedbackSettings.Concentrated settings;
    private final Notices notices;

    ConcentrationWatch(
            Journal journal,
            StreamKind<Concentration, Command, ConcentrationEvent> kind,
            ConcentrationQueries queries,
            FeedbackSettings settings,
            Notices notices) {
        this.journal = journal;
        this.kind = kind;
        this.queries = queries;
        this.settings = settings.concentrated();
        this.notices = notices;
    }

    @ApplicationModuleListener(condition = "#event.bad()")
    void on(ReviewEvent.Given event) {
        for (Subject subject : Subject.values()) {
            String key = subject.key(event.rated());
            if (!key.isEmpty()) {
                look(subject, key, event);
            }
        }
    }

    private void look(Subject subject, String key, ReviewEvent.Given event) {
        queries.lock(key);
        Optional<UUID> open = queries.open(key);
        if (open.isPresent()) {
            carryOut(open.get(), new Command.Join(event.review()));
            return;
        }
        Instant since = event.at().minus(Duration.ofDays(settings.days()));
        List<UUID> bad = queries.unheeded(subject, key, event, since);
        if (bad.size() >= subject.threshold(settings)) {
            propose(subject, key, event, bad);
        }
    }

    private void propose(Subject subject, String key, ReviewEvent.Given event, List<UUID> bad) {
        ReviewEvent.Rated rated = event.rated();
        UUID id = UUID.randomUUID();
        String name = subject.name(rated);
        carryOut(
                id,
                new Command.Propose(new ConcentrationEvent.Proposed(
                        id,
                        subject,
                        key,
                        name,
                        rated.organisation(),
                        rated.organisationName(),
                        rated.region(),
                        subject.threshold(settings),
                        settings.days(),
                        bad,
                        journal.now())));
        Set<UUID> superiors = notices.holders("feedback:manage", rated.region());
        if (!superiors.isEmpty()) {
            notices.send(Notice.toAccounts(
                    superiors,
                    "feedback.notice.concentration",
                    Concentrations.PAGE + id,
                    name,
                    rated.organisationName(),
                    settings.days(),
                    bad.size()));
        }
    }

    @ApplicationModuleListener
    void on(OrderEvent.Accepted event) {
        end(event.order(), true, event.reason());
    }

    @ApplicationModuleListener
    void on(OrderEvent.Withdrawn event) {
        end(event.order(), false, event.reason());
    }

    private void end(UUID order, boolean done, String reason) {
        queries.ofOrder(order).ifPresent(id -> carryOut(id, new Command.End(done, reason)));
    }

    private void carryOut(UUID id, Command command) {
        journal.handle(kind, id, command, Act.ofSystem("feedback", journal.now()));
    }
}
