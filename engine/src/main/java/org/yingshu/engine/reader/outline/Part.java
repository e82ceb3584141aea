package org.yingshu.engine.reader.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.source.Passage;

/**
 * A document's body or one of its attachments, before its measures are read.
 *
 * @param number of the attachment; absent for a body, and where neither the text nor a list of attachments gives one
 * @param heading 附件 2 as printed; absent where only a title stands
 */
public record Part(
        @Nullable Integer number,
        @Nullable Passage heading,
        @Nullable Passage title,
        boolean attachment,
        List<Paragraph> paragraphs) {

    static Part body(@Nullable Passage title) {
        return new Part(null, null, title, false, new ArrayList<>());
    }

    public String name() {
        return title == null ? "" : title.text();
    }

    /** How paths name it: {@code 附件3}; a body has no name. */
    public String pathName() {
        if (!attachment) {
            return "正文";
        }
        return number == null ? "附件" : "附件" + number;
    }
}
