package org.yingshu.certificate;

import java.util.Locale;
import java.util.Optional;

/**
 * How people read the fields of certificates: {@code limited} is for machines, 有限责任公司 is what stands on a licence. Who
 * knows the data elements says so; certificates keep the values themselves, for forms and other systems go on from them.
 */
public interface FieldWords {

    /** What the field of an element is called; empty where nobody knows the element. */
    Optional<String> name(String element, Locale reader);

    /** A value in words; as it is where it has none. */
    String value(String element, String value, Locale reader);
}
