/** Certificates issued, signed, changed, suspended and ended. */
@NullMarked
package org.yingshu.certificate.issuing;

import org.jspecify.annotations.NullMarked;
