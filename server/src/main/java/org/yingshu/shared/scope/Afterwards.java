package org.yingshu.shared.scope;

/**
 * Whether this thread does what follows of a commit, as a listener: nobody waits for it, and what a crash takes of it is
 * done again, for its publication is only struck out after it.
 */
public final class Afterwards {

    private static final ThreadLocal<Boolean> NOW = ThreadLocal.withInitial(() -> false);

    private Afterwards() {}

    public static boolean isNow() {
        return NOW.get();
    }

    /** Does the work for the system, as one that follows. */
    public static void run(Runnable work) {
        NOW.set(true);
        try {
            CurrentScope.asSystem(work);
        } finally {
            NOW.remove();
        }
    }
}
