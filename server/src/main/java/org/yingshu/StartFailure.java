package org.yingshu;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;
import org.yingshu.shared.database.DataInUse;
import org.yingshu.shared.database.Restore;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Why the server did not start, in one sentence where whoever started it can put it right; else with the whole trace. */
final class StartFailure implements IExecutionExceptionHandler {

    /** As {@code sysexits.h} has it: something is not there now, and may be later. */
    static final int TRY_AGAIN = 75;

    /** The class of SQL states that tell of the connection itself. */
    private static final String CONNECTION = "08";

    private static final String REFUSED_SIGN_IN = "28";

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, ParseResult parsed) throws Exception {
        Optional<String> sentence =
                causes(thrown).flatMap(cause -> sentence(cause).stream()).findFirst();
        if (sentence.isEmpty()) {
            throw thrown;
        }
        command.getErr().println("yingshu: " + sentence.get());
        command.getErr().flush();
        return TRY_AGAIN;
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }

    private static Optional<String> sentence(Throwable cause) {
        return switch (cause) {
            case DataInUse inUse ->
                Optional.of("数据目录 %s 正被另一个营枢使用，请先停止它，或用 --data 另选目录 · another Yingshu runs with the data in %1$s:"
                                .formatted(inUse.directory())
                        + " stop it first, or choose another folder with --data");
            case PortInUseException inUse ->
                Optional.of("端口 %d 已被占用，请用 --port 另选 · port %1$d is taken: choose another with --port"
                        .formatted(inUse.getPort()));
            case Restore.Impossible impossible -> Optional.ofNullable(impossible.getMessage());
            case SQLException refused
            when isOfConnection(refused.getSQLState()) ->
                Optional.of("连不上数据库：%s · the database cannot be reached: %1$s".formatted(refused.getMessage()));
            default -> Optional.empty();
        };
    }

    private static boolean isOfConnection(String state) {
        return state != null && (state.startsWith(CONNECTION) || state.startsWith(REFUSED_SIGN_IN));
    }
}
