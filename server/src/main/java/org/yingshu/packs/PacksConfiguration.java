package org.yingshu.packs;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.yingshu.shared.scope.CurrentScope;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PacksSettings.class)
class PacksConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PacksConfiguration.class);

    /** Whatever is wrong with a pack, the server starts, with what was loaded before. */
    @Bean
    ApplicationRunner packsOnStart(PackLoading loading, PacksSettings settings) {
        return arguments -> {
            if (settings.enabled()) {
                CurrentScope.asSystem(() -> {
                    try {
                        loading.load(false);
                    } catch (RuntimeException e) {
                        LOG.error("The packs were not read; the catalogue stays as it was", e);
                    }
                });
            }
        };
    }
}
