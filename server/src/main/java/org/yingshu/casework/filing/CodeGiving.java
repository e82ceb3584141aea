package org.yingshu.casework.filing;

import org.yingshu.casework.model.CaseFile;

/** Gives an enterprise that is registered by a case its unified social credit code. A bean of this type takes the stand-in's place. */
public interface CodeGiving {

    /** The same for the same case, however often it is asked for. */
    String code(CaseFile file, String enterprise);
}
