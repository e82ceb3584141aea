package org.yingshu.engine.reader.model;

import java.util.List;
import org.yingshu.engine.reader.source.Span;

/**
 * Something its authors should look at.
 *
 * @param rule stable id: {@code owner.no-lead}
 * @param message in Chinese, for an official who does not know the program
 * @param messageEn the same in English
 * @param subject path of the measure or {@code row 12}: what it is about
 * @param spans the passages; where two contradict each other, both
 */
public record Finding(
        String rule, Severity severity, String message, String messageEn, String subject, List<Span> spans) {

    public enum Severity {
        /** the plan contradicts itself or cannot be carried out as printed */
        ERROR,
        /** likely a mistake or a gap */
        WARNING,
        /** worth knowing */
        HINT
    }
}
