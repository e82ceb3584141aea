package org.yingshu.feedback.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yingshu.feedback.Branch;
import org.yingshu.feedback.Channel;
import org.yingshu.feedback.ReviewStatus;

/** A review in a list. */
record ReviewRow(
        UUID id,
        int version,
        String caseNumber,
        String itemName,
        String place,
        String organisationName,
        String region,
        Channel channel,
        int grade,
        boolean named,
        ReviewStatus status,
        @Nullable Branch branch,
        @Nullable LocalDate deadline,
        String text,
        Instant at,
        @Nullable Instant closedAt) {}
