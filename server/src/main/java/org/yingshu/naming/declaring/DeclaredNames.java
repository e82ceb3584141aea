package org.yingshu.naming.declaring;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.casework.NameRegister;
import org.yingshu.engine.naming.NameParts;
import org.yingshu.naming.NamingSettings;
import org.yingshu.naming.model.Declaration;
import org.yingshu.naming.model.Declaration.Status;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Answers for the numbers that the platform gave; others are for the registers after it. */
@Component
@Order(0)
class DeclaredNames implements NameRegister {

    private final DeclarationQueries queries;
    private final Declarations declarations;
    private final NamingSettings settings;
    private final TransactionTemplate apart;

    DeclaredNames(
            DeclarationQueries queries,
            Declarations declarations,
            NamingSettings settings,
            PlatformTransactionManager transactions) {
        this.queries = queries;
        this.declarations = declarations;
        this.settings = settings;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

    @Override
    public Optional<Boolean> isDeclared(String number, String name, UUID applicant) {
        return settings.kept()
                ? found(number.strip())
                        .map(it -> it.on(declarations.today()) == Status.DECLARED
                                && it.subject().equals(applicant)
                                && it.name().equals(NameParts.normal(name)))
                : Optional.empty();
    }

    /** Who files sees no more than what is his or his office's: whether the number is another's is asked apart. */
    private Optional<Declaration> found(String number) {
        return Objects.requireNonNull(
                CurrentScope.in(DataScope.ALL, () -> apart.execute(status -> queries.numbered(number))));
    }
}
