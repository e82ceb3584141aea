package org.yingshu.casework;

/** How the result reaches the applicant. */
public enum DeliveryWay {
    PICK_UP,
    POST,
    ELECTRONIC
}
