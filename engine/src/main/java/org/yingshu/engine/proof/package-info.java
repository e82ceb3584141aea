/** Proofs that records are what they were: hash chains, Merkle trees, signatures with the national algorithms. */
@NullMarked
package org.yingshu.engine.proof;

import org.jspecify.annotations.NullMarked;
