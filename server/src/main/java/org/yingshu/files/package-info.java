/**
 * Files 文书: what people attach, and the documents that the platform writes. Owns the attachments' bytes (stored once,
 * by their SM3 digest, below the data folder), who may read each, their preview, and the writing of official documents
 * as DOCX, XLSX, PDF and OFD. Other modules attach what was uploaded to their things ({@code Files}) and have documents
 * written ({@code Documents}).
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.yingshu.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
