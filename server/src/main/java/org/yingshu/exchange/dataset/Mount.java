package org.yingshu.exchange.dataset;

import org.yingshu.engine.pack.model.DataShare.Freshness;

/**
 * The resource by which others come to the data, which makes a duty a capability (R6.21).
 *
 * @param resource what it is called in the exchange platform: a table, the path of an interface, a folder
 * @param terms for {@link Sharing#CONDITIONAL} the conditions; for {@link Sharing#WITHHELD} the basis; else empty
 */
public record Mount(Kind kind, String resource, Freshness freshness, Sharing sharing, String terms) {

    /** 库表、接口、文件（夹） */
    public enum Kind {
        TABLE,
        INTERFACE,
        FILE
    }

    /** With whom it is shared. */
    public enum Sharing {
        /** 无条件共享: whoever asks has it at once */
        UNCONDITIONAL,
        /** 有条件共享: the provider looks at each request */
        CONDITIONAL,
        /** 不予共享: only with a basis that says so */
        WITHHELD
    }

    boolean lacksTerms() {
        return sharing != Sharing.UNCONDITIONAL && terms.isBlank();
    }
}
