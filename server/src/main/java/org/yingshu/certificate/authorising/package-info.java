/** A holder lets one officer look at one certificate, once, by a code that lasts minutes (R6.16). */
@NullMarked
package org.yingshu.certificate.authorising;

import org.jspecify.annotations.NullMarked;
