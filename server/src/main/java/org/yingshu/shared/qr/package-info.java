/** QR codes, for what is to be scanned from paper. */
@NullMarked
package org.yingshu.shared.qr;

import org.jspecify.annotations.NullMarked;
