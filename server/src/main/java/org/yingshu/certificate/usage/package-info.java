/** Who used a certificate, and for what. */
@NullMarked
package org.yingshu.certificate.usage;

import org.jspecify.annotations.NullMarked;
