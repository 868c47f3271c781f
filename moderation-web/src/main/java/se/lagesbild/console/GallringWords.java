package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import se.lagesbild.retention.DisposalLine;
import se.lagesbild.retention.Rules.Preview;
import se.lagesbild.retention.Term;

/** Rules, previews and the protocol of retention, in words. */
@Named("gallringSay")
@ApplicationScoped
public class GallringWords {
    private static final String BUNDLE = "se.lagesbild.console.gallring";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Notices.SWEDISH);

    static String page(String key, Object... arguments) {
        var sentence = ResourceBundle.getBundle(BUNDLE, Notices.SWEDISH).getString(key);
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, Notices.SWEDISH).format(arguments);
    }

    public String kind(String kind) {
        return page("kind." + kind);
    }

    /** After how long, counted from what; or that it is kept. */
    public String term(String kind, @Nullable Term term) {
        return term == null ? page("kept") : page("term." + term.unit(), term.number(), page("from." + kind));
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** How much a preview found. */
    public String count(Preview preview) {
        var oldest = preview.ripe().oldest();
        var newest = preview.ripe().newest();
        return oldest == null || newest == null
                ? page("preview.none", day(preview.closedBy()))
                : page("preview.count", preview.ripe().count(), day(oldest), day(newest));
    }

    public String held(Preview preview) {
        return page("preview.held", preview.held());
    }

    /** The days between which the pieces of a line were closed. */
    public String closed(DisposalLine line) {
        var oldest = line.oldest();
        var newest = line.newest();
        return oldest == null || newest == null ? "" : day(oldest) + "–" + day(newest);
    }

    public String decision(DisposalLine line) {
        return line.isAgain() ? page("protocol.again") : line.decision();
    }
}
