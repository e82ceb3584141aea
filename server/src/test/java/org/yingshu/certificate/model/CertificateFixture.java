package org.yingshu.certificate.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.certificate.CertificateEvent;
import org.yingshu.certificate.CertificateEvent.Holder;
import org.yingshu.certificate.CertificateEvent.Issuer;
import org.yingshu.certificate.CertificateEvent.Value;
import org.yingshu.certificate.HolderKind;
import org.yingshu.engine.lifecycle.Act;
import org.yingshu.engine.lifecycle.Decision;

/** A licence of a made-up enterprise, and the people who deal with it. */
final class CertificateFixture {

    static final UUID ISSUER = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    static final CertificateLife LIFE = new CertificateLife();

    private CertificateFixture() {}

    static Act on(String day) {
        return new Act("wang", "王", ISSUER.toString(), null, Instant.parse(day + "T03:00:00Z"));
    }

    static Certificate pending(@Nullable LocalDate validTo) {
        return LIFE.evolve(
                null,
                new CertificateEvent.Issued(
                        ID,
                        "food-licence",
                        "食品经营许可证",
                        1,
                        "41100026000000017",
                        new Holder(HolderKind.ENTERPRISE, "云州清风食品有限公司", "91411000MA00000000", "ab", null),
                        Map.of("enterprise.name", new Value("云州清风食品有限公司", null)),
                        new Issuer(ISSUER, "云州市市场监督管理局"),
                        "411000",
                        null,
                        false,
                        LocalDate.of(2026, 11, 20),
                        validTo,
                        null,
                        null,
                        null,
                        Instant.parse("2026-11-20T03:00:00Z")));
    }

    static Certificate valid(@Nullable LocalDate validTo) {
        Certificate pending = pending(validTo);
        return after(pending, sign(pending), on("2026-11-21"));
    }

    static CertificateCommand.Sign sign(Certificate certificate) {
        return new CertificateCommand.Sign(UUID.randomUUID(), HexFormat.of().formatHex(certificate.digest()), "3045");
    }

    static Certificate after(Certificate before, CertificateCommand command, Act act) {
        Decision<CertificateEvent> decision = LIFE.decide(before, command, act);
        if (!(decision instanceof Decision.Accepted<CertificateEvent>(List<CertificateEvent> events))) {
            throw new AssertionError("Refused: " + decision);
        }
        Certificate after = before;
        for (CertificateEvent event : events) {
            after = LIFE.evolve(after, event);
        }
        return after;
    }

    static String refusal(Certificate before, CertificateCommand command, Act act) {
        return LIFE.decide(before, command, act) instanceof Decision.Refused<CertificateEvent>(var refusal)
                ? refusal.code()
                : "accepted";
    }
}
