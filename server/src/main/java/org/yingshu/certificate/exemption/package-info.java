/** Which material a certificate or a share replaces. */
@NullMarked
package org.yingshu.certificate.exemption;

import org.jspecify.annotations.NullMarked;
