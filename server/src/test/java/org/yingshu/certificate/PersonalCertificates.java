package org.yingshu.certificate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.directory.Directory;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.journal.Journal;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Sealed certificates of a person, for tests that run through a server. */
public record PersonalCertificates(
        CertificateTypes types, Certificates certificates, Directory directory, Journal journal) {

    private static final String ISSUER = "自然资源和规划局";

    /** What says no more than the number of its holder. */
    public static CertificateType type(String code, String name) {
        var number = new CertificateType.Field("person.id-number", "公民身份号码", true, true);
        return new CertificateType(code, name, "Test", ISSUER, HolderKind.PERSON, List.of(number), null, "test");
    }

    /** What says nothing, for some months. */
    public static CertificateType ending(String code, String name, @Nullable Integer months) {
        return new CertificateType(code, name, "Test", ISSUER, HolderKind.PERSON, List.of(), months, "test");
    }

    /** @param ago how long ago it was issued */
    public CertificateView sealed(CertificateType type, String citizen, Duration ago) {
        return Objects.requireNonNull(CurrentScope.in(DataScope.ALL, () -> {
            types.load(List.of(type));
            UUID issuer =
                    directory.resolve("市" + ISSUER, "411000", LocalDate.now()).orElseThrow();
            Map<String, String> fields = type.fields().isEmpty() ? Map.of() : Map.of("person.id-number", citizen);
            var request = new IssueRequest(
                    type.code(), HolderKind.PERSON, citizen, "王小明", fields, UUID.randomUUID(), issuer, "411000");
            Act act = Act.ofSystem("test", journal.now().minus(ago));
            return certificates.sign(certificates.issue(request, act).id(), Act.ofSystem("test", journal.now()));
        }));
    }
}
