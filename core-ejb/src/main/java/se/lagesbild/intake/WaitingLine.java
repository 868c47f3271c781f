package se.lagesbild.intake;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.intake.letterbox.Talk;
import se.lagesbild.intake.waiting.Flag;
import se.lagesbild.intake.waiting.Tally;
import se.lagesbild.intake.waiting.WaitingFilter;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Role;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Part;
import se.lagesbild.shared.vault.Vault;

/** The gate for moderation's queue: what waits, a page at a time, and what stands beside one. */
@Stateless
@RolesAllowed({Role.MODERATOR, Role.HOUSE})
public class WaitingLine {
    private static final int LARGEST_PAGE = 200;
    /** As far back as one submission's surroundings are shown unless a moderator asks for more. */
    private static final Duration SIMILAR_FOR = Duration.ofDays(7 * 12);

    private static final String SHOWN =
            """
            select s.trace as trace, s.version as seen, s.content.category as category, s.district as district,
            s.receivedAt as received, s.dueDay as due, s.trust as trust, s.status as status, s.content.photos as photos, s.content.walk as walk,
            s.content.latitude as latitude, s.content.longitude as longitude, s.content.personalData as personal, s.senderLetters as letters,
            case when %s then true else false end as similar,
            s.dialogue.appealedOn as appealed, s.content.language as spoken, s.content.words as words from Submission s"""
                    .formatted(WaitingQuery.SIMILAR);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    /** A page of what the filter chooses, in its order; at most 200. */
    public List<Waiting> page(WaitingFilter filter, int first, int size) {
        return shown(rows(asked(filter))
                .setFirstResult(first)
                .setMaxResults(Math.min(size, LARGEST_PAGE))
                .getResultList());
    }

    /** Those of these that still wait; at most 200. */
    public List<Waiting> these(Collection<Trace> traces) {
        if (traces.isEmpty()) {
            return List.of();
        }
        var query = asked(WaitingFilter.ALL);
        query.among(traces.stream().map(Trace::uuid).toList());
        return shown(rows(query).setMaxResults(LARGEST_PAGE).getResultList());
    }

    public Tally tally(WaitingFilter filter) {
        var query = asked(filter);
        var row = query.filled(entityManager.createQuery(
                        "select count(s) as waiting, coalesce(max(s.id), 0) as newest from Submission s"
                                + query.where(),
                        Tuple.class))
                .getSingleResult();
        return new Tally(
                row.get("waiting", Number.class).longValue(),
                row.get("newest", Number.class).longValue());
    }

    /** How much of what the filter chooses has come since a tally. */
    public long newerThan(long seen, WaitingFilter filter) {
        var query = asked(filter);
        query.newerThan(seen);
        return query.filled(entityManager.createQuery("select count(s) from Submission s" + query.where(), Long.class))
                .getSingleResult();
    }

    /** What stands after (or before) a submission in the filter's order, the nearest first; decided or not, it has a place. */
    public List<Trace> beside(Trace trace, WaitingFilter filter, boolean after, int most) {
        var query = asked(filter);
        var key = query.column() == null ? "s.id" : query.column();
        var here = entityManager
                .createQuery(
                        "select s.id as number, s.dueDay as due, " + key
                                + " as place from Submission s where s.trace = :trace",
                        Tuple.class)
                .setParameter("trace", trace.uuid())
                .getResultList();
        if (here.isEmpty()) {
            return List.of();
        }
        var place = here.get(0);
        query.beside(place.get("number", Long.class), place.get("place"), place.get("due", Integer.class), after);
        return query.filled(entityManager.createQuery(
                        "select s.trace from Submission s" + query.where() + query.ordered(after), UUID.class))
                .setMaxResults(Math.min(most, LARGEST_PAGE))
                .getResultStream()
                .map(Trace::new)
                .toList();
    }

    private WaitingQuery asked(WaitingFilter filter) {
        return new WaitingQuery(filter, clock.instant().minus(SIMILAR_FOR));
    }

    private TypedQuery<Tuple> rows(WaitingQuery query) {
        query.tellsSimilar();
        return query.filled(entityManager.createQuery(SHOWN + query.where() + query.inOrder(), Tuple.class));
    }

    private List<Waiting> shown(List<Tuple> rows) {
        vault.fetch(
                rows.stream()
                        .map(row -> new Trace(row.get("trace", UUID.class)))
                        .toList(),
                Part.ORIGINAL);
        return rows.stream().map(this::shown).toList();
    }

    private Waiting shown(Tuple row) {
        var trace = new Trace(row.get("trace", UUID.class));
        var words = row.get("words", byte[].class);
        return new Waiting(
                trace,
                row.get("seen", Long.class),
                row.get("category", String.class),
                row.get("district", String.class),
                place(row),
                row.get("received", Instant.class),
                LocalDate.ofEpochDay(row.get("due", Integer.class)),
                row.get("trust", Trust.class),
                flags(row),
                Talk.of(row.get("status", Status.class), row.get("letters", Integer.class)),
                row.get("spoken", String.class),
                words == null ? "" : vault.openText(trace, Part.ORIGINAL, words));
    }

    private static @Nullable GeoPoint place(Tuple row) {
        var latitude = row.get("latitude", Double.class);
        var longitude = row.get("longitude", Double.class);
        return latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
    }

    private static Set<Flag> flags(Tuple row) {
        var flags = EnumSet.noneOf(Flag.class);
        var asked = row.get("status", Status.class) == Status.QUESTION;
        add(flags, Flag.AGAIN, row.get("appealed") != null);
        add(flags, Flag.PERSONAL, row.get("personal", Boolean.class));
        add(flags, Flag.PHOTO, row.get("photos", Integer.class) > 0);
        add(flags, Flag.ANSWER, row.get("letters", Integer.class) > 0 && !asked);
        add(flags, Flag.ASKED, asked);
        add(flags, Flag.WALK, row.get("walk") != null);
        add(flags, Flag.SIMILAR, row.get("similar", Boolean.class));
        add(flags, Flag.WORDS_ONLY, row.get("latitude") == null);
        return flags;
    }

    private static void add(Set<Flag> flags, Flag flag, boolean stands) {
        if (stands) {
            flags.add(flag);
        }
    }
}
