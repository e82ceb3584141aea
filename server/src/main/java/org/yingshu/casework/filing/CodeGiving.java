package org.yingshu.casework.filing;

import org.yingshu.casework.model.CaseFile;

/** Gives whoever is registered by a case a unified social credit code. A bean of this type takes the stand-in's place. */
public interface CodeGiving {

    /** Who registers it, and as what: the first two characters of the code (GB 32100). */
    enum Kind {
        ENTERPRISE("91"),
        PUBLIC_INSTITUTION("12");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        public String prefix() {
            return prefix;
        }
    }

    /** The same for the same case, however often it is asked for. */
    String code(CaseFile file, Kind kind, String name);
}
