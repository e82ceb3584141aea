package org.yingshu.matter.guide;

import java.util.List;
import org.yingshu.engine.pack.model.Words;

/**
 * A form as it looks when it is filled in (范本, R7.13).
 *
 * @param scene whose application it is; empty where no example tells of one
 * @param lines the fields in the form's own order
 * @param papers what is handed in with it
 */
public record SampleForm(String code, Words name, Words scene, List<Line> lines, List<Words> papers) {

    /**
     * @param sample empty for a field that this applicant may leave blank
     * @param made whether the value is only one of the right shape, since no example has one
     */
    public record Line(String element, Words name, boolean required, Words sample, boolean made) {}
}
