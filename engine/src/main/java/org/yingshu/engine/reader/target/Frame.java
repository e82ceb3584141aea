package org.yingshu.engine.reader.target;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the clauses of a sentence hand on to those behind them. */
final class Frame {

    private static final int LONGEST_SENTENCE = 500;

    final String defaultPlace;

    @Nullable
    String due;
    /** The sentence so far; for the words that say how binding it is. */
    String sentence = "";
    /** For whom the next clauses hold: 对于…项目. */
    String condition = "";
    /** What was measured last, for a clause that does not name it again. */
    String topic = "";

    String topicCondition = "";
    /** What the sentence measured so far, for 分别达到5亿元和2亿元 in a clause of its own. */
    final List<Subject> recent = new ArrayList<>();
    /** The sentence tells of results: 截至…, 目前…. */
    boolean past;
    /** The clause does: 2019年…. */
    boolean pastClause;
    /** 主要目标：2022年底前，… — the date holds for all sentences of the paragraph. */
    boolean goal;

    /** A report tells of results, but for what it says will come. */
    final boolean report;
    /** 下一步: from here on the paragraph tells what will be done. */
    boolean ahead;

    Frame(String defaultPlace, boolean report) {
        this.defaultPlace = defaultPlace;
        this.report = report;
        this.past = report;
    }

    /** For a bracket inside: what holds outside holds there too. */
    Frame inner() {
        var inner = new Frame(defaultPlace, report);
        inner.due = due;
        inner.sentence = sentence;
        inner.condition = condition;
        inner.past = past;
        inner.ahead = ahead;
        return inner;
    }

    /** Whether the clause, or its sentence up to there, tells what was reached. */
    boolean tellsOfResults(Clause clause) {
        return past
                || pastClause
                || clause.masked().contains("已")
                || clause.masked().contains("截至");
    }

    void append(String clause) {
        String longer = sentence + clause;
        sentence = longer.substring(Math.max(0, longer.length() - LONGEST_SENTENCE));
    }

    void endOfSegment() {
        sentence = "";
        condition = "";
    }

    void endOfSentence() {
        endOfSegment();
        due = goal ? due : null;
        topic = "";
        topicCondition = "";
        recent.clear();
        past = report && !ahead;
    }

    void endOfParagraph() {
        goal = false;
        ahead = false;
        endOfSentence();
    }
}
