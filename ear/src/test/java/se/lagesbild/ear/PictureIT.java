package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.observation.NewObservation;
import se.lagesbild.observation.ObservationLog;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.Source;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.picture.Question;
import se.lagesbild.picture.SituationPicture;
import se.lagesbild.picture.SituationPictures;
import se.lagesbild.publication.Cell;
import se.lagesbild.publication.EditionLine;
import se.lagesbild.publication.Editions;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.GeoPoint;
import se.lagesbild.shared.Sweref99;

/** What is recorded stands in the next picture, and what is published stands still. */
@ExtendWith(ArquillianExtension.class)
class PictureIT {
    private static final Sweref99 PLACE = Sweref99.of(new GeoPoint(58.9512, 13.4023));

    @Deployment
    static Archive<?> house() {
        return House.with(PictureIT.class, AsAnalyst.class, AsHouse.class);
    }

    @Inject
    ObservationLog log;

    @Inject
    SituationPictures pictures;

    @Inject
    Editions editions;

    @Inject
    Clock clock;

    @Inject
    AsAnalyst analyst;

    @Inject
    AsHouse house;

    @Resource
    DataSource database;

    @Test
    void what_is_recorded_stands_in_the_next_picture_and_what_is_withdrawn_does_not() throws Exception {
        var day = LocalDate.of(2019, 5, 14);
        assertEquals(0, draw(day).observations());

        var id = record("DARK_PATH", day, Source.PUBLIC);
        record("THEFT", day, Source.HOUSING);
        var picture = draw(day);
        assertEquals(2, picture.observations());
        assertEquals(1, picture.kinds().get(0).total().now());
        assertEquals(2, picture.spots().size());
        assertEquals(picture, draw(day));

        house.does(() -> {
            log.withdraw(id);
            return null;
        });
        assertEquals(1, draw(day).observations());
    }

    @Test
    void a_published_month_stands_still_whatever_happens_afterwards() throws Exception {
        // Before every other observation of these tests, and all at once: no earlier closing can have taken this month.
        var month = YearMonth.of(2018, 3);
        var told = Stream.concat(
                        IntStream.rangeClosed(1, 5).mapToObj(day -> told("DARK_PATH", month.atDay(day), Source.PUBLIC)),
                        IntStream.rangeClosed(1, 4).mapToObj(day -> told("LITTER", month.atDay(day), Source.REPORTER)))
                .toList();
        var ids = house.does(() -> log.recordAll(told));
        closeMonths();

        var edition = editions.edition(month);
        var row = edition.rows().get(edition.rows().size() - 1);
        assertEquals(new Cell(5), row.residents());
        assertFalse(row.partners().published());
        assertEquals(0, count("select count(*) from edition_cell where voices < 5"));

        IntStream.rangeClosed(1, 9).forEach(day -> record("LITTER", month.atDay(day), Source.REPORTER));
        for (var id : ids) {
            house.does(() -> {
                log.withdraw(id);
                return null;
            });
        }
        closeMonths();
        assertEquals(edition, editions.edition(month));
        assertEquals(
                count("select count(*) from edition"), count("select count(*) from job_run where job = 'edition'"));

        var months = editions.published().stream().map(EditionLine::month).toList();
        assertEquals(months.stream().sorted(Comparator.reverseOrder()).toList(), months);
        assertTrue(months.get(0).isBefore(YearMonth.now(clock)));
    }

    @Test
    void pictures_are_for_analysts_and_closing_is_for_the_house() {
        assertThrows(EJBAccessException.class, () -> pictures.draw(question(LocalDate.of(2026, 1, 1))));
        assertThrows(EJBAccessException.class, () -> analyst.does(() -> pictures.voices(YearMonth.of(2026, 1))));
        assertThrows(
                EJBAccessException.class,
                () -> analyst.does(() -> {
                    editions.closeMonths();
                    return null;
                }));
    }

    private SituationPicture draw(LocalDate day) throws Exception {
        return analyst.does(() -> pictures.draw(question(day)));
    }

    private static Question question(LocalDate day) {
        return new Question(day, day, Set.of(), Set.of(), Set.of());
    }

    private void closeMonths() throws Exception {
        house.does(() -> {
            editions.closeMonths();
            return null;
        });
    }

    private long record(String category, LocalDate day, Source source) {
        try {
            return house.does(() -> log.record(told(category, day, source)));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static NewObservation told(String category, LocalDate day, Source source) {
        var at = day.atTime(12, 0).atZone(Clocks.SWEDEN).toInstant();
        return new NewObservation(
                category, at, at, TimePrecision.DAY, PLACE, PlacePrecision.EXACT, source, "", 1, null);
    }

    private int count(String query) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            assertTrue(rows.next());
            return rows.getInt(1);
        }
    }
}
