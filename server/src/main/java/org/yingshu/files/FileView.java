package org.yingshu.files;

import java.util.UUID;

/**
 * A stored file as others see it.
 *
 * @param name as its owner called it, without folders
 * @param type the media type that its content proved
 * @param size in bytes
 * @param sm3 the digest of its content, 64 hexadecimal digits
 */
public record FileView(UUID id, String name, String type, long size, String sm3) {}
