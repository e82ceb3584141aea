package org.yingshu.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken and how long it is kept.
 *
 * @param maxSize of one file; the reader of plans takes no more either
 * @param keepUnattached how long an upload waits to be attached to something: a draft may wait over a long holiday
 * @param keepPreviews how long a drawn page is kept; it can be drawn again
 */
@ConfigurationProperties("yingshu.files")
public record FileSettings(
        @DefaultValue("100MB") DataSize maxSize,
        @DefaultValue("15d") Duration keepUnattached,
        @DefaultValue("30d") Duration keepPreviews) {}
