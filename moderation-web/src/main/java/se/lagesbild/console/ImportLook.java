package se.lagesbild.console;

import static java.util.stream.Collectors.joining;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.lagesbild.imports.ImportState;
import se.lagesbild.imports.Preview;
import se.lagesbild.imports.Verdict;

/** One look at one batch, as the page shows it. */
public final class ImportLook implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Preview preview;
    private final ImportQuery query;

    ImportLook(Preview preview, ImportQuery query) {
        this.preview = preview;
        this.query = query;
    }

    /** A link that shows other rows. */
    public record Tab(String name, String address, boolean current) implements Serializable {}

    /** A figure with its name. */
    public record Figure(String name, int count) implements Serializable {}

    /** One row, in words. */
    public record Row(int number, String verdict, String when, String type, String category, String place, String why)
            implements Serializable {}

    public String title() {
        return ImportWords.page(isOpen() ? "look.title" : "look.done");
    }

    public String file() {
        return preview.batch().fileName();
    }

    public String by() {
        return preview.batch().stagedBy() + ", "
                + ImportWords.moment(preview.batch().stagedAt());
    }

    public boolean isOpen() {
        return preview.batch().open();
    }

    public boolean isDiscarded() {
        return preview.batch().state() == ImportState.DISCARDED;
    }

    /** What the import did; empty as long as it is not done. */
    public String imported() {
        var counts = preview.counts();
        return preview.batch().state() == ImportState.COMMITTED
                ? ImportWords.page("look.imported", counts.fresh(), counts.changed())
                : "";
    }

    public List<Figure> figures() {
        var figures = new ArrayList<Figure>();
        for (var verdict : Verdict.values()) {
            figures.add(new Figure(
                    ImportWords.room("verdict." + verdict), preview.counts().of(verdict)));
        }
        return figures;
    }

    public List<SelectItem> places() {
        return preview.municipalities().stream()
                .map(one -> new SelectItem(
                        one.name(),
                        one.rejected() == 0
                                ? ImportWords.page("places.one", one.name(), one.events())
                                : ImportWords.page("places.oneWithRejected", one.name(), one.events(), one.rejected())))
                .toList();
    }

    public boolean isChosen() {
        return !query.places().isEmpty();
    }

    private int toImport() {
        return preview.counts().fresh() + preview.counts().changed();
    }

    public boolean isReady() {
        return isOpen() && isChosen() && toImport() > 0;
    }

    public boolean isAsking() {
        return isReady() && query.asking();
    }

    public String importWords() {
        return ImportWords.page("import.do", toImport());
    }

    public String question() {
        return ImportWords.page("import.ask", toImport());
    }

    public String questionMore() {
        return ImportWords.page(
                "import.askMore",
                preview.counts().fresh(),
                preview.counts().changed(),
                query.places().stream().collect(joining(", ")));
    }

    public String askAddress() {
        return query.asks(true).address() + "#confirm";
    }

    public String cancelAddress() {
        return query.asks(false).address();
    }

    public List<Tab> tabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(tab(ImportWords.page("rows.all", preview.counts().total()), null));
        for (var verdict : Verdict.values()) {
            var count = preview.counts().of(verdict);
            if (count > 0) {
                tabs.add(tab(ImportWords.page("rows.one", ImportWords.room("verdict." + verdict), count), verdict));
            }
        }
        return tabs;
    }

    private Tab tab(String name, @Nullable Verdict verdict) {
        return new Tab(name, query.showing(verdict).address() + "#rows", verdict == query.only());
    }

    public List<Row> rows() {
        return preview.lines().stream()
                .map(line -> new Row(
                        line.number(),
                        ImportWords.room("verdict." + line.verdict()),
                        ImportWords.when(line),
                        line.type(),
                        ImportWords.category(line.category()),
                        ImportWords.place(line),
                        ImportWords.why(line)))
                .toList();
    }

    public String position() {
        return preview.lines().isEmpty()
                ? ImportWords.page("rows.empty")
                : ImportWords.page(
                        "rows.position",
                        query.first() + 1,
                        query.first() + preview.lines().size(),
                        preview.matching());
    }

    /** Address of the page before; empty on the first. */
    public String previous() {
        return query.page() > 1 ? query.turningTo(query.page() - 1).address() + "#rows" : "";
    }

    /** Address of the page after; empty on the last. */
    public String next() {
        return query.first() + ImportQuery.ROWS < preview.matching()
                ? query.turningTo(query.page() + 1).address() + "#rows"
                : "";
    }
}
