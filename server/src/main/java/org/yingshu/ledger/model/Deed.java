package org.yingshu.ledger.model;

/** What can be done with a duty, with the word it has on screens and the permission it needs. */
public enum Deed {
    SIGN("sign", "ledger:sign"),
    DECLINE("decline", "ledger:sign"),
    REASSIGN("reassign", "ledger:decide"),
    NAME_RESPONSIBLE("name-responsible", "ledger:assign"),
    BREAK_DOWN("break-down", "ledger:assign"),
    SET_MILESTONES("set-milestones", "ledger:assign"),
    REACH_MILESTONE("reach-milestone", "ledger:report"),
    REPORT("report", "ledger:report"),
    REQUEST_EXTENSION("request-extension", "ledger:request"),
    DECIDE_EXTENSION("decide-extension", "ledger:read"),
    RAISE_DIFFICULTY("raise-difficulty", "ledger:request"),
    ANSWER_DIFFICULTY("answer-difficulty", "ledger:read"),
    HANG_UP_DIFFICULTY("hang-up-difficulty", "ledger:decide"),
    RESOLVE_DIFFICULTY("resolve-difficulty", "ledger:read"),
    REVIEW("review", "ledger:decide"),
    REQUEST_STRIKE_OFF("request-strike-off", "ledger:request"),
    TAKE_BACK_STRIKE_OFF("take-back-strike-off", "ledger:request"),
    CHECK("check", "ledger:read"),
    LOOK_BACK("look-back", "ledger:supervise"),
    WITHDRAW("withdraw", "ledger:decide");

    private final String word;
    private final String permission;

    Deed(String word, String permission) {
        this.word = word;
        this.permission = permission;
    }

    public String word() {
        return word;
    }

    public String permission() {
        return permission;
    }
}
