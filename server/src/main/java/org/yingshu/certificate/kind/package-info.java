/** Types of certificates and their templates. */
@NullMarked
package org.yingshu.certificate.kind;

import org.jspecify.annotations.NullMarked;
