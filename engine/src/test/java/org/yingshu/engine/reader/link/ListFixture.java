package org.yingshu.engine.reader.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yingshu.engine.reader.PlanText;
import org.yingshu.engine.reader.outline.MeasureDraft;
import org.yingshu.engine.reader.outline.PartOutline;
import org.yingshu.engine.reader.table.CellTaskListReader;
import org.yingshu.engine.reader.table.RawTable;
import org.yingshu.engine.reader.table.RowDraft;

/** The rows of a task list, and the duties of the body that they stand for. */
final class ListFixture {

    static final String HEAD = "序号\t所属专项\t改革方向\t升级措施\t责任单位\t完成时限";

    private ListFixture() {}

    static List<RowDraft> rows(String... rows) {
        String text = HEAD + "\n" + String.join("\n", rows);
        var table = new RawTable(null, PlanText.paragraphs(text), false, List.of());
        return Objects.requireNonNull(CellTaskListReader.read(table, Set.of("企业开办", "获得电力")))
                .rows();
    }

    static List<Duty> duties(String plan, String body) {
        var duties = new ArrayList<Duty>();
        for (MeasureDraft measure :
                PartOutline.read("附件1", PlanText.paragraphs(body)).measures()) {
            duties.add(new Duty(1, plan, false, measure, measure.duties().isEmpty() ? -1 : 0));
        }
        return duties;
    }
}
