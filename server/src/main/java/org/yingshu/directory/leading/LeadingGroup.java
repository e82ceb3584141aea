package org.yingshu.directory.leading;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** 领导小组 and 专班: a body made of people and organisations, for one purpose. */
record LeadingGroup(
        UUID id,
        int version,
        String name,
        Kind kind,
        String region,
        @Nullable String regionName,
        @Nullable UUID office,
        @Nullable String officeName,
        @Nullable String purpose,
        @Nullable String basis,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Member> members,
        List<Meeting> meetings) {

    enum Kind {
        LEADING_GROUP,
        TASK_FORCE
    }

    enum Role {
        CONVENOR,
        DEPUTY,
        OFFICE_HEAD,
        MEMBER,
        LIAISON
    }

    /** As lists show it. */
    record Row(
            UUID id,
            String name,
            Kind kind,
            String region,
            @Nullable String regionName,
            @Nullable String convenor,
            @Nullable String officeName,
            long members,
            @Nullable LocalDate lastMeeting,
            String position) {}

    record Member(
            UUID id,
            Role role,
            @Nullable UUID organisation,
            @Nullable String organisationName,
            @Nullable String person,
            @Nullable String post,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record Meeting(
            UUID id,
            int version,
            LocalDate heldOn,
            String topic,
            @Nullable String place,
            @Nullable String chair,
            @Nullable String attendees,
            @Nullable String minutes,
            List<String> decisions) {}

    record Draft(
            @NotBlank @Size(max = 120) String name,
            @NotNull Kind kind,
            @NotBlank @Pattern(regexp = "\\d{6}") String region,
            @Nullable UUID office,
            @Size(max = 1000) @Nullable String purpose,
            @Size(max = 200) @Nullable String basis,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable List<@Valid MemberDraft> members) {}

    record MemberDraft(
            @NotNull Role role,
            @Nullable UUID organisation,
            @Size(max = 40) @Nullable String person,
            @Size(max = 60) @Nullable String post,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {

        boolean isNobody() {
            return organisation == null && (person == null || person.isBlank());
        }
    }

    record MeetingDraft(
            @NotNull LocalDate heldOn,
            @NotBlank @Size(max = 200) String topic,
            @Size(max = 100) @Nullable String place,
            @Size(max = 60) @Nullable String chair,
            @Size(max = 1000) @Nullable String attendees,
            @Size(max = 20000) @Nullable String minutes,
            @Nullable List<@NotBlank @Size(max = 500) String> decisions) {}
}
