package org.yingshu.shared.scope;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The scope of the work that this thread does. It is never handed to another thread: whoever starts one says under
 * which scope it works, and work of which nothing is said sees nothing.
 */
public final class CurrentScope {

    private static final ThreadLocal<@Nullable DataScope> SCOPE = new ThreadLocal<>();

    private CurrentScope() {}

    public static DataScope get() {
        DataScope scope = SCOPE.get();
        return scope == null ? DataScope.NOTHING : scope;
    }

    /** Ends when it is closed; then the scope before it holds again. */
    public interface Opened extends AutoCloseable {

        @Override
        void close();
    }

    public static Opened open(DataScope scope) {
        DataScope before = SCOPE.get();
        SCOPE.set(scope);
        return () -> {
            if (before == null) {
                SCOPE.remove();
            } else {
                SCOPE.set(before);
            }
        };
    }

    public static <T> T in(DataScope scope, Supplier<T> work) {
        try (var opened = open(scope)) {
            return work.get();
        }
    }

    /** Work that the system does by itself, for everyone: migrations, clocks, listeners. */
    public static void asSystem(Runnable work) {
        try (var opened = open(DataScope.ALL)) {
            work.run();
        }
    }
}
