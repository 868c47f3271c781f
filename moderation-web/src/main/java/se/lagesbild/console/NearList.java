package se.lagesbild.console;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.Dossier;
import se.lagesbild.moderation.Neighbourhood;
import se.lagesbild.moderation.near.Neighbour;

/** What lies near a submission, as far and as long as the address or the moderator says. */
@Named
@ViewScoped
public class NearList implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final List<String> METRES = List.of("25", "50", "100", "200");
    private static final List<String> WEEKS = List.of("4", "12", "52");

    @Inject
    Neighbourhood neighbourhood;

    private String metres = "50";
    private String weeks = "12";
    private transient @Nullable List<Neighbour> found;

    /** Asked once an answer, however often the page looks at it. */
    public List<Neighbour> of(Dossier dossier) {
        var known = found;
        if (known == null) {
            known = neighbourhood.near(dossier, Integer.parseInt(metres), Integer.parseInt(weeks));
            found = known;
        }
        return known;
    }

    /** Why it is told, in words: what is the same, how far away, how long before or after. */
    public String likeness(Neighbour one) {
        return Stream.of(one.sameCategory() ? Notices.desk("near.same") : "", away(one), apart(one))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String away(Neighbour one) {
        return one.metres() == 0 ? Notices.desk("near.here") : with("near.away", one.metres());
    }

    private static String apart(Neighbour one) {
        return one.days() == 0
                ? Notices.desk("near.sameDay")
                : with(one.days() < 0 ? "near.earlier" : "near.later", Math.abs(one.days()));
    }

    private static String with(String key, Object number) {
        return new MessageFormat(Notices.desk(key), Notices.SWEDISH).format(new Object[] {number});
    }

    public void choose() {
        found = null;
    }

    public List<String> distances() {
        return METRES;
    }

    public List<String> spans() {
        return WEEKS;
    }

    public String getMetres() {
        return metres;
    }

    /** Anything else in the address means the usual. */
    public void setMetres(@Nullable String wanted) {
        if (wanted != null && METRES.contains(wanted)) {
            metres = wanted;
            found = null;
        }
    }

    public String getWeeks() {
        return weeks;
    }

    public void setWeeks(@Nullable String wanted) {
        if (wanted != null && WEEKS.contains(wanted)) {
            weeks = wanted;
            found = null;
        }
    }
}
