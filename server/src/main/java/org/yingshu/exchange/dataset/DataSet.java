package org.yingshu.exchange.dataset;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Data of a department: a duty, and a capability as soon as it is mounted.
 *
 * @param mount null while others cannot come to the data
 * @param mountedAt since when they can
 * @param renewedAt when the provider last said that the data are up to date
 * @param words why it is mounted no more; else empty
 * @param struck why the department answers for it no more; null while it does
 */
public record DataSet(
        UUID id,
        Duty duty,
        @Nullable Mount mount,
        @Nullable Instant mountedAt,
        @Nullable Instant renewedAt,
        String words,
        @Nullable String struck) {

    static DataSet declared(DataSetEvent.Declared it) {
        return new DataSet(it.dataSet(), it.duty(), null, null, null, "", null);
    }

    DataSet with(Duty next) {
        return new DataSet(id, next, mount, mountedAt, renewedAt, words, null);
    }

    DataSet mounted(DataSetEvent.Mounted it) {
        return new DataSet(id, duty, it.mount(), it.at(), it.at(), "", struck);
    }

    DataSet renewed(Instant at) {
        return new DataSet(id, duty, mount, mountedAt, at, words, struck);
    }

    DataSet unmounted(String why) {
        return new DataSet(id, duty, null, null, null, why, struck);
    }

    DataSet struck(String why) {
        return new DataSet(id, duty, null, null, null, words, why);
    }

    /** Whoever asks has it without a review. */
    public boolean isOpenToAll() {
        return mount != null && mount.sharing() == Mount.Sharing.UNCONDITIONAL;
    }

    /** Mounted, but kept less new than a text wants. */
    boolean isBehind() {
        return mount != null && mount.freshness().compareTo(duty.wanted()) > 0;
    }
}
