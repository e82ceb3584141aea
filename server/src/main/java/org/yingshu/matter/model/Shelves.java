package org.yingshu.matter.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Component;
import org.yingshu.engine.pack.model.CertificateType;
import org.yingshu.engine.pack.model.DataShare;
import org.yingshu.engine.pack.model.DatedModel;
import org.yingshu.engine.pack.model.Element;
import org.yingshu.engine.pack.model.Example;
import org.yingshu.engine.pack.model.FactDefinition;
import org.yingshu.engine.pack.model.Figure;
import org.yingshu.engine.pack.model.IntermediaryService;
import org.yingshu.engine.pack.model.Life;
import org.yingshu.engine.pack.model.Material;
import org.yingshu.engine.pack.model.PackRule;
import org.yingshu.engine.pack.model.Questions;
import org.yingshu.engine.pack.model.Source;
import org.yingshu.engine.pack.model.Words;
import org.yingshu.matter.model.Shelf.Placed;

/** Keeps the shelf as new as the database: a number is compared at most twice a second. */
@Component
public class Shelves {

    private static final long FRESH = Duration.ofMillis(500).toNanos();
    private static final int OLD_VERSIONS = 2_000;

    private final DefinitionStore store;
    private final MatterJson json;
    private final ConcurrentMap<UUID, Placed<?>> old = new ConcurrentHashMap<>();
    private volatile Shelf shelf = new Shelf(-1, List.of());
    private volatile long looked;

    Shelves(DefinitionStore store, MatterJson json) {
        this.store = store;
        this.json = json;
    }

    public Shelf shelf() {
        if (System.nanoTime() - looked > FRESH || shelf.revision() < 0) {
            refresh();
        }
        return shelf;
    }

    /** Looks at once, for one who has just changed something. */
    public synchronized Shelf refresh() {
        long revision = store.revision();
        if (revision != shelf.revision()) {
            var placed = new ArrayList<Placed<?>>();
            store.eachCurrent((head, content) -> placed.add(new Placed<>(head, read(head.kind(), content))));
            shelf = new Shelf(revision, placed);
        }
        looked = System.nanoTime();
        return shelf;
    }

    /** Any version, also one that no new case takes. */
    @SuppressWarnings("unchecked") // one kind is one type
    public <T> Optional<Placed<T>> version(UUID id, DefinitionKind kind) {
        Placed<?> known = old.get(id);
        if (known == null) {
            Optional<Definition> head = store.head(id);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            known = new Placed<>(
                    head.get(), read(head.get().kind(), store.content(id).orElseThrow()));
            if (old.size() < OLD_VERSIONS) {
                old.put(id, known);
            }
        }
        return known.head().kind() == kind ? Optional.of((Placed<T>) known) : Optional.empty();
    }

    private Object read(DefinitionKind kind, String content) {
        Class<?> type =
                switch (kind) {
                    case ITEM -> StoredItem.class;
                    case BUNDLE -> StoredBundle.class;
                    case RULE -> PackRule.class;
                    case QUESTIONS -> Questions.class;
                    case ELEMENT -> Element.class;
                    case MATERIAL -> Material.class;
                    case CERTIFICATE -> CertificateType.class;
                    case MODEL -> DatedModel.class;
                    case FACT -> FactDefinition.class;
                    case FIGURE -> Figure.class;
                    case EXAMPLE -> Example.class;
                    case LIFE -> Life.class;
                    case SOURCE -> Source.class;
                    case NAME -> Words.class;
                    case SERVICE -> IntermediaryService.class;
                    case SHARE -> DataShare.class;
                };
        return json.read(content, type);
    }
}
