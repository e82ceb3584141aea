package org.yingshu.bench.server;

/**
 * How long a load lasts.
 *
 * @param warm seconds that come first and are not counted: the compilers come round, and pages come into memory
 * @param counted seconds after that
 */
public record Span(int warm, int counted) {

    public int whole() {
        return warm + counted;
    }
}
