package se.lagesbild.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.Areas;
import se.lagesbild.intake.Sent;
import se.lagesbild.observation.NewObservation;
import se.lagesbild.observation.PlacePrecision;
import se.lagesbild.observation.Source;
import se.lagesbild.observation.TimePrecision;
import se.lagesbild.observation.WorkingPlace;
import se.lagesbild.shared.Clocks;
import se.lagesbild.shared.Sweref99;

/** Turns what was sent and what the moderator judged into a fact: where, how exactly, when. */
@ApplicationScoped
public class Siting {
    @Inject
    Areas areas;

    public NewObservation fact(Sent sent, Acceptance judged) {
        var point = judged.place() == null ? sent.place() : judged.place();
        var place = point == null
                ? new WorkingPlace(districtCentre(sent), PlacePrecision.AREA)
                : WorkingPlace.of(Sweref99.of(point), judged.publicPlace());
        return new NewObservation(
                judged.category(),
                instant(sent, sent.occurredFrom()),
                instant(sent, sent.occurredTo() == null ? sent.occurredFrom() : sent.occurredTo()),
                timePrecision(sent),
                place.place(),
                place.precision(),
                Source.PUBLIC,
                "",
                judged.seriousness(),
                sent.trace());
    }

    private Sweref99 districtCentre(Sent sent) {
        return areas.centreOf(sent.district())
                .map(Sweref99::of)
                .orElseThrow(() -> new BadAcceptance("acceptance.place-missing"));
    }

    private static java.time.Instant instant(Sent sent, @Nullable LocalDateTime written) {
        return written == null
                ? sent.receivedAt()
                : written.atZone(Clocks.SWEDEN).toInstant();
    }

    private static TimePrecision timePrecision(Sent sent) {
        if (sent.occurredFrom() == null) {
            return TimePrecision.RECEIPT;
        }
        return sent.occurredTo() == null ? TimePrecision.MINUTE : TimePrecision.INTERVAL;
    }
}
