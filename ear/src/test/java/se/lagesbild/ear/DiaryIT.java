package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.moderation.diary.Diary;
import se.lagesbild.moderation.diary.DiaryRefused;
import se.lagesbild.moderation.diary.DiaryRule;
import se.lagesbild.moderation.diary.Numbering;
import se.lagesbild.moderation.diary.SecrecyMark;
import se.lagesbild.moderation.disclosure.Field;
import se.lagesbild.moderation.disclosure.Paragraph;
import se.lagesbild.moderation.erasure.ModerationErasure;
import se.lagesbild.shared.Trace;
import se.lagesbild.shared.vault.Part;

/** Numbers are given one by one on a real database, and outlive what they stand for. */
@ExtendWith(ArquillianExtension.class)
class DiaryIT {
    private static final int MODERATORS = 4;
    private static final int EACH = 6;

    @Deployment
    static Archive<?> house() {
        return House.with(DiaryIT.class, AsAdmin.class, AsModerator.class);
    }

    @Inject
    Diary diary;

    @Inject
    ModerationErasure erasure;

    @Inject
    AsAdmin admin;

    @Inject
    AsModerator moderator;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    @Test
    void many_at_once_get_each_a_number_of_their_own_without_a_gap() throws Exception {
        follow(Numbering.SERIES, "SAMTIDIGT");
        var first = register();
        var work = IntStream.range(0, MODERATORS)
                .<Callable<List<String>>>mapToObj(one -> () ->
                        IntStream.range(0, EACH).mapToObj(turn -> register()).toList())
                .toList();
        var given = new HashSet<String>();
        for (var done : executor.invokeAll(work)) {
            given.addAll(done.get());
        }
        assertEquals(MODERATORS * EACH, given.size());
        var numbers = given.stream().map(DiaryIT::running).sorted().toList();
        assertEquals(running(first) + 1, numbers.get(0));
        assertEquals(running(first) + MODERATORS * EACH, numbers.get(numbers.size() - 1));
    }

    @Test
    void a_number_is_given_once_and_to_one() throws Exception {
        follow(Numbering.OUTSIDE, "");
        var trace = Trace.fresh();
        assertEquals("KS 2026/77", moderator.does(() -> diary.register(trace, " KS  2026/77 ")));
        refused("diary.registered", () -> diary.register(trace, "KS 2026/78"));
        refused("diary.number-taken", () -> diary.register(Trace.fresh(), "KS 2026/77"));
        follow(Numbering.OFF, "");
        refused("diary.off", () -> diary.register(Trace.fresh(), "KS 2026/79"));
    }

    @Test
    void the_series_passes_over_a_number_that_came_from_outside() throws Exception {
        follow(Numbering.SERIES, "KROCK");
        var year = register().replaceAll("KROCK (\\d+)/.*", "$1");
        var next = running(register()) + 1;
        follow(Numbering.OUTSIDE, "");
        moderator.does(() -> diary.register(Trace.fresh(), "KROCK " + year + "/" + next));
        follow(Numbering.SERIES, "KROCK");
        assertEquals("KROCK " + year + "/" + (next + 1), register());
    }

    @Test
    void what_is_erased_leaves_its_number_and_nothing_else() throws Exception {
        follow(Numbering.OUTSIDE, "");
        var trace = Trace.fresh();
        var number = moderator.does(() -> diary.register(trace, "GALLRAS 1"));
        moderator.does(() -> {
            diary.mark(trace, new SecrecyMark(Field.TEXT, Paragraph.OSL_21_1));
            diary.mark(trace, new SecrecyMark(Field.TEXT, Paragraph.OSL_21_7));
            return null;
        });
        assertEquals(
                List.of(new SecrecyMark(Field.TEXT, Paragraph.OSL_21_7)),
                moderator.does(() -> diary.of(trace)).marks(),
                "the later paragraph stands");
        transaction.begin();
        erasure.erase(Part.WHOLE, Set.of(trace));
        transaction.commit();
        var left = moderator.does(() -> diary.of(trace));
        assertNull(left.number());
        assertTrue(left.marks().isEmpty());
        var line = moderator.does(() -> diary.search("GALLRAS")).get(0);
        assertEquals(number, line.number());
        assertNull(line.trace());
        assertTrue(moderator.does(() -> diary.search("GALL%")).isEmpty(), "what is asked for is no pattern");
    }

    private String register() {
        try {
            return moderator.does(() -> diary.register(Trace.fresh(), null));
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void follow(Numbering numbering, String prefix) throws Exception {
        admin.does(() -> {
            diary.follow(new DiaryRule(numbering, prefix));
            return null;
        });
    }

    private void refused(String code, Callable<?> act) {
        assertEquals(
                code,
                assertThrows(DiaryRefused.class, () -> moderator.does(act::call))
                        .code());
    }

    private static int running(String number) {
        return Integer.parseInt(number.substring(number.indexOf('/') + 1));
    }
}
