package org.yingshu.casework;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A material of a case, as it stands.
 *
 * @param certificate the number of the e-certificate that stands for it
 * @param note where it comes from, or what is promised
 */
public record Paper(
        String material,
        String name,
        Way way,
        List<UUID> files,
        @Nullable String certificate,
        String note) {

    /** How it is there. */
    public enum Way {
        /** as an uploaded file */
        FILE,
        /** on paper, shown or left at the window */
        PAPER,
        /** an e-certificate stands for it: nobody asks for it again */
        CERTIFICATE,
        /** a department shares it */
        SHARED,
        /** an office issues it on the way */
        MADE,
        /** 告知承诺: a written promise stands for it */
        PROMISE,
        /** 容缺: it comes later */
        LATER
    }

    public Paper {
        files = List.copyOf(files);
    }
}
