package org.yingshu.shared.problem;

import java.util.List;

/** A command or a query that is refused; thrown at the edge of a use case and rendered as problem details. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final Kind kind;
    private final transient List<Object> arguments;
    private final transient List<FieldProblem> fields;

    /** What is wrong with one field of the input: its path, or a sheet's cell. */
    public record FieldProblem(String field, String message) {}

    public ProblemException(ProblemCode problem, Object... arguments) {
        this(problem.code(), problem.kind(), List.of(arguments), List.of());
    }

    public ProblemException(String code, Kind kind, List<Object> arguments, List<FieldProblem> fields) {
        super(code + " " + arguments);
        this.code = code;
        this.kind = kind;
        this.arguments = List.copyOf(arguments);
        this.fields = List.copyOf(fields);
    }

    public String code() {
        return code;
    }

    public Kind kind() {
        return kind;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
