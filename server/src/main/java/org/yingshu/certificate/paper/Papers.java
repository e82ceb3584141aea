package org.yingshu.certificate.paper;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.yingshu.certificate.CertificateEvent.Value;
import org.yingshu.certificate.CertificateProblem;
import org.yingshu.certificate.CertificateSettings;
import org.yingshu.certificate.CertificateType;
import org.yingshu.certificate.kind.Face;
import org.yingshu.certificate.kind.Template;
import org.yingshu.certificate.kind.TypeStore;
import org.yingshu.certificate.model.Certificate;
import org.yingshu.certificate.model.Hidden;
import org.yingshu.certificate.model.Token;
import org.yingshu.certificate.model.Wording;
import org.yingshu.engine.proof.Sm3;
import org.yingshu.files.DocumentFormat;
import org.yingshu.files.Documents;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.qr.QrPicture;

/** Certificates as PDF and OFD. Each is drawn when it is first asked for, sealed, and kept as it was given out. */
@Component
public class Papers {

    private final PaperStore store;
    private final Documents documents;
    private final Seals seals;
    private final TypeStore types;
    private final Hidden hidden;
    private final Wording wording;
    private final Token token;
    private final CertificateSettings settings;
    private final Clock clock;

    Papers(
            PaperStore store,
            Documents documents,
            Seals seals,
            TypeStore types,
            Hidden hidden,
            Wording wording,
            Token token,
            CertificateSettings settings,
            Clock clock) {
        this.store = store;
        this.documents = documents;
        this.seals = seals;
        this.types = types;
        this.hidden = hidden;
        this.wording = wording;
        this.token = token;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a file turned out to be.
     *
     * @param certificate whose paper it is; null where nothing of it is known
     */
    public record Found(Kind kind, @Nullable UUID certificate, int edition, String sm3) {

        /** Whether it is what was given out. */
        public enum Kind {
            /** Byte by byte as it was given out. */
            GENUINE,
            /** Changed after it was sealed. */
            ALTERED,
            /** It carries a seal that is not of this platform. */
            FOREIGN,
            /** It carries no seal at all, or is no PDF or OFD. */
            UNSIGNED
        }
    }

    @Transactional
    public byte[] of(Certificate certificate, DocumentFormat format) {
        Certificate.Sealed sealed = certificate.seal();
        if (sealed == null || !certificate.isSealed()) {
            throw new ProblemException(CertificateProblem.NOT_SIGNED, certificate.number());
        }
        return store.find(certificate.id(), certificate.edition(), format).orElseGet(() -> {
            byte[] made = make(certificate, sealed, format);
            String sm3 = HexFormat.of().formatHex(Sm3.of(made));
            store.add(certificate.id(), certificate.edition(), format, sm3, made, clock.instant());
            return store.find(certificate.id(), certificate.edition(), format).orElse(made);
        });
    }

    private byte[] make(Certificate certificate, Certificate.Sealed sealed, DocumentFormat format) {
        Seal seal = seals.seal(sealed.seal());
        var layout = new Layout(documents, content(certificate));
        if (format == DocumentFormat.OFD) {
            byte[] plain = documents.draw(layout.draw(null), format);
            return OfdSigning.sign(plain, seal, layout.sealX(), layout.sealY(), sealed.at());
        }
        byte[] plain = documents.draw(layout.draw(seal.picture()), DocumentFormat.PDF);
        return PdfSigning.sign(plain, seal, certificate.typeName() + " " + certificate.number(), sealed.at());
    }

    private PaperContent content(Certificate certificate) {
        CertificateType type = types.find(certificate.type())
                .orElseThrow(() -> new ProblemException(CertificateProblem.NO_SUCH_TYPE, certificate.type()));
        Face face = types.template(certificate.type(), certificate.template())
                .map(Template::face)
                .orElseThrow(() -> new ProblemException(CertificateProblem.NO_SUCH_TEMPLATE, certificate.template()));
        List<PaperContent.Row> rows = face.fields().stream()
                .filter(certificate.fields()::containsKey)
                .map(element -> {
                    Value value = Objects.requireNonNull(certificate.fields().get(element));
                    String name =
                            type.field(element).map(CertificateType.Field::name).orElse(element);
                    String text = hidden.open(certificate.id(), element, value);
                    return new PaperContent.Row(name, wording.value(element, text, Locale.CHINESE));
                })
                .toList();
        return new PaperContent(
                face,
                certificate.number(),
                certificate.paperNumber(),
                rows,
                certificate.issuer().name(),
                certificate.issuedOn(),
                certificate.validTo(),
                certificate.edition(),
                QrPicture.of(address(certificate)));
    }

    /** Where the code on a certificate leads. */
    public String address(Certificate certificate) {
        return settings.address() + "/verify/" + token.of(certificate.id(), certificate.edition());
    }

    /** Looks at a file that somebody holds against us. */
    @Transactional(readOnly = true)
    public Found look(byte[] file) {
        String sm3 = HexFormat.of().formatHex(Sm3.of(file));
        Optional<PaperStore.Known> known = store.ofDigest(sm3);
        if (known.isPresent()) {
            return new Found(
                    Found.Kind.GENUINE, known.get().certificate(), known.get().edition(), sm3);
        }
        Finding finding =
                switch (formatOf(file)) {
                    case PDF -> PdfSigning.check(file);
                    case OFD -> OfdCheck.of(file);
                    case DOCX, XLSX -> Finding.UNSIGNED;
                };
        byte[] key = finding.key();
        boolean ours = key != null && seals.ofKey(key).isPresent();
        Found.Kind kind = finding.kind() == Finding.Kind.UNSIGNED
                ? Found.Kind.UNSIGNED
                : ours || key == null ? Found.Kind.ALTERED : Found.Kind.FOREIGN;
        return new Found(kind, null, 0, sm3);
    }

    private static DocumentFormat formatOf(byte[] file) {
        String head =
                new String(file, 0, Math.min(file.length, 5), StandardCharsets.ISO_8859_1).toUpperCase(Locale.ROOT);
        return head.startsWith("%PDF")
                ? DocumentFormat.PDF
                : head.startsWith("PK") ? DocumentFormat.OFD : DocumentFormat.DOCX;
    }
}
