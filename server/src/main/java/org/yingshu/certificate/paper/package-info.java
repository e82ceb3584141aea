/** Seals, and certificates as PDF and OFD. */
@NullMarked
package org.yingshu.certificate.paper;

import org.jspecify.annotations.NullMarked;
