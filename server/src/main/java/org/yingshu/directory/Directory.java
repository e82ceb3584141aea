package org.yingshu.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.directory.model.AdministrativeLevel;
import org.yingshu.engine.reader.owner.Level;
import org.yingshu.engine.reader.owner.OrganisationDirectory;

/** What other modules ask the directory. Every answer is as of a day: places merge, and names change. */
@Component
@Transactional(readOnly = true)
public class Directory {

    private final DirectoryQueries queries;

    Directory(DirectoryQueries queries) {
        this.queries = queries;
    }

    public Optional<OrganisationView> organisation(UUID id) {
        return organisations(List.of(id)).stream().findFirst();
    }

    /** Those that exist, also after they were dissolved, in the order of the directory. */
    public List<OrganisationView> organisations(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : queries.organisations(ids);
    }

    /**
     * The body that a document of the region means by the name: its name in full or short, or an alias in use on the day,
     * as written or as {@link OrganisationDirectory} puts it right (发改委, 许昌市发改委 and 市发展改革委 are one in Xuchang).
     * A body of the region itself comes first, then of the regions above it, nearest first, then below; elsewhere only
     * when the name fits one body alone.
     *
     * @param region six digits, of the one who wrote the name
     * @return empty when nobody, or more than one body, is meant; a group is no body, see {@link #members}
     */
    public Optional<UUID> resolve(String name, String region, LocalDate on) {
        List<String> names = NameChoice.writings(name, standard(name, region, on));
        return NameChoice.choose(queries.named(names, on), region);
    }

    /**
     * Whom a group's name stands for on the day: 各县（市、区）人民政府 for 411000 is the governments of Xuchang's counties.
     *
     * @param region six digits, of the one who wrote the name
     * @return in the order of the directory; empty for a name that is no known group
     */
    public List<UUID> members(String groupName, String region, LocalDate on) {
        return queries.group(
                        NameChoice.writings(groupName, standard(groupName, region, on)), NameChoice.upwards(region))
                .map(group -> queries.members(group, region, on))
                .orElse(List.of());
    }

    /** All regions in force on the day, by code: the province, its cities, their counties. */
    public List<RegionView> regions(LocalDate on) {
        return queries.regions(on);
    }

    public Optional<RegionView> region(String code, LocalDate on) {
        return queries.region(code, on);
    }

    private String standard(String name, String region, LocalDate on) {
        String place = queries.region(region, on).map(RegionView::name).orElse("");
        return OrganisationDirectory.bundled()
                .normalise(
                        name.strip(),
                        Level.valueOf(AdministrativeLevel.of(region).name()),
                        place);
    }
}
