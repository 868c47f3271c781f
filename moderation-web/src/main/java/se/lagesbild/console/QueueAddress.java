package se.lagesbild.console;

import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.Trust;
import se.lagesbild.intake.waiting.Flag;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.intake.waiting.WaitingOrder;
import se.lagesbild.shared.Trace;

/**
 * The queue's filter as it stands in the address, so that it can be kept, shared and carried from one submission to the
 * next.
 *
 * @param page of the list, from 1
 */
public record QueueAddress(WaitingFilter filter, int page) implements Serializable {
    /** What lies in no district, in the address. */
    static final String NOWHERE = "-";

    private static final int LAST_PAGE = 100_000;

    /** What the parameters say; what they do not say, or say in an unknown way, is left open. */
    public static QueueAddress read(Map<String, String[]> parameters) {
        var district = first(parameters, "omrade");
        var order = known(WaitingOrder.class, first(parameters, "ordning"));
        return new QueueAddress(
                new WaitingFilter(
                        first(parameters, "kategori"),
                        NOWHERE.equals(district) ? "" : district,
                        known(Flag.class, first(parameters, "flagga")),
                        known(Trust.class, first(parameters, "tillit")),
                        order == null ? WaitingOrder.URGENT : order),
                page(first(parameters, "sida")));
    }

    QueueAddress onPage(int other) {
        return new QueueAddress(filter, other);
    }

    /** The list, inside the context. */
    String queue() {
        var query = query(page);
        return query.isEmpty() ? "/queue.xhtml" : "/queue.xhtml?" + query;
    }

    /** A submission that is looked at as one of this list. */
    String submission(Trace trace) {
        var query = query(1);
        return "/submission.xhtml?trace=" + trace.uuid() + (query.isEmpty() ? "" : "&" + query);
    }

    /** The filter as parameters, without a page. */
    String query() {
        return query(1);
    }

    private String query(int shown) {
        var pairs = new ArrayList<String>();
        add(pairs, "kategori", filter.category());
        add(pairs, "omrade", "".equals(filter.district()) ? NOWHERE : filter.district());
        add(pairs, "flagga", filter.flag());
        add(pairs, "tillit", filter.trust());
        add(pairs, "ordning", filter.order() == WaitingOrder.URGENT ? null : filter.order());
        add(pairs, "sida", shown == 1 ? null : shown);
        return String.join("&", pairs);
    }

    /** The submissions that the parameters name, each once; what is no name is passed over. */
    static List<Trace> traces(String @Nullable [] named, int most) {
        return Arrays.stream(named == null ? new String[0] : named)
                .filter(name -> name.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .distinct()
                .limit(most)
                .map(UUID::fromString)
                .map(Trace::new)
                .toList();
    }

    private static void add(List<String> pairs, String name, @Nullable Object value) {
        if (value != null) {
            pairs.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String first(Map<String, String[]> parameters, String name) {
        var told = parameters.get(name);
        return told == null || told.length == 0 || told[0].isEmpty() ? null : told[0];
    }

    private static <E extends Enum<E>> @Nullable E known(Class<E> type, @Nullable String code) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static int page(@Nullable String told) {
        return told != null && told.matches("\\d{1,5}") ? Math.min(Math.max(1, Integer.parseInt(told)), LAST_PAGE) : 1;
    }
}
