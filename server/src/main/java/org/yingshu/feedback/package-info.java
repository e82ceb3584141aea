/**
 * Feedback 评价反馈: good and bad reviews of cases and service contacts, bad ones until they are put right and called back
 * (R7.1–R7.8), those that come together put right as a whole by an order of the ledger, and consultation with answers that a
 * second person releases. Owns invitations, rating points, reviews, consultations and answers to common questions. Hears
 * that a case has ended and how an order ended. Publishes {@link org.yingshu.feedback.ReviewEvent} and {@link
 * org.yingshu.feedback.ConsultationEvent}.
 */
@ApplicationModule(
        allowedDependencies = {
            "directory",
            "identity",
            "journal",
            "clock",
            "notify",
            "casework",
            "hall",
            "ledger",
            "shared"
        })
@NullMarked
package org.yingshu.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
