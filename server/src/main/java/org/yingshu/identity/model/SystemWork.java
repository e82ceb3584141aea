package org.yingshu.identity.model;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/**
 * What identity does before anybody's scope is known, or for the person's own account: it sees all rows, so each query
 * names the account. A transaction of its own, for one that runs already has its scope.
 */
@Component
public class SystemWork {

    private final TransactionTemplate transaction;

    SystemWork(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public <T> T in(Supplier<T> work) {
        return CurrentScope.in(DataScope.ALL, () -> Objects.requireNonNull(transaction.execute(s -> work.get())));
    }

    public void run(Runnable work) {
        CurrentScope.asSystem(() -> transaction.executeWithoutResult(s -> work.run()));
    }
}
