package org.yingshu.engine.reader.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.source.Span;

/**
 * One document of a file.
 *
 * @param number 文号: 豫政办〔2023〕22号
 * @param date {@code 2023-05-16} or {@code 2022}, as precise as the text is
 * @param attachments the document's own body, if it has measures, and its attachments
 * @param duplicates later copies of the same text in the file
 */
public record Document(
        String title,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String date,
        List<Attachment> attachments,
        List<NearDuplicate> duplicates,
        Span span) {

    /**
     * Another copy of the document in the same file.
     *
     * @param similarity share of equal characters, from 0 to 1
     */
    public record NearDuplicate(Span span, double similarity, List<Span> differences) {}
}
