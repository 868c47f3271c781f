package se.lagesbild.console;

import java.util.List;
import se.lagesbild.picture.SituationPicture;

/**
 * What the picture is, in words.
 *
 * @param sentence which period, areas, sources and categories, and how many observations
 * @param held what the period is held against
 * @param drawn what the map shows, and what it cannot
 * @param computed when, and after which change
 */
public record PictureSummary(String sentence, String held, String drawn, String computed) {

    static PictureSummary of(SituationPicture picture, List<PictureFilter> filters) {
        var periods = picture.periods();
        return new PictureSummary(
                PictureWords.say(
                        "summary.sentence",
                        PictureWords.days(periods.now()),
                        picture.observations(),
                        filters.get(0).chosen(),
                        filters.get(1).chosen(),
                        filters.get(2).chosen()),
                PictureWords.say(
                        "summary.held", PictureWords.days(periods.previous()), PictureWords.days(periods.lastYear())),
                PictureWords.say(
                        "summary.drawn",
                        picture.spots().size(),
                        picture.drawable() - picture.spots().size(),
                        picture.coarse()),
                PictureWords.say(
                        "summary.computed",
                        PictureWords.moment(picture.computedAt()),
                        picture.observations(),
                        picture.change()));
    }
}
