package org.yingshu.matter.delegation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was made ready for a power to be taken over, each part null while it is missing. */
public record Preparation(
        @Nullable Plan plan,
        @Nullable Guide guide,
        @Nullable Agreement agreement,
        @Nullable Announcement notice,
        @Nullable Overseer overseer) {

    static final Preparation NOTHING = new Preparation(null, null, null, null, null);

    /** One part of it. */
    public sealed interface Part {}

    /** 承接方案: who sees to it, until when. */
    public record Plan(String responsible, LocalDate until) implements Part {}

    /**
     * The guide says what holds at the receiver.
     *
     * @param packed whether a pack has the item for the receiver's place and level
     * @param note a link or a remark; may be empty where a pack has the item
     */
    public record Guide(boolean packed, String note, LocalDate day) implements Part {}

    /** 委托书. */
    public record Agreement(
            String number, LocalDate day, @Nullable UUID file) implements Part {}

    /** 公告. */
    public record Announcement(LocalDate day, String where) implements Part {}

    /** Who supervises afterwards, so that nothing is approved without being looked after (不批不管, 只批不管). */
    public record Overseer(UUID organisation, String name) implements Part {}

    Preparation with(Part part) {
        return switch (part) {
            case Plan it -> new Preparation(it, guide, agreement, notice, overseer);
            case Guide it -> new Preparation(plan, it, agreement, notice, overseer);
            case Agreement it -> new Preparation(plan, guide, it, notice, overseer);
            case Announcement it -> new Preparation(plan, guide, agreement, it, overseer);
            case Overseer it -> new Preparation(plan, guide, agreement, notice, it);
        };
    }
}
