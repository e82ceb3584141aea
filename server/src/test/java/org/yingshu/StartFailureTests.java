package org.yingshu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Whoever starts the server reads a sentence, not a trace, where he can put it right. */
class StartFailureTests {

    private final StringWriter told = new StringWriter();

    @Test
    void aTakenPort() {
        assertThat(run(new IllegalStateException(new PortInUseException(8080)))).isEqualTo(StartFailure.TRY_AGAIN);
        assertThat(told.toString()).contains("8080", "--port").hasLineCount(1);
    }

    @Test
    void aDatabaseThatIsNotThere() {
        Exception refused = new SQLException("Connection to localhost:5555 refused.", "08001");

        assertThat(run(new IllegalStateException(refused))).isEqualTo(StartFailure.TRY_AGAIN);
        assertThat(told.toString()).contains("localhost:5555").hasLineCount(1);
    }

    @Test
    void whatNobodyForesawKeepsItsTrace() {
        assertThat(run(new IllegalStateException("surprise"))).isEqualTo(CommandLine.ExitCode.SOFTWARE);
        assertThat(told.toString()).contains("surprise", "\tat ");
    }

    private int run(Exception failure) {
        return new CommandLine(new Failing(failure))
                .setExecutionExceptionHandler(new StartFailure())
                .setErr(new PrintWriter(told))
                .execute();
    }

    @Command
    private record Failing(Exception failure) implements Callable<Integer> {

        @Override
        public Integer call() throws Exception {
            throw failure;
        }
    }
}
