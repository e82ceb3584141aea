package org.yingshu.engine.codes;

/** Takes readings apart, failing where they are of the other kind. */
final class CodeFixture {

    private CodeFixture() {}

    static <T extends Code> T valid(CodeReading<T> reading) {
        return switch (reading) {
            case CodeReading.Valid<T> valid -> valid.code();
            case CodeReading.Refused<T> refused -> throw new AssertionError("refused: " + refused.refusal());
        };
    }

    static <T extends Code> Refusal refusal(CodeReading<T> reading) {
        return switch (reading) {
            case CodeReading.Valid<T> valid -> throw new AssertionError("valid: " + valid.code());
            case CodeReading.Refused<T> refused -> refused.refusal();
        };
    }
}
