package org.yingshu.notify;

import jakarta.mail.MessagingException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends letters by SMTP where a mail server is configured ({@code spring.mail.host}). */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailConnector implements Connector {

    private final JavaMailSender sender;
    private final String from;

    MailConnector(JavaMailSender sender, @Value("${yingshu.notify.mail-from:yingshu@localhost}") String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public void deliver(Letter letter) {
        sender.send(message -> {
            try {
                var mail = new MimeMessageHelper(message, "UTF-8");
                mail.setFrom(from);
                mail.setTo(letter.address());
                mail.setSubject(letter.title());
                mail.setText(letter.text());
            } catch (MessagingException e) {
                throw new MailPreparationException(e);
            }
        });
    }
}
