package org.yingshu.engine.rules.feel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yingshu.engine.rules.feel.BadFeel.Problem;
import org.yingshu.engine.rules.feel.Expression.Literal;
import org.yingshu.engine.rules.feel.Token.Kind;

/** Reads expressions by recursive descent, and hands the cells' tests to {@link TestParser}. */
final class Parser {

    /** Deeper than anybody writes, and shallow enough for any stack. */
    private static final int DEEPEST = 60;

    /** Signs between values, which are a tree as deep as they are many; more than anybody writes. */
    private static final int MOST_SIGNS = 1_000;

    /** Attempts that came to nothing: within each other they would double at every bracket. */
    private static final int MOST_ATTEMPTS = 1_000;

    private final List<Token> tokens;
    private final TestParser tests = new TestParser(this);
    private int next;
    private int depth;
    private int signs;
    private int attempts;

    Parser(String text) {
        tokens = Lexer.split(text);
    }

    Expression wholeExpression() {
        Expression expression = expression();
        end();
        return expression;
    }

    Test wholeTest() {
        Test test = tests.cell();
        end();
        return test;
    }

    private void end() {
        if (peek().kind() != Kind.END) {
            throw unexpected();
        }
    }

    Expression expression() {
        deeper();
        Expression left = conjunction();
        while (takeWord("or")) {
            another();
            left = new Expression.Joined(false, left, conjunction());
        }
        depth--;
        return left;
    }

    private void deeper() {
        depth++;
        atMost(DEEPEST, depth);
    }

    private void another() {
        signs++;
        atMost(MOST_SIGNS, signs);
    }

    private void atMost(int most, int number) {
        if (number > most) {
            throw new BadFeel(Problem.TOO_DEEP, peek().at(), peek().text());
        }
    }

    /** What stands inside of something of its own kind. */
    <T> T nested(Supplier<T> reading) {
        deeper();
        T read = reading.get();
        depth--;
        return read;
    }

    private Expression conjunction() {
        Expression left = comparison();
        while (takeWord("and")) {
            another();
            left = new Expression.Joined(true, left, comparison());
        }
        return left;
    }

    private Expression comparison() {
        Expression left = sum();
        if (peek().kind() == Kind.SIGN && Comparison.SIGNS.contains(peek().text())) {
            String sign = take().text();
            return new Expression.Compared(sign, left, sum());
        }
        if (takeWord("in")) {
            return new Expression.Within(left, tests.afterIn());
        }
        if (takeWord("between")) {
            Expression from = sum();
            if (!takeWord("and")) {
                throw unexpected();
            }
            return new Expression.Within(left, new Test.Range(true, from, sum(), true));
        }
        return left;
    }

    Expression sum() {
        Expression left = product();
        while (peek().is("+") || peek().is("-")) {
            another();
            left = new Expression.Reckoned(take().text(), left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while (peek().is("*") || peek().is("/")) {
            another();
            left = new Expression.Reckoned(take().text(), left, signed());
        }
        return left;
    }

    private Expression signed() {
        boolean negative = false;
        while (takeSign("-")) {
            negative = !negative;
        }
        Expression value = primary();
        if (!negative) {
            return value;
        }
        return value instanceof Literal(var constant) && constant instanceof BigDecimal number
                ? new Literal(number.negate())
                : new Expression.Reckoned("-", new Literal(BigDecimal.ZERO), value);
    }

    private Expression primary() {
        Token token = peek();
        return switch (token.kind()) {
            case NUMBER -> new Literal(new BigDecimal(take().text()));
            case TEXT -> new Literal(take().text());
            case DATE -> date(take());
            case NAME -> named(take());
            case SIGN -> grouped(token);
            case END -> throw new BadFeel(Problem.ENDS_EARLY, token.at(), "");
        };
    }

    private static Literal date(Token token) {
        Object date = Values.date(token.text());
        if (date == null) {
            throw new BadFeel(Problem.UNEXPECTED, token.at(), token.text());
        }
        return new Literal(date);
    }

    private Expression named(Token name) {
        return switch (name.text()) {
            case "true" -> new Literal(true);
            case "false" -> new Literal(false);
            case "null" -> new Literal(null);
            case "if" -> choice();
            case "and", "or", "in", "then", "else", "between" ->
                throw new BadFeel(Problem.UNEXPECTED, name.at(), name.text());
            case "not" -> {
                List<Expression> inner = arguments();
                if (inner.size() != 1) {
                    throw new BadFeel(Problem.UNEXPECTED, name.at(), name.text());
                }
                yield new Expression.Not(inner.getFirst());
            }
            default -> peek().is("(") ? call(name) : new Expression.Name(name.text());
        };
    }

    private Expression choice() {
        Expression condition = expression();
        if (!takeWord("then")) {
            throw unexpected();
        }
        Expression then = expression();
        if (!takeWord("else")) {
            throw unexpected();
        }
        return new Expression.Choice(condition, then, expression());
    }

    private Expression call(Token name) {
        Function function = Function.named(name.text())
                .orElseThrow(() -> new BadFeel(Problem.NO_SUCH_FUNCTION, name.at(), name.text()));
        List<Expression> arguments = arguments();
        if (arguments.isEmpty()) {
            throw new BadFeel(Problem.UNEXPECTED, name.at(), name.text());
        }
        return new Expression.Call(function, arguments);
    }

    private List<Expression> arguments() {
        expect("(");
        return until(")");
    }

    private Expression grouped(Token token) {
        if (takeSign("(")) {
            Expression inner = expression();
            expect(")");
            return inner;
        }
        if (takeSign(Test.Holds.VALUE)) {
            return new Expression.Name(Test.Holds.VALUE);
        }
        if (takeSign("[")) {
            return new Expression.Several(until("]"));
        }
        throw new BadFeel(Problem.UNEXPECTED, token.at(), token.text());
    }

    private List<Expression> until(String closing) {
        var members = new ArrayList<Expression>();
        if (!takeSign(closing)) {
            do {
                members.add(expression());
            } while (takeSign(","));
            expect(closing);
        }
        return members;
    }

    /** What an attempt reads, or null and nothing taken. */
    <T> @Nullable T attempt(Supplier<@Nullable T> reading) {
        int start = next;
        int before = depth;
        int signsBefore = signs;
        try {
            T read = reading.get();
            if (read != null) {
                return read;
            }
        } catch (BadFeel e) {
            // It is something else, then.
        }
        if (next > start) {
            attempts++;
            atMost(MOST_ATTEMPTS, attempts);
        }
        next = start;
        depth = before;
        signs = signsBefore;
        return null;
    }

    Token peek() {
        return tokens.get(next);
    }

    Token take() {
        return tokens.get(next++);
    }

    boolean takeSign(String sign) {
        boolean there = peek().is(sign);
        next += there ? 1 : 0;
        return there;
    }

    boolean takeWord(String word) {
        boolean there = peek().isWord(word);
        next += there ? 1 : 0;
        return there;
    }

    void expect(String sign) {
        if (!takeSign(sign)) {
            throw unexpected();
        }
    }

    BadFeel unexpected() {
        Token token = peek();
        Problem problem = token.kind() == Kind.END ? Problem.ENDS_EARLY : Problem.UNEXPECTED;
        return new BadFeel(problem, token.at(), token.text());
    }
}
