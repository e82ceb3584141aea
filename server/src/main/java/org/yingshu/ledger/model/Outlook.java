package org.yingshu.ledger.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A duty's light on a day, with all its reasons, the worst first.
 *
 * @param nextReport by when the next report is due; null where none is
 * @param arrears how many reports were missed
 */
public record Outlook(
        Light light, List<Reason> reasons, @Nullable LocalDate nextReport, int arrears) {

    /**
     * One reason.
     *
     * @param code its words stand under this in the ledger's texts
     * @param arguments what the words name
     */
    public record Reason(Light light, String code, List<String> arguments) {

        static Reason of(Light light, String code, Object... arguments) {
            return new Reason(
                    light, code, Arrays.stream(arguments).map(String::valueOf).toList());
        }

        /** As one string, for a column. */
        public String packed() {
            return light + "|" + code + "|" + String.join("|", arguments);
        }

        /** Reads {@link #packed()}. */
        public static Reason unpacked(String packed) {
            String[] pieces = packed.split("\\|", -1);
            List<String> arguments = List.of(pieces).subList(2, pieces.length);
            return new Reason(
                    Light.valueOf(pieces[0]), pieces[1], arguments.equals(List.of("")) ? List.of() : arguments);
        }
    }
}
