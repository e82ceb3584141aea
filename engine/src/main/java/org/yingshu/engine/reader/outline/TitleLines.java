package org.yingshu.engine.reader.outline;

import java.util.ArrayList;
import java.util.List;
import org.yingshu.engine.reader.layout.Marker;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.source.Passage;

/** Titles as they are printed: over one line or several, perhaps with a number in front. */
record TitleLines(List<Paragraph> paragraphs) {

    String words(int from, int to) {
        var joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(
                    i == from
                            ? withoutMarker(paragraphs.get(i).text()).text()
                            : paragraphs.get(i).value());
        }
        return joined.toString();
    }

    Passage passage(int from, int to) {
        var passages = new ArrayList<Passage>();
        for (int i = from; i < to; i++) {
            passages.add(
                    i == from
                            ? withoutMarker(paragraphs.get(i).text())
                            : paragraphs.get(i).text());
        }
        return Passage.join(passages);
    }

    /** A title printed over two lines is taken whole. */
    int end(int i, int to) {
        String first = paragraphs.get(i).value();
        boolean half = i + 1 < to
                && !Titles.isTitle(first)
                && first.length() <= 30
                && !paragraphs.get(i + 1).isRow()
                && paragraphs.get(i + 1).value().length() <= 40
                && Marker.at(paragraphs.get(i + 1).text()) == null
                && Titles.isTitle(first + paragraphs.get(i + 1).value());
        return half ? i + 2 : i + 1;
    }

    static Passage withoutMarker(Passage text) {
        Marker marker = Marker.at(text);
        return marker == null ? text : text.from(marker.length());
    }
}
