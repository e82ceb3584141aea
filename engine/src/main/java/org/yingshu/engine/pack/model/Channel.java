package org.yingshu.engine.pack.model;

/** Where an application can be filed. */
public enum Channel {
    WEB,
    PHONE,
    WINDOW,
    MACHINE
}
