package se.lagesbild.console.measure;

import static se.lagesbild.console.measure.MeasureSay.WORDS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lagesbild.console.Say;
import se.lagesbild.measure.effect.Design;
import se.lagesbild.measure.effect.Effect;
import se.lagesbild.measure.effect.KindEffect;
import se.lagesbild.picture.analysis.RateRatio;

/** What the figures tell of a measure, in sentences that claim no more than the figures do. */
@Named("effektSay")
@ApplicationScoped
public class EffectSay {
    private static final int PERCENT = 100;

    @Inject
    MeasureSay words;

    @Inject
    Say say;

    /** Which days are held against which. */
    public String periods(Effect effect) {
        return WORDS.say(
                "effect.periods",
                words.day(effect.during().from()),
                words.day(effect.during().to()),
                effect.during().days(),
                words.day(effect.before().from()),
                words.day(effect.before().to()));
    }

    public String kind(KindEffect one) {
        return say.kind(one.seen().kind().name());
    }

    /** The conclusion; that nothing can be concluded is one. */
    public String conclusion(Effect effect, KindEffect one) {
        if (!effect.covered()) {
            return WORDS.say("effect.notCovered");
        }
        var change = one.change();
        var compared = effect.design() == Design.COMPARISON ? "effect.against." : "effect.";
        return switch (change.finding()) {
            case UNDECIDED -> WORDS.say("effect.undecided");
            case LESS, MORE -> WORDS.say(compared + change.finding(), amount(change.ratio()), interval(change));
        };
    }

    private static String interval(RateRatio change) {
        return Double.isInfinite(change.high())
                ? WORDS.say("effect.atLeast", amount(change.low()))
                : WORDS.say("effect.between", amount(change.low()), amount(change.high()));
    }

    private static String amount(double ratio) {
        if (Double.isInfinite(ratio)) {
            return WORDS.say("effect.fromNothing");
        }
        var percent = Math.round(Math.abs(ratio - 1) * PERCENT);
        return WORDS.say(ratio < 1 ? "effect.fewer" : "effect.more", percent);
    }

    /** Whether it moved to the ring; empty where it did not surely fall, so that nothing can have moved. */
    public String moved(Effect effect, KindEffect one) {
        if (!effect.covered()
                || one.change().finding() != RateRatio.Finding.LESS
                || one.moved().isEmpty()) {
            return "";
        }
        var quotient = one.moved().getAsDouble();
        if (quotient < -1) {
            return WORDS.say("moved.all");
        }
        if (quotient < 0) {
            return WORDS.say("moved.some");
        }
        return WORDS.say(quotient > 0 ? "moved.gain" : "moved.none");
    }
}
