package se.lagesbild.intake;

import jakarta.persistence.Query;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.near.PlaceCell;
import se.lagesbild.intake.waiting.Flag;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.intake.waiting.WaitingOrder;

/** A filter in the words of the database: what it chooses, in which order, and what stands beside one in that order. */
final class WaitingQuery {
    /** Another about the same, not farther off than some 50 metres in Sweden. */
    private static final String OTHER =
            """
            exists (select 1 from Submission o where o.content.placeCell = s.content.placeCell + %d
            and o.content.category = s.content.category and o.id <> s.id and o.receivedAt >= :since and o.status <> :withdrawn
            and abs(o.content.latitude - s.content.latitude) <= 0.00045
            and abs(o.content.longitude - s.content.longitude) <= 0.0009)""";

    /** Cell for cell, since neither database takes the index for a list of cells that differs from row to row. */
    static final String SIMILAR =
            PlaceCell.STEPS.stream().map(OTHER::formatted).collect(Collectors.joining(" or ", "(", ")"));

    private final StringBuilder where = new StringBuilder("s.waiting = true");
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final WaitingOrder order;
    private final Instant since;

    /**
     * @param since from when on something similar counts
     */
    WaitingQuery(WaitingFilter filter, Instant since) {
        order = filter.order();
        and("s.content.category = :category", "category", filter.category());
        and("s.district = :district", "district", filter.district());
        and("s.trust = :trust", "trust", filter.trust());
        var flag = filter.flag();
        if (flag != null) {
            where.append(" and ").append(marked(flag));
        }
        if (flag == Flag.ANSWER || flag == Flag.ASKED) {
            values.put("question", Status.QUESTION);
        }
        this.since = since;
        if (flag == Flag.SIMILAR) {
            tellsSimilar();
        }
    }

    /** The query names {@link #SIMILAR}. */
    void tellsSimilar() {
        values.put("since", since);
        values.put("withdrawn", Status.WITHDRAWN);
    }

    void newerThan(long seen) {
        and("s.id > :seen", "seen", seen);
    }

    void among(List<UUID> traces) {
        and("s.trace in :traces", "traces", traces);
    }

    /** Only what stands after (or before) one in this order. */
    void beside(long id, Object key, int due, boolean after) {
        var column = column();
        var byId = "s.id" + (after == rising() ? " > " : " < ") + ":id";
        values.put("id", id);
        if (column == null) {
            where.append(" and ").append(byId);
        } else if (order == WaitingOrder.URGENT) {
            values.put("key", key);
            values.put("due", due);
            var later = after ? ">" : "<";
            where.append(" and (s.trust %s :key or (s.trust = :key and (s.dueDay %s :due or (s.dueDay = :due and %s))))"
                    .formatted(after ? "<" : ">", later, byId));
        } else {
            values.put("key", key);
            where.append(" and (%s %s :key or (%s = :key and %s))".formatted(column, after ? ">" : "<", column, byId));
        }
    }

    String where() {
        return " where " + where;
    }

    String inOrder() {
        return ordered(true);
    }

    /** The nearest first: towards the end of the list, or towards its beginning. */
    String ordered(boolean forward) {
        var column = column();
        var along = forward ? " asc, " : " desc, ";
        var first = column == null ? "" : column + along;
        if (order == WaitingOrder.URGENT) {
            first = column + (forward ? " desc, " : " asc, ") + "s.dueDay" + along;
        }
        // All of them wait, but H2 takes an index for the order only when the order names its first column, too.
        return " order by s.waiting, " + first + "s.id" + (forward == rising() ? " asc" : " desc");
    }

    /** What comes before the number in this order; null when the number is all. */
    @Nullable
    String column() {
        return switch (order) {
            case URGENT -> "s.trust";
            case CATEGORY -> "s.content.category";
            case DISTRICT -> "s.district";
            case OLDEST, NEWEST -> null;
        };
    }

    <Q extends Query> Q filled(Q query) {
        values.forEach(query::setParameter);
        return query;
    }

    private boolean rising() {
        return order != WaitingOrder.NEWEST;
    }

    private static String marked(Flag flag) {
        return switch (flag) {
            case AGAIN -> "s.dialogue.appealedOn is not null";
            case PERSONAL -> "s.content.personalData = true";
            case PHOTO -> "s.content.photos > 0";
            case ANSWER -> "s.senderLetters > 0 and s.status <> :question";
            case ASKED -> "s.status = :question";
            case WALK -> "s.content.walk is not null";
            case SIMILAR -> SIMILAR;
            case WORDS_ONLY -> "s.content.latitude is null";
        };
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }
}
