package org.yingshu.certificate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param address where people reach the pages; the code on a certificate leads there
 * @param signingDays working days from the issue to the seal (R6.12)
 * @param backlogMonths months from a list's publication until valid papers of its types are made electronic (R6.13)
 * @param surveyDay until when a year's survey is to be entered, as month and day (R6.9)
 * @param proposalDay until when a year's proposals are to be entered (R6.10)
 * @param nearDays days before its end from which a holder is told and sees the mark; configuration, for no document gives any
 * @param rectifyDays working days from an urged sample to the issuer's answer; configuration, for no document gives any
 * @param authoriseMinutes for how long a code holds that lets an officer look at a certificate; configuration, for no document
 *     gives any
 * @param batchDays days from one batch of a type's certificates to the next; configuration, for the documents say only "at
 *     regular intervals" (R6.15)
 * @param tries wrong answers about one number that are let through within an hour
 * @param checked the largest file that is checked
 */
@ConfigurationProperties("yingshu.certificate")
public record CertificateSettings(
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue("2") int signingDays,
        @DefaultValue("6") int backlogMonths,
        @DefaultValue("--05-31") String surveyDay,
        @DefaultValue("--06-30") String proposalDay,
        @DefaultValue("30") int nearDays,
        @DefaultValue("10") int rectifyDays,
        @DefaultValue("5") int authoriseMinutes,
        @DefaultValue("30") int batchDays,
        @DefaultValue("10") int tries,
        @DefaultValue("10MB") DataSize checked) {}
