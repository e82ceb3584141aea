package org.yingshu.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a bulletin (通报). */
public sealed interface BulletinEvent {

    UUID bulletin();

    /**
     * What is told of.
     *
     * @param region six digits: this place and all below it
     * @param plan null for all plans
     */
    record Scope(
            String region, String regionName, @Nullable UUID plan, String planTitle, LocalDate from, LocalDate to) {}

    /**
     * What is printed around the paragraphs.
     *
     * @param number 文号; empty while it is not given
     * @param recipients who are told when it is issued
     */
    record Face(
            String letterhead,
            String number,
            String title,
            String addressee,
            String copies,
            String signer,
            List<UUID> recipients) {
        public Face {
            recipients = List.copyOf(recipients);
        }
    }

    /**
     * A part of the text.
     *
     * @param key what it tells of, and so which table follows it
     * @param drafted what was composed from the figures; {@code text} differs where a person wrote something else
     */
    record Section(String key, String heading, String text, String drafted, boolean shown) {}

    record Composed(UUID bulletin, Scope scope, BulletinFigures figures, Face face, List<Section> sections, String by)
            implements BulletinEvent {}

    /** The figures were counted anew; paragraphs that a person wrote stay. */
    record Recomposed(UUID bulletin, BulletinFigures figures, List<Section> sections) implements BulletinEvent {}

    record Edited(UUID bulletin, Face face, List<Section> sections) implements BulletinEvent {}

    record Issued(UUID bulletin, String number, LocalDate on, String by, Instant at) implements BulletinEvent {}

    record Withdrawn(UUID bulletin, String reason, Instant at) implements BulletinEvent {}
}
