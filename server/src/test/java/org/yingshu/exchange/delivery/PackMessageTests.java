package org.yingshu.exchange.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.yingshu.ServerTest;
import org.yingshu.casework.Applicant;
import org.yingshu.casework.CaseEvent;
import org.yingshu.casework.CaseHead;
import org.yingshu.casework.Channel;
import org.yingshu.casework.Office;
import org.yingshu.casework.Offices;
import org.yingshu.casework.SubjectKind;
import org.yingshu.engine.pack.model.Push;
import org.yingshu.exchange.model.Message;
import org.yingshu.exchange.model.MessageStore;
import org.yingshu.matter.FieldView;
import org.yingshu.matter.Matters;
import org.yingshu.matter.ServiceHead;
import org.yingshu.matter.ServiceKind;
import org.yingshu.matter.ServiceView;
import org.yingshu.shared.scope.CurrentScope;
import org.yingshu.shared.scope.DataScope;

/** Whatever a pack declares to be told is told, to those whom it names (R5.60, R6.24, R6.26). */
@ServerTest
class PackMessageTests {

    private static final String PLACE = "411000";
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Matters matters;

    @Autowired
    Offices offices;

    @Autowired
    MessageStore messages;

    private List<ServiceHead> telling() {
        return CurrentScope.in(DataScope.ALL, () -> matters.heads(TODAY)).stream()
                .filter(head -> head.kind() == ServiceKind.ITEM
                        && !matters.pushes(head.code()).isEmpty())
                .toList();
    }

    private List<Message> decided(ServiceHead item, boolean granted) {
        UUID caseId = UUID.randomUUID();
        return CurrentScope.in(DataScope.ALL, () -> {
            Office decider = offices.office(
                    matters.service(item.code(), PLACE, TODAY).orElseThrow().department(), PLACE);
            var head = new CaseHead(
                    "T" + caseId.toString().substring(0, 8),
                    item.code(),
                    item.name().zh(),
                    false,
                    new Applicant(UUID.randomUUID(), SubjectKind.ENTERPRISE, "某公司", "91411000MA9TEST01X"),
                    PLACE,
                    PLACE,
                    Channel.WEB,
                    decider,
                    decider,
                    null);
            transaction.executeWithoutResult(status -> events.publishEvent(
                    new CaseEvent.Decided(caseId, head, item.code(), granted, "", "文1", Instant.now())));
            return messages.ofCase(caseId);
        });
    }

    private static Set<String> receivers(List<Push> pushes, Push.Event event) {
        return pushes.stream()
                .filter(push -> push.event() == event)
                .map(Push::to)
                .collect(Collectors.toSet());
    }

    @Test
    void everyFieldHasItemsThatTellOthers() {
        List<String> fields = telling().stream()
                .map(head -> head.code().split("\\.")[0])
                .distinct()
                .toList();
        assertThat(fields).contains("start-up", "construction", "electricity", "real-estate", "utilities");
    }

    @Test
    void aDecisionIsToldToExactlyThoseWhomTheItemNames() {
        Map<Boolean, Push.Event> outcomes = Map.of(true, Push.Event.GRANTED, false, Push.Event.REFUSED);
        for (ServiceHead item : telling()) {
            outcomes.forEach((granted, event) -> assertThat(decided(item, granted))
                    .as("%s %s", item.code(), event)
                    .extracting(Message::receiver)
                    .containsExactlyInAnyOrderElementsOf(receivers(matters.pushes(item.code()), event)));
        }
    }

    @Test
    void nothingIsToldThatTheFormDoesNotAsk() {
        for (ServiceHead item : telling()) {
            ServiceView view = CurrentScope.in(DataScope.ALL, () -> matters.service(item.code(), PLACE, TODAY)
                    .orElseThrow());
            Set<String> asked = view.form().stream().map(FieldView::element).collect(Collectors.toSet());
            matters.pushes(item.code())
                    .forEach(push -> assertThat(asked).as(item.code()).containsAll(push.elements()));
        }
    }
}
