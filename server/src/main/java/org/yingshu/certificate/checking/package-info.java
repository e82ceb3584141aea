/** Whether a certificate, its code or its file is genuine, for everybody. */
@NullMarked
package org.yingshu.certificate.checking;

import org.jspecify.annotations.NullMarked;
