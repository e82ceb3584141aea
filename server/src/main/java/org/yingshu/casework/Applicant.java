package org.yingshu.casework;

import java.util.UUID;

/**
 * Who applies.
 *
 * @param subject the person or enterprise of the directory
 * @param code the credit code of an enterprise, the masked number of a person
 */
public record Applicant(UUID subject, SubjectKind kind, String name, String code) {}
