package se.lagesbild.console;

import org.jspecify.annotations.Nullable;
import se.lagesbild.picture.Sighting;

/**
 * An observation in the list.
 *
 * @param where its area, and how well the place is known
 * @param written whether somebody wrote something that may be shown, masked
 * @param text the masked text, when it was asked for
 */
public record PictureLine(
        String kind,
        String kindName,
        String category,
        String time,
        String where,
        String source,
        int seriousness,
        boolean written,
        @Nullable String text) {

    static PictureLine of(Sighting sighting, PictureNames names, @Nullable String text) {
        var source = names.source(sighting.source().name());
        return new PictureLine(
                sighting.kind().name(),
                PictureWords.say("kind." + sighting.kind()),
                PictureWords.category(sighting.category()),
                PictureWords.time(sighting),
                PictureWords.say("place." + sighting.placePrecision(), names.district(sighting.district())),
                sighting.organisation().isEmpty()
                        ? source
                        : source + ", " + names.organisation(sighting.organisation()),
                sighting.seriousness(),
                sighting.trace() != null,
                text);
    }
}
