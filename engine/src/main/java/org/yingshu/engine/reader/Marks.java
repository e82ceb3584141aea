package org.yingshu.engine.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yingshu.engine.reader.model.Coverage;
import org.yingshu.engine.reader.source.Passage;
import org.yingshu.engine.reader.source.SourceText;

/** Which kind of node each character of a text ended in. A later mark stands over an earlier one. */
@SuppressWarnings("EnumOrdinal") // one byte a character; the numbers leave this class nowhere
final class Marks {

    private final SourceText source;
    private final byte[] kinds;

    Marks(SourceText source) {
        this.source = source;
        this.kinds = new byte[source.text().length()];
    }

    void mark(Passage passage, NodeKind kind) {
        for (int i = 0; i < passage.length(); i++) {
            kinds[passage.origin(i)] = (byte) kind.ordinal();
        }
    }

    void mark(List<Passage> passages, NodeKind kind) {
        passages.forEach(passage -> mark(passage, kind));
    }

    Coverage coverage() {
        int[] counts = new int[NodeKind.values().length];
        int characters = 0;
        for (int i = 0; i < kinds.length; i++) {
            if (!Passage.isBlank(source.text().charAt(i))) {
                characters++;
                counts[kinds[i]]++;
            }
        }
        Map<String, Integer> byKind = new LinkedHashMap<>();
        for (NodeKind kind : NodeKind.values()) {
            if (counts[kind.ordinal()] > 0) {
                byKind.put(kind.name().toLowerCase(Locale.ROOT), counts[kind.ordinal()]);
            }
        }
        int unread = counts[NodeKind.UNREAD.ordinal()];
        double share = characters == 0 ? 1 : (characters - unread) / (double) characters;
        return new Coverage(characters, byKind, Math.round(share * 10_000) / 10_000.0);
    }
}
