package org.yingshu.engine.flow.bpmn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.flow.bpmn.Drawing.Flow;
import org.yingshu.engine.flow.bpmn.Drawing.Node;
import org.yingshu.engine.flow.order.Precedence;

/**
 * Where everything stands, in pixels: from left to right what comes after what, from top to bottom the lanes.
 *
 * @param lanes by performer, in the order in which they begin to act
 */
record Layout(Box pool, Map<String, Box> lanes, Map<String, Box> nodes) {

    /** The width of the bars that carry the names of pool and lanes. */
    static final int BAR = 30;

    private static final int MARGIN = 80;
    private static final int COLUMN = 150;
    private static final int ROW = 110;

    record Box(int x, int y, int width, int height) {

        int right() {
            return x + width;
        }

        int middle() {
            return y + height / 2;
        }
    }

    record Point(int x, int y) {}

    static Layout of(Drawing drawing) {
        Map<String, Set<String>> before = new LinkedHashMap<>();
        drawing.nodes().keySet().forEach(id -> before.put(id, new LinkedHashSet<>()));
        drawing.flows().forEach(flow -> before.getOrDefault(flow.to(), new LinkedHashSet<>())
                .add(flow.from()));
        List<List<String>> columns = Precedence.stages(before);

        Map<String, Integer> rows = new LinkedHashMap<>();
        columns.forEach(column -> column.forEach(id -> rows.put(lane(drawing, id), 1)));
        Map<String, Integer> rowOfNode = new HashMap<>();
        for (List<String> column : columns) {
            Map<String, Integer> used = new HashMap<>();
            for (String id : column) {
                String lane = lane(drawing, id);
                int row = used.merge(lane, 1, Integer::sum);
                rowOfNode.put(id, row - 1);
                rows.merge(lane, row, Math::max);
            }
        }
        int width = columns.size() * COLUMN;
        Map<String, Box> lanes = new LinkedHashMap<>();
        int y = MARGIN;
        for (Map.Entry<String, Integer> lane : rows.entrySet()) {
            int height = lane.getValue() * ROW;
            lanes.put(lane.getKey(), new Box(MARGIN + BAR, y, BAR + width, height));
            y += height;
        }
        Box pool = new Box(MARGIN, MARGIN, BAR + BAR + width, y - MARGIN);
        Map<String, Box> nodes = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            int centre = MARGIN + BAR + BAR + column * COLUMN + COLUMN / 2;
            for (String id : columns.get(column)) {
                Box lane = lanes.getOrDefault(lane(drawing, id), pool);
                int middle = lane.y() + rowOfNode.getOrDefault(id, 0) * ROW + ROW / 2;
                nodes.put(id, box(drawing.nodes().get(id), centre, middle));
            }
        }
        return new Layout(pool, lanes, nodes);
    }

    /** The corners of a flow: out to the right, in from the left. */
    List<Point> way(Flow flow) {
        Box from = nodes.getOrDefault(flow.from(), pool);
        Box to = nodes.getOrDefault(flow.to(), pool);
        List<Point> points = new ArrayList<>();
        points.add(new Point(from.right(), from.middle()));
        if (from.middle() != to.middle()) {
            // just before the target, so that flows to it meet there and do not cut through what stands between
            int turn = to.x() - (COLUMN - to.width()) / 2;
            points.add(new Point(turn, from.middle()));
            points.add(new Point(turn, to.middle()));
        }
        points.add(new Point(to.x(), to.middle()));
        return points;
    }

    private static String lane(Drawing drawing, String id) {
        Node node = drawing.nodes().get(id);
        return node == null ? "" : node.lane();
    }

    private static Box box(@Nullable Node node, int centre, int middle) {
        int width = 100;
        int height = 80;
        if (node != null && node.step() == null) {
            boolean gateway =
                    node.element().equals(Words.EXCLUSIVE) || node.element().equals(Words.PARALLEL);
            width = gateway ? 50 : 36;
            height = width;
        }
        return new Box(centre - width / 2, middle - height / 2, width, height);
    }
}
