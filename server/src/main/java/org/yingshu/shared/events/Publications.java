package org.yingshu.shared.events;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.modulith.events.core.PublicationTargetIdentifier;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.stereotype.Repository;
import org.yingshu.shared.database.Gathering;
import org.yingshu.shared.database.LateWrites;
import org.yingshu.shared.database.Write;
import org.yingshu.shared.scope.Afterwards;

/**
 * The notes of what listeners have to do. A note goes to the database with the other writes of its transaction, and notes
 * are struck out together; that somebody works at one is not noted, for a listener may be run twice anyway. All else is
 * done by Modulith's own repository.
 */
@Primary
@Repository
class Publications implements EventPublicationRepository, AutoCloseable {

    private static final String INSERT = "insert into event_publication"
            + " (id, event_type, listener_id, publication_date, serialized_event, status, completion_attempts)"
            + " values (?, ?, ?, ?, ?, ?, ?)";

    private final EventPublicationRepository modulith;
    private final LateWrites late;
    private final EventSerializer serializer;
    private final Gathering<UUID> done;

    Publications(
            @Qualifier("jdbcEventPublicationRepository") EventPublicationRepository modulith,
            LateWrites late,
            EventSerializer serializer,
            JdbcTemplate jdbc) {
        this.modulith = modulith;
        this.late = late;
        this.serializer = serializer;
        done = new Gathering<>(
                "publications",
                ids -> Afterwards.run(() -> jdbc.update(
                        "delete from event_publication where id = any(?)", (Object) ids.toArray(UUID[]::new))));
    }

    @Override
    public TargetEventPublication create(TargetEventPublication publication) {
        late.add(new Write(
                INSERT,
                Arrays.asList(
                        publication.getIdentifier(),
                        publication.getEvent().getClass().getName(),
                        publication.getTargetIdentifier().getValue(),
                        publication.getPublicationDate(),
                        serializer.serialize(publication.getEvent()),
                        publication.getStatus(),
                        publication.getCompletionAttempts())));
        return publication;
    }

    @Override
    public void markProcessing(UUID id) {}

    @Override
    public void markCompleted(TargetEventPublication publication, Instant at) {
        done.add(publication.getIdentifier());
    }

    @Override
    public void markCompleted(UUID id, Instant at) {
        done.add(id);
    }

    @Override
    public void markCompleted(Object event, PublicationTargetIdentifier listener, Instant at) {
        modulith.markCompleted(event, listener, at);
    }

    @Override
    public void close() throws InterruptedException {
        done.close();
    }

    @Override
    public void markFailed(UUID id) {
        modulith.markFailed(id);
    }

    @Override
    public boolean markResubmitted(UUID id, Instant at) {
        return modulith.markResubmitted(id, at);
    }

    @Override
    public List<TargetEventPublication> findIncompletePublications() {
        return modulith.findIncompletePublications();
    }

    @Override
    public List<TargetEventPublication> findIncompletePublicationsPublishedBefore(Instant at) {
        return modulith.findIncompletePublicationsPublishedBefore(at);
    }

    @Override
    public Optional<TargetEventPublication> findIncompletePublicationsByEventAndTargetIdentifier(
            Object event, PublicationTargetIdentifier listener) {
        return modulith.findIncompletePublicationsByEventAndTargetIdentifier(event, listener);
    }

    @Override
    public List<TargetEventPublication> findCompletedPublications() {
        return modulith.findCompletedPublications();
    }

    @Override
    public void deletePublications(List<UUID> ids) {
        modulith.deletePublications(ids);
    }

    @Override
    public void deleteCompletedPublications() {
        modulith.deleteCompletedPublications();
    }

    @Override
    public void deleteCompletedPublicationsBefore(Instant at) {
        modulith.deleteCompletedPublicationsBefore(at);
    }

    @Override
    public List<TargetEventPublication> findFailedPublications(FailedCriteria criteria) {
        return modulith.findFailedPublications(criteria);
    }

    @Override
    public List<TargetEventPublication> findByStatus(EventPublication.Status status) {
        return modulith.findByStatus(status);
    }

    @Override
    public int countByStatus(EventPublication.Status status) {
        return modulith.countByStatus(status);
    }
}
