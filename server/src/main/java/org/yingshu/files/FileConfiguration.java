package org.yingshu.files;

import jakarta.servlet.MultipartConfigElement;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.yingshu.shared.database.DatabaseSettings;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileSettings.class)
@EnableScheduling
class FileConfiguration {

    /** Room in a request for what goes beside a file: names, fields, borders. */
    private static final long BESIDE = 1 << 20;

    @Bean
    ContentStore contentStore(DatabaseSettings data) throws IOException {
        return new ContentStore(data.directory().resolve("files"));
    }

    /** A request that announces more than a file may have is refused before its first byte is read. */
    @Bean
    MultipartConfigElement multipartConfigElement(FileSettings settings) {
        long max = settings.maxSize().toBytes();
        return new MultipartConfigElement("", max, max + BESIDE, 0);
    }
}
