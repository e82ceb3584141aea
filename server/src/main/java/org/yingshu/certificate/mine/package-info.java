/** Certificates for those who hold them. */
@NullMarked
package org.yingshu.certificate.mine;

import org.jspecify.annotations.NullMarked;
