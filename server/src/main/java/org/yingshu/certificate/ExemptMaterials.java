package org.yingshu.certificate;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.certificate.exemption.ExemptionQueries;
import org.yingshu.certificate.exemption.ProposalEvent;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/**
 * Which materials of an item carry the mark 免: what a certificate or a share replaces by the list in force (R6.5). Whoever
 * wants to may bring the paper all the same (R6.6).
 */
@Component
public class ExemptMaterials {

    private static final Duration FRESH = Duration.ofSeconds(30);

    private final ExemptionQueries queries;
    private final TransactionTemplate apart;
    private volatile @Nullable Known known;

    ExemptMaterials(ExemptionQueries queries, PlatformTransactionManager transactions) {
        this.queries = queries;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

    /** Asked for every material of every guide, and changed a few times a year. */
    private record Known(Map<String, List<Mark>> marks, long until) {}

    /**
     * @param material its code
     * @param certificate whether a certificate replaces it, and not a share
     * @param source the certificate's type, or the department that shares
     * @param region whose list says so
     */
    public record Mark(
            String material,
            String materialName,
            boolean certificate,
            String source,
            String sourceName,
            String region) {}

    /** By the lists of a place and of those above it; of several for one material that of the nearest place. */
    public List<Mark> marks(String item, String region) {
        List<String> upwards = Stream.of(region, region.substring(0, 4) + "00", region.substring(0, 2) + "0000")
                .distinct()
                .toList();
        Map<String, Mark> nearest = new LinkedHashMap<>();
        for (String place : upwards) {
            known().getOrDefault(item, List.of()).stream()
                    .filter(mark -> mark.region().equals(place))
                    .forEach(mark -> nearest.putIfAbsent(mark.material(), mark));
        }
        return List.copyOf(nearest.values());
    }

    /** What this server publishes holds at once; what another one does, within half a minute. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(ProposalEvent event) {
        known = null;
    }

    private Map<String, List<Mark>> known() {
        Known now = known;
        if (now == null || now.until() < System.nanoTime()) {
            now = read();
            known = now;
        }
        return now.marks();
    }

    /** A connection of its own, for guides are read without a scope; rarely, so that it is not waited for. */
    private Known read() {
        Map<String, List<Mark>> marks = CurrentScope.in(DataScope.ALL, () -> apart.execute(status -> queries.marks()));
        return new Known(Objects.requireNonNull(marks), System.nanoTime() + FRESH.toNanos());
    }
}
