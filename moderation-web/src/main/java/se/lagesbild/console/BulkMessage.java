package se.lagesbild.console;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What the senders of one language read when many submissions are rejected at once; the moderator may edit it. */
public class BulkMessage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final String language;
    private final int senders;
    private @Nullable String text;

    BulkMessage(String language, int senders, String text) {
        this.language = language;
        this.senders = senders;
        this.text = text;
    }

    public String getLanguage() {
        return language;
    }

    public int getSenders() {
        return senders;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
