package org.yingshu.engine.rules.dmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yingshu.engine.rules.TableFixture.row;
import static org.yingshu.engine.rules.TableFixture.table;

import org.junit.jupiter.api.Test;
import org.yingshu.engine.rules.DecisionTable;
import org.yingshu.engine.rules.HitPolicy;

class DmnTests {

    private static final DecisionTable TABLE = table(
            HitPolicy.FIRST,
            row("1", "\"充换电\", not(\"a&b\")", "> 160", "\"company\""),
            row("2", "-", "[1..5)", "\"customer\""));

    @Test
    void comesBackAsItWasWritten() throws BadDmn {
        assertThat(DmnReader.read(DmnWriter.write(TABLE))).isEqualTo(TABLE);
    }

    @Test
    void isDmn13() {
        assertThat(DmnWriter.write(TABLE))
                .contains("https://www.omg.org/spec/DMN/20191111/MODEL/", "hitPolicy=\"FIRST\"", "<inputExpression");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> DmnReader.read("<definitions/>"))
                .isInstanceOfSatisfying(
                        BadDmn.class, bad -> assertThat(bad.problem()).isEqualTo(BadDmn.Problem.NO_TABLE));
        assertThatThrownBy(() -> DmnReader.read("<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><x>&a;</x>"))
                .isInstanceOf(BadDmn.class);
        assertThatThrownBy(() -> DmnReader.read(DmnWriter.write(TABLE).replace("FIRST", "RULE ORDER")))
                .isInstanceOfSatisfying(
                        BadDmn.class, bad -> assertThat(bad.problem()).isEqualTo(BadDmn.Problem.UNKNOWN_HIT_POLICY));
    }

    @Test
    void refusesASumOfTheRowsAndAResultWithoutARowWhichItWouldReadAsSomethingElse() {
        String xml = DmnWriter.write(TABLE);
        assertThatThrownBy(() ->
                        DmnReader.read(xml.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\" aggregation=\"SUM\"")))
                .isInstanceOfSatisfying(
                        BadDmn.class, bad -> assertThat(bad.problem()).isEqualTo(BadDmn.Problem.UNKNOWN_HIT_POLICY));
        assertThatThrownBy(() -> DmnReader.read(xml.replace(
                        "</output>", "<defaultOutputEntry><text>\"customer\"</text></defaultOutputEntry></output>")))
                .isInstanceOfSatisfying(
                        BadDmn.class, bad -> assertThat(bad.problem()).isEqualTo(BadDmn.Problem.DEFAULT_OUTPUT));
    }
}
