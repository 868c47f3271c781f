package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.AreaName;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.catalogue.Category;
import se.lagesbild.intake.Trust;
import se.lagesbild.intake.waiting.Flag;
import se.lagesbild.intake.waiting.Tally;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.intake.waiting.WaitingOrder;
import se.lagesbild.moderation.ModerationQueue;
import se.lagesbild.moderation.QueueItem;

/** What waits for a verdict, as the address chooses and orders it. */
@Named
@RequestScoped
public class QueuePage {
    static final int LINES = 25;

    @Inject
    ModerationQueue queue;

    @Inject
    Categories categories;

    @Inject
    Say say;

    @Inject
    HttpServletRequest request;

    private QueueAddress address = new QueueAddress(WaitingFilter.ALL, 1);
    private Tally tally = new Tally(0, 0);
    private List<QueueItem> items = List.of();

    @PostConstruct
    void load() {
        var asked = QueueAddress.read(request.getParameterMap());
        tally = queue.tally(asked.filter());
        address = asked.onPage(Math.min(asked.page(), lastPage()));
        items = queue.page(address.filter(), (address.page() - 1) * LINES, LINES);
    }

    public List<QueueItem> getItems() {
        return items;
    }

    public String path(QueueItem item) {
        return request.getContextPath() + address.submission(item.trace());
    }

    /** How many, and which of them are shown. */
    public String getCount() {
        var first = (address.page() - 1) * LINES;
        return tally.waiting() <= LINES
                ? QueueWords.say("count.all", tally.waiting())
                : QueueWords.say("count.page", tally.waiting(), first + 1, first + items.size());
    }

    public List<PictureLink> getPages() {
        var links = new ArrayList<PictureLink>();
        if (address.page() > 1) {
            links.add(new PictureLink("prev", path(address.onPage(address.page() - 1)), false));
        }
        if (address.page() < lastPage()) {
            links.add(new PictureLink("next", path(address.onPage(address.page() + 1)), false));
        }
        return links;
    }

    public boolean isFiltered() {
        return !address.filter().takesAll();
    }

    /** This very list, loaded anew from its beginning. */
    public String getAgain() {
        return path(address.onPage(1));
    }

    /** Where to ask what has come since. */
    public String getNews() {
        var query = address.query();
        return request.getContextPath() + "/api/queue/news?sedan=" + tally.newest()
                + (query.isEmpty() ? "" : "&" + query);
    }

    public @Nullable String getDone() {
        return request.getParameter("done");
    }

    /** The filter's fields, each with its choices. */
    public List<QueueField> getFilters() {
        var filter = address.filter();
        var none = "".equals(filter.district()) ? QueueAddress.NOWHERE : filter.district();
        return List.of(
                field("kategori", categories.known().stream().map(Category::code), say::category, filter.category()),
                field(
                        "omrade",
                        Stream.concat(say.districts().stream().map(AreaName::code), Stream.of(QueueAddress.NOWHERE)),
                        say::district,
                        none),
                field("flagga", names(Flag.values()), code -> QueueWords.say("flag." + code), filter.flag()),
                field("tillit", names(Trust.values()), code -> QueueWords.say("trust." + code), filter.trust()),
                field(
                        "ordning",
                        names(WaitingOrder.values()),
                        code -> QueueWords.say("order." + code),
                        filter.order()));
    }

    private static QueueField field(
            String parameter, Stream<String> codes, UnaryOperator<String> name, @Nullable Object chosen) {
        return new QueueField(
                parameter,
                QueueWords.say("filter." + parameter),
                parameter.equals("ordning") ? "" : QueueWords.say("filter." + parameter + ".all"),
                PictureChoice.of(codes.toList(), name, chosen == null ? Set.of() : Set.of(chosen.toString())));
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }

    private int lastPage() {
        return (int) Math.max(1, (tally.waiting() + LINES - 1) / LINES);
    }

    private String path(QueueAddress other) {
        return request.getContextPath() + other.queue();
    }
}
