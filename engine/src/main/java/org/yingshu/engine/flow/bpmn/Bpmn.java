package org.yingshu.engine.flow.bpmn;

import java.io.StringReader;
import org.yingshu.engine.flow.StepGraph;

/**
 * Step graphs as BPMN 2.0 files, for editors and viewers of other makers.
 *
 * <p>A step is a task in the lane of its performer. What BPMN has no word for, such as a limit in working days, stands in
 * extension elements; the order of steps stands in the flows alone, so that an editor that knows nothing of us can change
 * it.
 */
public final class Bpmn {

    /** The performer of a task that stands in no lane. */
    public static final String UNASSIGNED = "待定";

    private Bpmn() {}

    /**
     * The graph as a file with a diagram.
     *
     * @param id of the process: a letter, then letters, digits, hyphens, underscores and dots
     */
    public static String write(String id, String name, StepGraph graph) {
        Drawing drawing = Drawing.of(graph);
        return new DiagramWriter(id, name, drawing, Layout.of(drawing)).write();
    }

    /**
     * The graph of a file.
     *
     * @throws BadDiagram if it is no BPMN, or uses what a step graph has no meaning for; the element and line are named
     * @throws org.yingshu.engine.flow.order.BadGraph if its flows go round in a circle, which is named
     * @throws org.yingshu.engine.flow.BadFlow if a task breaks a rule for steps
     */
    public static StepGraph read(String xml) {
        return Unfolding.of(new DiagramReader(new StringReader(xml)).read());
    }

    /** The same of a file whose encoding its first line tells. */
    public static StepGraph read(byte[] file) {
        return read(Encoding.decode(file));
    }
}
