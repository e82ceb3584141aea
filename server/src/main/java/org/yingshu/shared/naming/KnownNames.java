package org.yingshu.shared.naming;

import java.util.Map;

/** A module's names: Chinese, as records keep and laws write them, to English. A bean of this type takes part everywhere. */
public interface KnownNames {

    Map<String, String> english();
}
