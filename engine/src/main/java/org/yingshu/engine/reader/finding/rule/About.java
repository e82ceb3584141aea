package org.yingshu.engine.reader.finding.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.model.Finding;
import org.yingshu.engine.reader.model.Finding.Severity;
import org.yingshu.engine.reader.source.Span;

/**
 * What a rule says of itself.
 *
 * @param id stable; its family stands before the dot
 * @param severity unless a finding tells another
 * @param meaning in one line, Chinese
 * @param meaningEn the same in English
 * @param fold how its findings become one where they are too many to be read one by one
 */
public record About(
        String id,
        Severity severity,
        String meaning,
        String meaningEn,
        @Nullable Fold fold) {

    /**
     * More than {@code most} findings of one document become a single one.
     *
     * @param message Chinese, {@code %d} stands for the number
     */
    public record Fold(int most, String message, String messageEn) {}

    public static About of(String id, Severity severity, String meaning, String meaningEn) {
        return new About(id, severity, meaning, meaningEn, null);
    }

    public About folding(int most, String message, String messageEn) {
        return new About(id, severity, meaning, meaningEn, new Fold(most, message, messageEn));
    }

    public String family() {
        return id.substring(0, id.indexOf('.'));
    }

    public Finding finding(String message, String messageEn, String subject, Span... spans) {
        return finding(severity, message, messageEn, subject, Arrays.asList(spans));
    }

    public Finding finding(Severity grave, String message, String messageEn, String subject, Collection<Span> spans) {
        List<Span> distinct = new ArrayList<>(new LinkedHashSet<>(spans));
        return new Finding(id, grave, message, messageEn, subject, List.copyOf(distinct));
    }
}
