/**
 * The whole server under load: {@code Generate} in {@code duty} and {@code GenerateCases} in {@code cases} fill a data
 * folder, {@code ServerBench} starts the server over it and drives it through HTTP, {@code FlowablePeer} does the same
 * lives in a process engine. {@code bench/server/run} starts them; {@code bench/README.md} holds the last figures.
 */
@NullMarked
package org.yingshu.bench.server;

import org.jspecify.annotations.NullMarked;
