package org.yingshu.matter;

import java.util.Map;
import org.yingshu.engine.flow.Supply;

/**
 * The lists of 免证可办: which materials of an item a certificate or a share replaces (R6.5). The module that can read them
 * has a bean; without one everything is handed in that the packs say is.
 */
public interface MaterialExemptions {

    /**
     * What takes the material's place.
     *
     * @param supply a certificate or a share
     * @param from the type of certificate, or the department that shares
     */
    record Exemption(Supply supply, String from) {}

    /** By material, as of now: lists hold from their publication on, whatever version of the item is looked at. */
    Map<String, Exemption> of(String item, String region);
}
