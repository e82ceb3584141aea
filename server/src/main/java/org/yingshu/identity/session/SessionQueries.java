package org.yingshu.identity.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.yingshu.identity.Role;
import org.yingshu.identity.model.OpenSession;
import org.yingshu.identity.model.Places;
import org.yingshu.identity.model.SystemWork;
import org.yingshu.identity.session.SessionAnswer.AbsentPart;
import org.yingshu.identity.session.SessionAnswer.AccountPart;
import org.yingshu.identity.session.SessionAnswer.OrganisationPart;
import org.yingshu.identity.session.SessionAnswer.RegionPart;
import org.yingshu.identity.session.SessionAnswer.RolePart;
import org.yingshu.identity.session.SessionAnswer.StandInPart;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.problem.ProblemTexts;

/** What the browser is told of the session. */
@Repository
class SessionQueries {

    private final JdbcClient jdbc;
    private final SystemWork system;
    private final Places places;
    private final ProblemTexts texts;
    private final Clock clock;

    SessionQueries(JdbcClient jdbc, SystemWork system, Places places, ProblemTexts texts, Clock clock) {
        this.jdbc = jdbc;
        this.system = system;
        this.places = places;
        this.texts = texts;
        this.clock = clock;
    }

    private record StandIn(
            UUID delegation, UUID id, String name, @Nullable UUID organisation, LocalDate until) {}

    SessionAnswer answer(OpenSession open, Locale reader) {
        Caller caller = open.caller();
        @Nullable UUID organisation = caller.organisation();
        List<StandIn> standIns = standIns(caller.account());
        Map<UUID, String> names = places.organisations(Stream.concat(
                        Stream.ofNullable(organisation),
                        standIns.stream().map(StandIn::organisation).filter(Objects::nonNull))
                .toList());
        return new SessionAnswer(
                new AccountPart(caller.account(), caller.login(), open.own(), open.mustChange()),
                organisation == null ? null : new OrganisationPart(organisation, names.getOrDefault(organisation, "")),
                new RegionPart(caller.region(), places.region(caller.region()).orElse(caller.region())),
                open.roles().stream()
                        .map(role -> new RolePart(role.name(), roleName(role, reader)))
                        .toList(),
                caller.permissions().stream().sorted(Comparator.naturalOrder()).toList(),
                caller.absent() == null
                        ? null
                        : new AbsentPart(caller.absent(), Objects.requireNonNull(open.absentName())),
                standIns.stream()
                        .map(one -> new StandInPart(
                                one.delegation(),
                                one.id(),
                                one.name(),
                                one.organisation() == null ? null : names.get(one.organisation()),
                                one.until()))
                        .toList());
    }

    private String roleName(Role role, Locale reader) {
        return texts.text("identity.role." + role.name(), List.of(), reader);
    }

    private List<StandIn> standIns(UUID deputy) {
        return system.in(() -> jdbc.sql("""
                select d.id, a.id as account, a.name, a.organisation, d.until
                from identity.delegation d
                join identity.account a on a.id = d.absent and a.state = 'ACTIVE'
                where d.deputy = :deputy and d.ended_at is null and :today between d.since and d.until
                order by a.name
                """)
                .param("deputy", deputy)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new StandIn(
                        row.getObject("id", UUID.class),
                        row.getObject("account", UUID.class),
                        row.getString("name"),
                        row.getObject("organisation", UUID.class),
                        row.getObject("until", LocalDate.class)))
                .list());
    }
}
