package org.yingshu.casework;

/** How an application came in; all of them lead to the same case (R5.18). */
public enum Channel {
    WEB,
    PHONE,
    WINDOW,
    /** a self-service machine */
    MACHINE,
    /** 12345 */
    HOTLINE,
    /** from the system of a department, through the process interfaces */
    INTERFACE
}
