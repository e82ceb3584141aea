package org.yingshu.engine.rules.feel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.rules.feel.Token.Kind;

/** Reads the tests of a cell, and what may stand behind {@code in}. */
final class TestParser {

    private final Parser parser;

    TestParser(Parser parser) {
        this.parser = parser;
    }

    Test cell() {
        Token first = parser.peek();
        if (first.kind() == Kind.END) {
            return new Test.Any();
        }
        if (first.is("-")) {
            Test any = parser.attempt(() -> {
                parser.take();
                return parser.peek().kind() == Kind.END ? new Test.Any() : null;
            });
            if (any != null) {
                return any;
            }
        }
        return list();
    }

    private Test list() {
        var tests = new ArrayList<Test>();
        do {
            tests.add(one());
        } while (parser.takeSign(","));
        return joined(tests);
    }

    private static Test joined(List<Test> tests) {
        return tests.size() == 1 ? tests.getFirst() : new Test.OneOf(List.copyOf(tests));
    }

    private Test one() {
        if (parser.takeWord("not")) {
            parser.expect("(");
            Test inner = parser.nested(this::list);
            parser.expect(")");
            return new Test.Except(inner);
        }
        Token token = parser.peek();
        if (token.kind() == Kind.SIGN && Comparison.SIGNS.contains(token.text())) {
            return new Test.Beside(parser.take().text(), parser.sum());
        }
        Test range = parser.attempt(this::range);
        if (range != null) {
            return range;
        }
        Expression expression = parser.expression();
        var names = new ArrayList<String>();
        expression.eachName(names::add);
        return names.contains(Test.Holds.VALUE) ? new Test.Holds(expression) : new Test.Beside("=", expression);
    }

    /** {@code [1..5]}, {@code (1..5)}, {@code ]1..5[}; null where it is none. */
    private @Nullable Test range() {
        boolean open = parser.peek().is("(") || parser.peek().is("]");
        if (!open && !parser.peek().is("[")) {
            return null;
        }
        parser.take();
        Expression from = parser.sum();
        if (!parser.takeSign("..")) {
            return null;
        }
        Expression to = parser.sum();
        boolean closed = parser.takeSign("]");
        if (!closed && !parser.takeSign(")") && !parser.takeSign("[")) {
            throw parser.unexpected();
        }
        return new Test.Range(!open, from, to, closed);
    }

    Test afterIn() {
        Test range = parser.attempt(this::range);
        if (range != null) {
            return range;
        }
        if (parser.takeSign("(")) {
            Test tests = list();
            parser.expect(")");
            return tests;
        }
        return one();
    }
}
