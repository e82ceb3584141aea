package org.yingshu.engine.reader.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.layout.Marker;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.source.Passage;

/** Builds the tree of headings: a number of an outer kind closes all inner ones. */
final class Sections {

    private static final Pattern ITEMS_LABEL = Pattern.compile("(?:主要|重点|工作|具体)?(?:任务|措施|内容|举措|目标任务)\\s*[：:]\\s*");

    private Sections() {}

    static Node tree(List<Paragraph> paragraphs) {
        Passage nothing =
                paragraphs.isEmpty() ? Passage.of("") : paragraphs.get(0).text().sub(0, 0);
        Node root = Node.root(nothing);
        Deque<Node> open = new ArrayDeque<>();
        open.push(root);
        for (Paragraph paragraph : paragraphs) {
            Passage text = withoutLabel(paragraph.text());
            Marker marker = Marker.at(text);
            if (marker == null || !isLevel(marker, open.element())) {
                open.element().body.add(paragraph);
                continue;
            }
            Node node = Node.of(marker, paragraph.text(), paragraph.text().length() - text.length());
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
    private static boolean isLevel(Marker marker, Node open) {
        boolean insideArticle = open.marker != null
                && open.marker.style() == Marker.Style.ARTICLE
                && marker.style().compareTo(Marker.Style.ARTICLE) > 0;
        return marker.style().compareTo(Marker.Style.ARABIC) <= 0 && !insideArticle;
    }

    /** The first of several items may stand behind the word that announces them: 主要任务：1.… */
    private static Passage withoutLabel(Passage text) {
        Matcher label = text.matcher(ITEMS_LABEL);
        return label.lookingAt() && Marker.at(text.from(label.end())) != null ? text.from(label.end()) : text;
    }
}
