package org.yingshu.casework;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.MockMvc;
import org.yingshu.Callers;
import org.yingshu.certificate.CertificateTypes;
import org.yingshu.certificate.CertificateView;
import org.yingshu.certificate.Certificates;
import org.yingshu.certificate.HolderKind;
import org.yingshu.certificate.IssueRequest;
import org.yingshu.directory.Directory;
import org.yingshu.directory.SubjectView;
import org.yingshu.directory.Subjects;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.identity.Role;
import org.yingshu.shared.access.Caller;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The people on both sides of the counter, and the certificates that they carry. */
@TestComponent
final class Counter {

    final Wire wire;
    final MovableClock clock;
    private final Directory directory;
    private final Subjects subjects;
    private final Certificates certificates;
    private final CertificateTypes types;
    private final Map<UUID, Caller> windows = new ConcurrentHashMap<>();
    private final Map<UUID, Caller> reviewers = new ConcurrentHashMap<>();

    Counter(
            MockMvc http,
            JsonMapper json,
            MovableClock clock,
            Directory directory,
            Subjects subjects,
            Certificates certificates,
            CertificateTypes types) {
        this.wire = new Wire(http, json);
        this.clock = clock;
        this.directory = directory;
        this.subjects = subjects;
        this.certificates = certificates;
        this.types = types;
    }

    SubjectView subject(String name, String code, String region) {
        return system(() -> subjects.withCode(code).orElseGet(() -> subjects.enter(name, code, region, "测试")));
    }

    Caller applicant(SubjectView subject) {
        return Callers.of(Role.APPLICANT, subject.id(), subject.region());
    }

    Caller window(UUID office) {
        return windows.computeIfAbsent(office, id -> Callers.of(Role.WINDOW, id, region(id)));
    }

    Caller reviewer(UUID office) {
        return reviewers.computeIfAbsent(office, id -> Callers.of(Role.REVIEWER, id, region(id)));
    }

    UUID office(String name, String region) {
        return system(() -> directory.resolve(name, region, clock.today())).orElseThrow();
    }

    /** A place whose directory knows nobody who would take the application in, gets to know one. */
    void settle(JsonNode procedure, String region) {
        Set<String> names = new LinkedHashSet<>();
        names.add(procedure.at("/department").asString());
        procedure
                .at("/graph/steps")
                .forEach(step ->
                        names.addAll(List.of(step.at("/performer").asString().split("、"))));
        boolean somebody = system(() -> names.stream()
                .flatMap(name -> directory
                        .resolve(name, region, clock.today())
                        .or(() -> directory.resolve(name, region.substring(0, 4) + "00", clock.today()))
                        .flatMap(directory::organisation)
                        .stream())
                .anyMatch(view -> region.startsWith(DataScope.below(view.region()))));
        if (!somebody) {
            String name = procedure.at("/department").asString();
            Map<String, Object> body = Map.of("name", name, "region", region, "level", "COUNTY", "kind", "DEPARTMENT");
            wire.post(Callers.of(Role.OFFICE, UUID.randomUUID(), region), "/api/directory/organisations", body)
                    .ok();
        }
    }

    private String region(UUID office) {
        return system(() -> directory.organisation(office)).orElseThrow().region();
    }

    /** The certificate of a type that somebody holds; made where there is none. Empty where no such person can have one. */
    Optional<CertificateView> certificate(SubjectView subject, String type) {
        HolderKind kind = subject.enterprise() ? HolderKind.ENTERPRISE : HolderKind.PERSON;
        return system(() -> types.of(type).filter(one -> one.holder() == kind).map(one -> {
            String code = subjects.fullCode(subject.id()).orElseThrow();
            return certificates.valid(type, code).orElseGet(() -> {
                Act act = Act.ofSystem("test", clock.instant());
                var request =
                        new IssueRequest(type, kind, code, subject.name(), Map.of(), null, issuer(), subject.region());
                return certificates.sign(certificates.issue(request, act).id(), act);
            });
        }));
    }

    /** The office that issued it stops it for a while. */
    void suspend(UUID certificate) {
        command(certificate, "suspension", Map.of("ground", "LOST", "reason", "遗失"));
    }

    void resume(UUID certificate) {
        command(certificate, "resumption", Map.of("reason", "找回"));
    }

    private void command(UUID certificate, String what, Map<String, Object> body) {
        wire.post(reviewer(system(this::issuer)), "/api/certificate/certificates/" + certificate + "/" + what, body)
                .ok();
    }

    private UUID issuer() {
        return directory
                .resolve("市市场监督管理局", Callers.XUCHANG, LocalDate.of(2026, 1, 1))
                .orElseThrow();
    }

    static <T> T system(Supplier<T> work) {
        return CurrentScope.in(DataScope.ALL, work);
    }
}
