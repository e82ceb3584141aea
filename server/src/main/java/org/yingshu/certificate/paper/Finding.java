package org.yingshu.certificate.paper;

import org.jspecify.annotations.Nullable;

/**
 * What the seal of a file says of the file.
 *
 * @param key of the seal; null where there is none to be read
 */
record Finding(Kind kind, byte @Nullable [] key) {

    enum Kind {
        INTACT,
        UNSIGNED,
        /** Something in the file is not what was sealed, or the signature is not of the key that it names. */
        ALTERED
    }

    static final Finding UNSIGNED = new Finding(Kind.UNSIGNED, null);
}
