package org.yingshu.engine.reader.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.reader.layout.Marker;
import org.yingshu.engine.reader.layout.Paragraph;
import org.yingshu.engine.reader.source.Passage;

/** A numbered heading or item with the text below it. */
final class Node {

    final @Nullable Marker marker;
    /** The heading's paragraph behind its number; for a root, empty. */
    final Passage heading;
    /** Paragraphs below the heading and above the first child; rows of tables are not among them. */
    final List<Paragraph> body = new ArrayList<>();

    final List<Node> children = new ArrayList<>();

    /** The number as printed. */
    final Passage numeral;

    private Node(@Nullable Marker marker, Passage numeral, Passage heading) {
        this.marker = marker;
        this.numeral = numeral;
        this.heading = heading;
    }

    static Node root(Passage nothing) {
        return new Node(null, nothing, nothing);
    }

    /** @param numberedAt where the number begins; a word may stand before it */
    static Node of(Marker marker, Passage paragraph, int numberedAt) {
        int text = numberedAt + marker.length();
        return new Node(marker, paragraph.sub(0, text), paragraph.from(text));
    }

    /**
     * What the node is called: the heading, or its first sentence where the text runs on behind it. A duty in brackets
     * behind it is no part of it.
     */
    String title() {
        List<Passage> words = "：:".chars().anyMatch(sign -> heading.text().indexOf(sign) >= 0)
                ? Duties.in(List.of(heading)).text()
                : List.of(heading);
        return Titles.of((words.isEmpty() ? heading : words.get(0)).text());
    }

    boolean isRunIn() {
        return title().length() + 1 < heading.length();
    }

    /** The numbers of this node and of all below it. */
    void collectNumerals(List<Passage> numerals) {
        numerals.add(numeral);
        children.forEach(child -> child.collectNumerals(numerals));
    }
}
