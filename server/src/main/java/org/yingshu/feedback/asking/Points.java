package org.yingshu.feedback.asking;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.Directory;
import org.yingshu.directory.OrganisationView;
import org.yingshu.feedback.FeedbackProblem;
import org.yingshu.feedback.FeedbackSettings;
import org.yingshu.feedback.asking.PointStore.Kind;
import org.yingshu.feedback.asking.PointStore.Point;
import org.yingshu.feedback.model.Contacts;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.qr.QrPicture;

/** Sets up where service contacts can be rated. */
@Component
class Points {

    private final PointStore store;
    private final Directory directory;
    private final Contacts contacts;
    private final FeedbackSettings settings;
    private final Clock clock;

    Points(PointStore store, Directory directory, Contacts contacts, FeedbackSettings settings, Clock clock) {
        this.store = store;
        this.directory = directory;
        this.contacts = contacts;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Point> all() {
        return store.all();
    }

    @Transactional
    public Point add(UUID id, String name, Kind kind, UUID organisation) {
        OrganisationView unit = directory
                .organisation(organisation)
                .orElseThrow(() -> new ProblemException(FeedbackProblem.UNKNOWN_ORGANISATION, organisation));
        store.add(
                new Point(id, name.strip(), kind, organisation, unit.name(), unit.region(), contacts.newCode(), true),
                Caller.current().name(),
                clock.instant());
        return point(id);
    }

    @Transactional
    public Point activate(UUID id, boolean active) {
        point(id);
        store.activate(id, active);
        return point(id);
    }

    @Transactional(readOnly = true)
    public byte[] code(UUID id) {
        return QrPicture.of(settings.address() + "/rate/" + point(id).token());
    }

    private Point point(UUID id) {
        return store.find(id).orElseThrow(() -> new ProblemException(FeedbackProblem.NO_SUCH_POINT));
    }
}
