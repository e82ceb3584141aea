package org.yingshu.engine.reader.input.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.input.block.NumberStyle;
import org.yingshu.engine.reader.input.block.SourceTextBuilder;
import org.yingshu.engine.reader.input.zip.PartXml;

/** The footnotes and endnotes of a docx, numbered in the order in which the text refers to them. */
final class DocxNotes {

    static final String FOOTNOTE = "footnote";
    static final String ENDNOTE = "endnote";

    private final SourceTextBuilder out;
    private final Map<String, String> notes = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int length;

    DocxNotes(SourceTextBuilder out) {
        this.out = out;
    }

    void read(PartXml xml, String kind) throws IOException {
        var body = new DocxBody(xml, new DocxNumbering(DocxStyles.none()), this);
        while (xml.next()) {
            if (xml.starts(kind)) {
                String id = xml.attribute("id", "");
                String note = body.inside(out).strip();
                length += note.length();
                out.check(length);
                notes.put(kind + id, note);
            }
        }
    }

    /** The note with its mark, for the next reference to it in the text. */
    @Nullable
    String next(String kind, String id) {
        String note = notes.get(kind + id);
        if (note == null) {
            return null;
        }
        int number = counts.merge(kind, 1, Integer::sum);
        return "[%s] %s".formatted(NumberStyle.write(kind.equals(ENDNOTE) ? "lowerRoman" : "decimal", number), note);
    }
}
