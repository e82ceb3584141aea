package org.yingshu.casework;

import java.util.Map;

/**
 * What somebody made up applies for.
 *
 * @param person who applies
 * @param number the person's
 * @param form what of the form is said; the rest is made up
 */
public record SampleApplication(
        String code,
        String region,
        String person,
        String number,
        Map<String, Object> answers,
        Map<String, Object> form) {

    public SampleApplication {
        answers = Map.copyOf(answers);
        form = Map.copyOf(form);
    }
}
