package org.yingshu.engine.reader.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.yingshu.engine.reader.layout.Marker;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.source.Passage;

/** Builds the tree of headings: a number of an outer kind closes all inner ones. */
final class Sections {

    private Sections() {}

    static Node tree(List<Paragraph> paragraphs) {
        Passage nothing =
                paragraphs.isEmpty() ? Passage.of("") : paragraphs.get(0).text().sub(0, 0);
        Node root = Node.root(nothing);
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        for (Paragraph paragraph : paragraphs) {
            Marker marker = Marker.at(paragraph.text());
            if (marker == null || !isLevel(marker)) {
                open.element().body.add(paragraph);
                continue;
            }
            Node node = Node.of(marker, paragraph.text());
            while (open.element().marker != null
                    && open.element().marker.style().compareTo(marker.style()) >= 0) {
                open.pop();
            }
            open.element().children.add(node);
            open.push(node);
        }
        return root;
    }

    /** （1） and ① part the text of a measure; they are no level of their own. */
    private static boolean isLevel(Marker marker) {
        return marker.style().compareTo(Marker.Style.ARABIC) <= 0;
    }
}
