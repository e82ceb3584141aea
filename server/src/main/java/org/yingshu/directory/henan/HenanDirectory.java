package org.yingshu.directory.henan;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.shared.scope.CurrentScope;

/**
 * Takes in the regions of Henan and the bodies its plans name when the server starts for the first time. Once taken in they are
 * the administrators' to change: a later start leaves them alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnProperty(name = "yingshu.directory.henan", matchIfMissing = true, havingValue = "true")
class HenanDirectory implements ApplicationRunner {

    private static final String NAME = "henan 1";
    private static final String SERVICE_BODIES = "henan service bodies 1";
    private static final String ENGLISH = "henan in english 1";
    private static final Logger LOG = LoggerFactory.getLogger(HenanDirectory.class);

    private final HenanStore store;
    private final EnglishStore english;
    private final TransactionTemplate transaction;

    HenanDirectory(HenanStore store, EnglishStore english, TransactionTemplate transaction) {
        this.store = store;
        this.english = english;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CurrentScope.asSystem(() -> transaction.executeWithoutResult(status -> load()));
    }

    private void load() {
        if (store.begins(NAME)) {
            base();
        }
        // Came later, so that places which have taken in the base get it, too.
        if (store.begins(SERVICE_BODIES)) {
            LOG.info("Took in {} service bodies", store.addOrganisations(BaseOrganisations.serviceBodies()));
        }
        if (store.begins(ENGLISH)) {
            english.add();
        }
    }

    private void base() {
        int regions = store.addRegions();
        int organisations = store.addOrganisations(BaseOrganisations.all());
        int groups = store.addGroups() + store.addLeadingGroups();
        LOG.info("Took in Henan: {} regions, {} organisations, {} groups", regions, organisations, groups);
    }
}
