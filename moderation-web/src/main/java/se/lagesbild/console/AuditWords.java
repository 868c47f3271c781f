package se.lagesbild.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.ResourceBundle;
import se.lagesbild.audit.AuditLine;
import se.lagesbild.audit.Check;
import se.lagesbild.audit.CheckpointLine;

/** What the page of the record says, and its lines as a file. */
@Named("auditSay")
@ApplicationScoped
public class AuditWords {
    private static final String BUNDLE = "se.lagesbild.console.audit";
    private static final String ACTS = "se.lagesbild.console.acts";

    @Inject
    Say say;

    /** An act that can be searched for. */
    public record Act(String code, String words) {}

    static String page(String key, Object... arguments) {
        var sentence = ResourceBundle.getBundle(BUNDLE, Notices.SWEDISH).getString(key);
        return arguments.length == 0 ? sentence : new MessageFormat(sentence, Notices.SWEDISH).format(arguments);
    }

    /** What the check found, in a sentence: how many lines, since when. */
    public String found(Check check) {
        var since = check.since();
        if (!check.isWhole()) {
            return page("broken." + check.flaw(), check.firstBroken());
        }
        return since == null ? page("whole.empty") : page("whole", check.entries(), say.moment(since));
    }

    /** When a checkpoint was made, and how far it reaches. */
    public String point(CheckpointLine point) {
        return page("points.point", say.moment(point.at()), point.sequence());
    }

    /** Every act that has words, in their order. */
    public List<Act> acts() {
        var acts = ResourceBundle.getBundle(ACTS, Notices.SWEDISH);
        return acts.keySet().stream()
                .map(code -> new Act(code, acts.getString(code)))
                .sorted(Comparator.comparing(Act::words))
                .toList();
    }

    /** The lines as a file for a spreadsheet. */
    public String file(List<AuditLine> lines) {
        var file = new StringBuilder("\uFEFF"); // a spreadsheet takes it for Latin-1 without
        row(file, page("number"), page("when"), page("who"), page("act"), page("what"));
        for (var line : lines) {
            row(
                    file,
                    Long.toString(line.sequence()),
                    line.at().toString(),
                    say.who(line.who()),
                    say.act(line.act()),
                    line.what());
        }
        return file.toString();
    }

    private static void row(StringBuilder file, String... cells) {
        for (var at = 0; at < cells.length; at++) {
            file.append(at == 0 ? "" : ";")
                    .append('"')
                    .append(harmless(cells[at]))
                    .append('"');
        }
        file.append("\r\n");
    }

    /** A cell that begins like a formula would be run by a spreadsheet. */
    static String harmless(String cell) {
        return (cell.matches("(?s)[=+\\-@\t\r].*") ? "'" : "") + cell.replace("\"", "\"\"");
    }
}
