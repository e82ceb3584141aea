package org.yingshu.engine.flow.bpmn;

import org.yingshu.engine.flow.StepKind;

/** Names of the standard, and ours in its extension elements. */
final class Words {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";
    static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    static final String DI = "http://www.omg.org/spec/DD/20100524/DI";
    static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
    static final String FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";
    /** Ours; a name, not an address. */
    static final String YINGSHU = "urn:yingshu:flow:1";

    static final String START = "startEvent";
    static final String END = "endEvent";
    static final String EXCLUSIVE = "exclusiveGateway";
    static final String PARALLEL = "parallelGateway";
    static final String FLOW = "sequenceFlow";
    static final String TASK = "task";
    static final String USER_TASK = "userTask";
    static final String SERVICE_TASK = "serviceTask";
    static final String MANUAL_TASK = "manualTask";

    private Words() {}

    static boolean isTask(String element) {
        return switch (element) {
            case TASK, USER_TASK, SERVICE_TASK, MANUAL_TASK -> true;
            default -> false;
        };
    }

    static boolean isNode(String element) {
        return switch (element) {
            case START, END, EXCLUSIVE, PARALLEL -> true;
            default -> isTask(element);
        };
    }

    /** What is done away from the platform is a manual task. */
    static String task(StepKind kind) {
        return switch (kind) {
            case AUTOMATIC -> SERVICE_TASK;
            case SITE_CHECK, APPLICANT, WORKS -> MANUAL_TASK;
            case ACCEPT,
                    REVIEW,
                    JOINT_REVIEW,
                    JOINT_CHECK,
                    EXPERT_REVIEW,
                    HEARING,
                    PAYMENT,
                    DECISION,
                    CERTIFICATE,
                    DELIVERY -> USER_TASK;
        };
    }

    /** What a task of another program most likely is. */
    static StepKind kind(String task) {
        return switch (task) {
            case SERVICE_TASK -> StepKind.AUTOMATIC;
            case MANUAL_TASK -> StepKind.SITE_CHECK;
            default -> StepKind.REVIEW;
        };
    }
}
