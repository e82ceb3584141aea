package org.yingshu.casework.model;

import java.util.Locale;

/** What can be done with a case, and the permission that it needs. */
public enum Deed {
    ACCEPT("casework:accept"),
    ASK_SUPPLEMENT("casework:accept"),
    NOT_ACCEPT("casework:accept"),
    SUPPLEMENT("casework:apply"),
    WITHDRAW("casework:apply"),
    TRANSFER("casework:accept"),
    CLAIM("casework:read"),
    RELEASE("casework:read"),
    OPINE("casework:review"),
    FINISH_STEP("casework:review"),
    OWN_STEP("casework:apply"),
    RETURN_STEP("casework:review"),
    DECIDE("casework:decide"),
    ISSUE("casework:decide"),
    DELIVER("casework:accept"),
    STOP("casework:review"),
    RESUME("casework:review"),
    PAY("casework:apply"),
    FULFIL_DEBT("casework:apply"),
    CHECK_PROMISE("casework:review"),
    RECTIFY("casework:apply"),
    REVOKE("casework:decide"),
    REVEAL("casework:read"),
    /** what only the system does */
    SYSTEM("");

    private final String permission;

    Deed(String permission) {
        this.permission = permission;
    }

    static Deed of(CaseCommand.Done command) {
        return switch (command) {
            case CaseCommand.Accept it -> ACCEPT;
            case CaseCommand.DeemAccepted it -> SYSTEM;
            case CaseCommand.AskSupplement it -> ASK_SUPPLEMENT;
            case CaseCommand.GiveSupplement it -> SUPPLEMENT;
            case CaseCommand.NotAccept it -> NOT_ACCEPT;
            case CaseCommand.Withdraw it -> WITHDRAW;
            case CaseCommand.Lapse it -> SYSTEM;
            case CaseCommand.Transfer it -> TRANSFER;
            case CaseCommand.Take it -> CLAIM;
            case CaseCommand.Release it -> RELEASE;
            case CaseCommand.Opine it -> OPINE;
            case CaseCommand.FinishStep it -> FINISH_STEP;
            case CaseCommand.FinishOwnStep it -> OWN_STEP;
            case CaseCommand.FinishBySystem it -> SYSTEM;
            case CaseCommand.LeaveToPeople it -> SYSTEM;
            case CaseCommand.AskPayment it -> SYSTEM;
            case CaseCommand.ReturnStep it -> RETURN_STEP;
            case CaseCommand.Decide it -> DECIDE;
            case CaseCommand.Issue it -> ISSUE;
            case CaseCommand.Deliver it -> DELIVER;
            case CaseCommand.NoteSeal it -> SYSTEM;
            case CaseCommand.StopClock it -> STOP;
            case CaseCommand.ResumeClock it -> RESUME;
            case CaseCommand.FulfilDebt it -> FULFIL_DEBT;
            case CaseCommand.FailDebt it -> SYSTEM;
            case CaseCommand.CheckPromise it -> CHECK_PROMISE;
            case CaseCommand.Rectify it -> RECTIFY;
            case CaseCommand.Revoke it -> REVOKE;
            case CaseCommand.Reveal it -> REVEAL;
        };
    }

    public String permission() {
        return permission;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
