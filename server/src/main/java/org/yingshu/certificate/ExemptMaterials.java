package org.yingshu.certificate;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.certificate.exemption.ExemptionQueries;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/**
 * Which materials of an item carry the mark 免: what a certificate or a share replaces by the list in force (R6.5). Whoever
 * wants to may bring the paper all the same (R6.6).
 */
@Component
public class ExemptMaterials {

    private final ExemptionQueries queries;
    private final TransactionTemplate apart;

    ExemptMaterials(ExemptionQueries queries, PlatformTransactionManager transactions) {
        this.queries = queries;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

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

    /** Of all places, for guides that hold everywhere. */
    public List<Mark> marks(String item) {
        return Objects.requireNonNull(
                CurrentScope.in(DataScope.ALL, () -> apart.execute(status -> queries.marks(item, null))));
    }

    /** By the lists of a place and of those above it. */
    public List<Mark> marks(String item, String region) {
        List<String> upwards = Stream.of(region, region.substring(0, 4) + "00", region.substring(0, 2) + "0000")
                .distinct()
                .toList();
        return Objects.requireNonNull(
                CurrentScope.in(DataScope.ALL, () -> apart.execute(status -> queries.marks(item, upwards))));
    }

    /** The same by material. */
    public Map<String, Mark> byMaterial(String item, String region) {
        return marks(item, region).stream().collect(Collectors.toMap(Mark::material, Function.identity(), (a, b) -> a));
    }
}
