package se.lagesbild.outbox;

import static java.lang.System.Logger.Level.WARNING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import se.lagesbild.shared.AddressBook.Address;
import se.lagesbild.shared.Language;
import se.lagesbild.shared.Setting;
import se.lagesbild.shared.Settings;
import se.lagesbild.shared.Words;

/** Hands a letter to the municipality's mail server. A letter holds a link and our own words, nothing else. */
@ApplicationScoped
public class Mail {
    private static final System.Logger LOG = System.getLogger(Mail.class.getName());
    private static final String TIMEOUT_MILLIS = "5000";

    @Inject
    Settings settings;

    /** Whether there is a mail server to hand letters to. */
    boolean isPossible() {
        return !settings.of(Setting.SMTP_HOST).isEmpty()
                && !settings.of(Setting.MAIL_FROM).isEmpty();
    }

    /** True when the server took the letter. */
    boolean send(Address to, String letter) {
        if (!isPossible()) {
            return false;
        }
        var language = Language.stored(to.language());
        var words = Words.of("outbox", language);
        try {
            var message = new MimeMessage(session());
            message.setFrom(new InternetAddress(settings.of(Setting.MAIL_FROM)));
            message.setRecipient(RecipientType.TO, new InternetAddress(to.email()));
            message.setSubject(words.say("letter." + letter + ".subject", settings.of(Setting.MUNICIPALITY)), "UTF-8");
            message.setText(
                    words.say(
                            "letter." + letter + ".body",
                            settings.of(Setting.MUNICIPALITY),
                            settings.of(Setting.PUBLIC_URL) + language.path() + to.page()),
                    "UTF-8");
            Transport.send(message);
            return true;
        } catch (MessagingException refused) {
            // The exception's own text may hold the address: only its kind is logged.
            LOG.log(
                    WARNING,
                    "mail server refused a letter: {0}",
                    refused.getClass().getSimpleName());
            return false;
        }
    }

    private Session session() {
        var properties = new Properties();
        properties.put("mail.smtp.host", settings.of(Setting.SMTP_HOST));
        properties.put("mail.smtp.port", settings.of(Setting.SMTP_PORT));
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        return Session.getInstance(properties);
    }
}
