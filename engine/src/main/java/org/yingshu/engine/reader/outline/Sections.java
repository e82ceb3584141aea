package org.yingshu.engine.reader.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yingshu.engine.reader.layout.Marker;
import org.yingshu.engine.reader.layout.Marker.Style;
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
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = paragraphs.get(i);
            Passage text = withoutLabel(paragraph.text());
            Marker marker = Marker.at(text);
            if (marker == null || !isLevel(marker, open.element(), paragraphs, i)) {
                (Closings.at(paragraphs, i) ? root : open.element()).body.add(paragraph);
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

    /** （1） and ① part the text of a measure; they are a level of their own where each has its own duty. */
    private static boolean isLevel(Marker marker, Node open, List<Paragraph> paragraphs, int at) {
        Style outer = open.marker == null ? Style.CHAPTER : open.marker.style();
        if (outer == Style.ARTICLE && marker.style().compareTo(Style.ARTICLE) > 0) {
            return false;
        }
        if (marker.style().compareTo(Style.DECIMAL) <= 0 || marker.style() == outer) {
            return true;
        }
        boolean skipsItems = outer.compareTo(Style.NAMED) <= 0;
        return skipsItems && marker.number() == 1 && hasOwnDuty(paragraphs, at);
    }

    private static boolean hasOwnDuty(List<Paragraph> paragraphs, int at) {
        var item = new ArrayList<Passage>();
        item.add(paragraphs.get(at).text());
        for (int i = at + 1;
                i < paragraphs.size() && Marker.at(paragraphs.get(i).text()) == null;
                i++) {
            item.add(paragraphs.get(i).text());
        }
        return !Duties.in(item).duties().isEmpty();
    }

    /** The first of several items may stand behind the word that announces them: 主要任务：1.… */
    private static Passage withoutLabel(Passage text) {
        Matcher label = text.matcher(ITEMS_LABEL);
        return label.lookingAt() && Marker.at(text.from(label.end())) != null ? text.from(label.end()) : text;
    }
}
