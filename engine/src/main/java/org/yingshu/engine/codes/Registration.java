package org.yingshu.engine.codes;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the first two characters of a {@link CreditCode} mean (GB 32100-2015). Characters may be added to the list. */
public final class Registration {

    /** By department, or by department and class. */
    private static final Map<String, String> NAMES = Table.read("registration.csv").stream()
            .collect(Collectors.toMap(cells -> cells.get(0) + cells.get(1), cells -> cells.get(2)));

    private Registration() {}

    /** 市场监管, for 9. */
    public static Optional<String> department(CreditCode code) {
        return Optional.ofNullable(NAMES.get(Character.toString(code.department())));
    }

    /** 企业, for 91. */
    public static Optional<String> organisationClass(CreditCode code) {
        return Optional.ofNullable(NAMES.get("" + code.department() + code.organisationClass()));
    }
}
