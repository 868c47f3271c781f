package se.lagesbild.console;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.lagesbild.moderation.guard.KeepReason;
import se.lagesbild.moderation.guard.Kept;
import se.lagesbild.screening.personal.Finding;
import se.lagesbild.screening.personal.PersonalData;

/**
 * The text that will be used, and what the moderator made of each thing in it that seems to point at somebody. A thing is
 * its kind and its words: what is masked or kept, is so in every place where it stands.
 */
public class WorkingText implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final PersonalData FINDER = new PersonalData();

    private String text = "";
    private boolean pointsAtNobody;
    private final Map<Found, KeepReason> kept = new LinkedHashMap<>();
    /** As the page last showed it: the buttons in the rows mean these, whatever was typed since. */
    private final List<Line> lines = new ArrayList<>();

    static List<MarkedText.Part> marked(String text) {
        return MarkedText.of(text, FINDER.find(text));
    }

    void startFrom(String words) {
        text = words;
        look();
    }

    /** Looks the text through again. */
    void look() {
        var found = new LinkedHashSet<Found>();
        FINDER.find(text).forEach(finding -> found.add(new Found(finding.kind(), finding.of(text))));
        lines.clear();
        found.forEach(one -> lines.add(new Line(one, kept.get(one))));
    }

    void mask(Found unwanted) {
        var masked = new StringBuilder();
        for (var part : marked(text)) {
            var hit = part.kind() == unwanted.kind() && part.words().equals(unwanted.words());
            masked.append(hit ? Notices.desk("mask." + part.kind()) : part.words());
        }
        text = masked.toString();
        kept.remove(unwanted);
        look();
    }

    void keep(Found wanted, KeepReason reason) {
        kept.put(wanted, reason);
        look();
    }

    void ask(Found again) {
        kept.remove(again);
        look();
    }

    /** Masks what is not decided yet. */
    void maskAll() {
        List.copyOf(lines).stream().filter(Line::open).map(Line::found).forEach(this::mask);
    }

    List<Kept> decisions() {
        return kept.entrySet().stream()
                .map(one -> new Kept(one.getKey().kind(), one.getKey().words(), one.getValue()))
                .toList();
    }

    public List<MarkedText.Part> getParts() {
        return marked(text);
    }

    public List<Line> getLines() {
        return lines;
    }

    /** Something may be a name: then the moderator's word is asked for. */
    public boolean isNamed() {
        return lines.stream().anyMatch(Line::name);
    }

    public long getOpen() {
        return lines.stream().filter(Line::open).count();
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        // A browser sends line breaks as CR LF, and what is found must not depend on who wrote it.
        this.text = text == null ? "" : text.replace("\r\n", "\n");
    }

    public boolean isPointsAtNobody() {
        return pointsAtNobody;
    }

    public void setPointsAtNobody(boolean pointsAtNobody) {
        this.pointsAtNobody = pointsAtNobody;
    }

    /** What was found. */
    public record Found(Finding.Kind kind, String words) implements Serializable {}

    /**
     * What was found, and what was decided about it.
     *
     * @param reason why it may stand; null while nothing is decided
     */
    public record Line(Found found, @Nullable KeepReason reason) implements Serializable {
        public boolean open() {
            return reason == null;
        }

        /** A hint, not a finding: it is masked, or vouched for with the tick. */
        public boolean name() {
            return found.kind() == Finding.Kind.NAME;
        }
    }
}
