package org.yingshu.shared.scope;

import java.util.function.Supplier;

/**
 * The scope of the work that this thread does. It is never handed to another thread: whoever starts one says under
 * which scope it works, and work of which nothing is said sees nothing.
 */
public final class CurrentScope {

    private static final ThreadLocal<DataScope> SCOPE = new ThreadLocal<>();

    private CurrentScope() {}

    public static DataScope get() {
        DataScope scope = SCOPE.get();
        return scope == null ? DataScope.NOTHING : scope;
    }

    public static <T> T in(DataScope scope, Supplier<T> work) {
        DataScope before = SCOPE.get();
        SCOPE.set(scope);
        try {
            return work.get();
        } finally {
            if (before == null) {
                SCOPE.remove();
            } else {
                SCOPE.set(before);
            }
        }
    }

    public static void run(DataScope scope, Runnable work) {
        in(scope, () -> {
            work.run();
            return true;
        });
    }

    /** Work that the system does by itself, for everyone: migrations, clocks, listeners. */
    public static void asSystem(Runnable work) {
        run(DataScope.ALL, work);
    }
}
