package org.yingshu.directory;

import java.util.UUID;

/**
 * A person or enterprise of the directory, as far as others may know it.
 *
 * @param code the credit code of an enterprise, the masked number of a person
 */
public record SubjectView(UUID id, boolean enterprise, String name, String code, String region) {}
