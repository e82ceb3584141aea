package org.yingshu.engine.codes;

import java.util.Objects;
import java.util.Optional;
import org.yingshu.engine.codes.Refusal.Reason;

/**
 * 行政区划代码 (GB/T 2260): 2 digits each of province, prefecture and county. That a code is in force is not part of its
 * validity, since codes come and go: {@link Regions} knows the dates.
 */
public record RegionCode(String value) implements Code {

    /** How far down the code names a place. */
    public enum Level {
        PROVINCE,
        PREFECTURE,
        COUNTY
    }

    private static final int LENGTH = 6;

    public RegionCode {
        check(value).ifPresent(refusal -> {
            throw refusal.asException();
        });
    }

    public static CodeReading<RegionCode> parse(String text) {
        return Typed.of(text).read(RegionCode::check, RegionCode::new);
    }

    private static Optional<Refusal> check(String value) {
        CodeKind kind = CodeKind.REGION_CODE;
        return Characters.wrongLength(kind, value, LENGTH)
                .or(() -> Characters.wrongCharacter(kind, value, 1, LENGTH, Characters.DIGITS))
                .or(() -> Provinces.wrongProvince(kind, value))
                .or(() -> countyWithoutPrefecture(value));
    }

    private static Optional<Refusal> countyWithoutPrefecture(String value) {
        return value.startsWith("00", 2) && !value.endsWith("00")
                ? Optional.of(new Refusal(CodeKind.REGION_CODE, Reason.REGION, 3, "00", ""))
                : Optional.empty();
    }

    public Level level() {
        if (value.endsWith("0000")) {
            return Level.PROVINCE;
        }
        return value.endsWith("00") ? Level.PREFECTURE : Level.COUNTY;
    }

    public RegionCode province() {
        return new RegionCode(value.substring(0, 2) + "0000");
    }

    public String provinceName() {
        return Objects.requireNonNull(Provinces.name(value.substring(0, 2)));
    }

    @Override
    public CodeKind kind() {
        return CodeKind.REGION_CODE;
    }

    @Override
    public String toString() {
        return value;
    }
}
