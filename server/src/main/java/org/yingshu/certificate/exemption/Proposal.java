package org.yingshu.certificate.exemption;

import java.util.UUID;

/**
 * That a material of an item need not be brought (免证可办, R6.10).
 *
 * @param item the item's code, such as start-up.registration
 * @param material the material's code, such as id-card
 * @param source the certificate's type, or the department that shares
 * @param author the account that proposed it
 * @param edition in which it was listed first; 0 before
 */
public record Proposal(
        UUID id,
        UUID organisation,
        String organisationName,
        String region,
        String item,
        String itemName,
        String material,
        String materialName,
        Replacement by,
        String source,
        String sourceName,
        int volume,
        String author,
        Status status,
        int edition,
        String remark) {

    public enum Status {
        PROPOSED,
        ACCEPTED,
        REFUSED,
        LISTED,
        ENDED
    }

    Proposal with(Status next, int listedIn, String words) {
        return new Proposal(
                id,
                organisation,
                organisationName,
                region,
                item,
                itemName,
                material,
                materialName,
                by,
                source,
                sourceName,
                volume,
                author,
                next,
                listedIn,
                words);
    }
}
