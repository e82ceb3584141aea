package org.yingshu.directory.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.directory.DirectoryProblem;
import org.yingshu.engine.codes.Code;
import org.yingshu.engine.codes.CodeReading;
import org.yingshu.engine.codes.CodeReading.Refused;
import org.yingshu.engine.codes.CodeReading.Valid;
import org.yingshu.engine.codes.CreditCode;
import org.yingshu.engine.codes.Refusal;
import org.yingshu.shared.problem.Kind;
import org.yingshu.shared.problem.ProblemException;
import org.yingshu.shared.problem.ProblemException.FieldProblem;

/** Codes and periods of the input, refused with the field and the reason. */
public final class CodeCheck {

    private CodeCheck() {}

    public static void creditCode(String field, @Nullable String typed) {
        if (typed != null && !typed.isBlank()) {
            valid(field, CreditCode.parse(typed));
        }
    }

    /** The code in its standard writing; a refusal never repeats the whole value, which may be personal. */
    public static <T extends Code> T valid(String field, CodeReading<T> reading) {
        return switch (reading) {
            case Valid<T>(T code, var changes) -> code;
            case Refused<T>(Refusal refusal) ->
                throw new ProblemException(
                        DirectoryProblem.WRONG_CODE.code(),
                        Kind.INVALID,
                        List.of(refusal.position()),
                        List.of(new FieldProblem(field, CodeWords.reason(refusal))));
        };
    }

    public static void period(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new ProblemException(
                    DirectoryProblem.WRONG_PERIOD.code(),
                    Kind.INVALID,
                    List.of(from.toString()),
                    List.of(new FieldProblem(field, from + " > " + to)));
        }
    }
}
