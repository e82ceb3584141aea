package org.yingshu.casework.filing;

import java.util.Map;
import java.util.Optional;
import org.yingshu.directory.SubjectView;

/** The e-certificates that stand for papers. */
public interface CertificateSource {

    /** The number of the valid certificate of a type that somebody has. */
    Optional<String> number(String type, SubjectView subject);

    /** The same, only to tell that it is there: nothing is done with it yet. */
    Optional<String> held(String type, SubjectView subject);

    /** The newest of the type that somebody has and that holds no more: its name, its number, and since when or why. */
    Optional<String> ended(String type, SubjectView subject);

    /** What it says, by the codes of data elements. */
    Map<String, String> values(String type, SubjectView subject);
}
