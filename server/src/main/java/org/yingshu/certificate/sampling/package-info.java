/** Quality sampling: certificates drawn at random, checked, and put right by who issued them. */
@NullMarked
package org.yingshu.certificate.sampling;

import org.jspecify.annotations.NullMarked;
