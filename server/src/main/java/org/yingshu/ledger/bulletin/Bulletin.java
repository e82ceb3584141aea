package org.yingshu.ledger.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.ledger.BulletinEvent;
import org.yingshu.ledger.BulletinEvent.Face;
import org.yingshu.ledger.BulletinEvent.Scope;
import org.yingshu.ledger.BulletinEvent.Section;
import org.yingshu.ledger.BulletinFigures;

/** A bulletin of a period: counted figures that nobody edits, and words around them that people do. */
record Bulletin(
        UUID id,
        Scope scope,
        BulletinFigures figures,
        Face face,
        List<Section> sections,
        Status status,
        String composedBy,
        String issuedBy,
        @Nullable LocalDate issuedOn,
        String withdrawn) {

    enum Status {
        DRAFT,
        ISSUED,
        WITHDRAWN
    }

    Bulletin {
        sections = List.copyOf(sections);
    }

    static Bulletin composed(BulletinEvent.Composed it) {
        return new Bulletin(
                it.bulletin(), it.scope(), it.figures(), it.face(), it.sections(), Status.DRAFT, it.by(), "", null, "");
    }

    Bulletin counted(BulletinFigures now, List<Section> texts) {
        return new Bulletin(id, scope, now, face, texts, status, composedBy, issuedBy, issuedOn, withdrawn);
    }

    Bulletin edited(Face now, List<Section> texts) {
        return new Bulletin(id, scope, figures, now, texts, status, composedBy, issuedBy, issuedOn, withdrawn);
    }

    Bulletin issued(BulletinEvent.Issued it) {
        Face numbered = new Face(
                face.letterhead(),
                it.number(),
                face.title(),
                face.addressee(),
                face.copies(),
                face.signer(),
                face.recipients());
        return new Bulletin(
                id, scope, figures, numbered, sections, Status.ISSUED, composedBy, it.by(), it.on(), withdrawn);
    }

    Bulletin withdrawn(String reason) {
        return new Bulletin(
                id, scope, figures, face, sections, Status.WITHDRAWN, composedBy, issuedBy, issuedOn, reason);
    }
}
