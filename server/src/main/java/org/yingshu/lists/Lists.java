package org.yingshu.lists;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.shared.problem.ProblemException;

/**
 * Asks lists, for other modules: nothing outside a list may be required, charged or restricted (清单之外不得…). Where no
 * edition is in force on the day, nothing is on the list.
 */
@Component
@Transactional(readOnly = true)
public class Lists {

    private final ListRepository repository;
    private final Editions editions;

    Lists(ListRepository repository, Editions editions) {
        this.repository = repository;
        this.editions = editions;
    }

    /** Whether the caller's place keeps such a list. */
    public boolean isKept(String list) {
        return repository.idOf(list).isPresent();
    }

    /**
     * Whether an item was on the list on that day.
     *
     * @param list the list's code, such as market-access
     * @throws ProblemException when there is no such list for the caller's place
     */
    public boolean contains(String list, String code, LocalDate on) {
        return item(list, code, on).isPresent();
    }

    /** The item as it stood on the list on that day. */
    public Optional<ListItem> item(String list, String code, LocalDate on) {
        return repository.inForce(idOf(list), code, on);
    }

    /** Those of the codes that were not on the list on that day, in the order given. */
    public Set<String> outside(String list, Collection<String> codes, LocalDate on) {
        var outside = new LinkedHashSet<>(codes);
        outside.removeAll(repository.inForce(idOf(list), codes, on));
        return outside;
    }

    /** All items that were in force on that day, in the list's order; none where there is no such list yet. */
    public List<ListItem> items(String list, LocalDate on) {
        return repository.idOf(list).map(id -> repository.allInForce(id, on)).orElse(List.of());
    }

    /**
     * Publishes an edition, in the transaction in hand; gives its number.
     *
     * @throws ProblemException where an edition of that day or a later one is there already
     */
    @Transactional
    public int publish(ListEdition edition) {
        return editions.publish(edition);
    }

    private UUID idOf(String list) {
        return repository.idOf(list).orElseThrow(() -> new ProblemException(ListProblem.NO_SUCH_LIST, list));
    }
}
