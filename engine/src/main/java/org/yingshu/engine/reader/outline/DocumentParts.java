package org.yingshu.engine.reader.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.source.Passage;

/**
 * One document of a file, cut into its parts.
 *
 * @param title the issuing notice's title, or the text's own; absent where the file gives none
 * @param number 文号
 * @param date as printed
 * @param head paragraphs of the notice: title, number, addressees, signature
 * @param announced the list of attachments at the notice's end, with the signature below it
 */
public record DocumentParts(
        @Nullable Passage title,
        @Nullable Passage number,
        @Nullable Passage issuer,
        @Nullable Passage date,
        List<Paragraph> head,
        List<Paragraph> announced,
        List<Part> parts) {

    /** All paragraphs in the order of the text. */
    public List<Paragraph> paragraphs() {
        var all = new ArrayList<>(head);
        all.addAll(announced);
        parts.forEach(part -> all.addAll(part.paragraphs()));
        return all;
    }
}
