package org.yingshu.certificate.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yingshu.certificate.model.CertificateFixture.after;
import static org.yingshu.certificate.model.CertificateFixture.on;
import static org.yingshu.certificate.model.CertificateFixture.pending;
import static org.yingshu.certificate.model.CertificateFixture.refusal;
import static org.yingshu.certificate.model.CertificateFixture.sign;
import static org.yingshu.certificate.model.CertificateFixture.valid;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yingshu.certificate.CertificateEvent.Value;
import org.yingshu.certificate.CertificateStatus;
import org.yingshu.certificate.Ground;
import org.yingshu.certificate.model.CertificateCommand.Change;
import org.yingshu.certificate.model.CertificateCommand.Expire;
import org.yingshu.certificate.model.CertificateCommand.Resume;
import org.yingshu.certificate.model.CertificateCommand.Revoke;
import org.yingshu.certificate.model.CertificateCommand.Suspend;

class CertificateLifeTests {

    private static final Change NEW_NAME =
            new Change("", Map.of("enterprise.name", new Value("云州清风食品集团有限公司", null)), null, "企业更名");

    @Test
    void waitsForItsSealAndThenHolds() {
        Certificate pending = pending(null);
        assertThat(pending.status()).isEqualTo(CertificateStatus.PENDING_SIGNATURE);
        assertThat(pending.isSealed()).isFalse();
        assertThat(valid(null).status()).isEqualTo(CertificateStatus.VALID);
        assertThat(valid(null).isSealed()).isTrue();
    }

    @Test
    void isSealedOnce() {
        assertThat(refusal(valid(null), sign(valid(null)), on("2026-11-22"))).isEqualTo("certificate.already-signed");
    }

    @Test
    void isNotSealedOverSomethingElseThanWhatItSays() {
        Certificate changed = after(pending(null), NEW_NAME, on("2026-11-21"));
        assertThat(refusal(changed, sign(pending(null)), on("2026-11-22"))).isEqualTo("certificate.not-signed");
    }

    @Test
    void aChangeIsANewEditionThatWaitsForItsSealAgain() {
        Certificate changed = after(valid(null), NEW_NAME, on("2026-11-22"));
        assertThat(changed.edition()).isEqualTo(2);
        assertThat(changed.status()).isEqualTo(CertificateStatus.PENDING_SIGNATURE);
        assertThat(changed.isSealed())
                .as("the old seal is not over the new words")
                .isFalse();
        assertThat(after(changed, sign(changed), on("2026-11-23")).isSealed()).isTrue();
    }

    @Test
    void isSuspendedAndTakenUpAgain() {
        Certificate lost = after(valid(null), new Suspend(Ground.LOST, "持证人挂失"), on("2026-11-22"));
        assertThat(lost.status()).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(after(lost, new Resume("已找回"), on("2026-11-23")).status()).isEqualTo(CertificateStatus.VALID);
    }

    @Test
    void anEndIsNoSuspensionAndASuspensionNoEnd() {
        assertThat(refusal(valid(null), new Suspend(Ground.REVOKED, "违法经营"), on("2026-11-22")))
                .isEqualTo("certificate.wrong-ground");
        assertThat(refusal(valid(null), new Revoke(Ground.LOST, "挂失", "申请"), on("2026-11-22")))
                .isEqualTo("certificate.wrong-ground");
    }

    @Test
    void anEndNeedsItsReasonAndBasis() {
        assertThat(refusal(valid(null), new Revoke(Ground.REVOKED, "违法经营", ""), on("2026-11-22")))
                .isEqualTo("certificate.no-reason");
    }

    @Test
    void nothingFollowsAnEnd() {
        Certificate ended = after(valid(null), new Revoke(Ground.CANCELLED, "企业注销", "申请"), on("2026-11-22"));
        assertThat(ended.status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(refusal(ended, NEW_NAME, on("2026-11-23"))).isEqualTo("certificate.ended");
        assertThat(refusal(ended, new Resume("恢复"), on("2026-11-23"))).isEqualTo("certificate.ended");
    }

    @Test
    void runsOutAfterItsLastDayAndNotOnIt() {
        Certificate it = valid(LocalDate.of(2026, 12, 31));
        assertThat(refusal(it, new Expire(), on("2026-12-31"))).isEqualTo("certificate.not-over");
        Certificate over = after(it, new Expire(), on("2027-01-01"));
        assertThat(over.status()).isEqualTo(CertificateStatus.EXPIRED);
        assertThat(after(over, new Expire(), on("2027-01-02"))).isEqualTo(over);
    }

    @Test
    void aSuspendedOneIsNotTakenUpAgainAfterItsLastDay() {
        Certificate held = after(valid(LocalDate.of(2026, 12, 31)), new Suspend(Ground.HELD, "核查"), on("2026-12-01"));
        assertThat(refusal(held, new Resume("核查结束"), on("2027-01-05"))).isEqualTo("certificate.over");
    }

    @Test
    void theDigestTellsEveryChangeOfWhatItSays() {
        assertThat(pending(null).digest()).isEqualTo(pending(null).digest());
        assertThat(pending(LocalDate.of(2030, 1, 1)).digest())
                .isNotEqualTo(pending(null).digest());
    }
}
