package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.lagesbild.area.AreaName;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.catalogue.Category;
import se.lagesbild.intake.Counter;
import se.lagesbild.intake.Counter.Channel;
import se.lagesbild.intake.SubmitPlace;
import se.lagesbild.shared.DomainException;
import se.lagesbild.shared.Language;

/** Staff write down what a resident tells by phone, on paper or over the counter, and read out the receipt. */
@Named
@ViewScoped
public class CounterPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int GROUP = 4;

    @Inject
    Counter counter;

    @Inject
    Categories categories;

    @Inject
    Say say;

    private UUID draft = UUID.randomUUID();
    private List<Category> known = List.of();
    private @Nullable Channel channel;
    private @Nullable String category;
    private @Nullable String district;
    private @Nullable String placeText;
    private @Nullable String text;
    private String language = "sv";
    private @Nullable String receipt;

    @PostConstruct
    void load() {
        known = categories.offered("");
    }

    public void enter() {
        var how = channel;
        if (how == null || category == null || category.isEmpty()) {
            Notices.error("counter.missing");
            return;
        }
        try {
            receipt = counter.enter(
                            new SubmitPlace(
                                    draft, category, null, placeText, district, text, null, null, null, language,
                                    List.of()),
                            how)
                    .receipt();
        } catch (DomainException refusal) {
            Notices.refused(refusal);
        }
    }

    /** The next resident: nothing of the last one may stand in the form. */
    public void another() {
        draft = UUID.randomUUID();
        receipt = null;
        channel = null;
        category = null;
        district = null;
        placeText = null;
        text = null;
        language = "sv";
    }

    public boolean isGiven() {
        return receipt != null;
    }

    /** The code in groups of four, as it is read aloud. */
    public String getCode() {
        var code = receipt == null ? "" : receipt;
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    public List<Category> getCategories() {
        return known;
    }

    public List<AreaName> getDistricts() {
        return say.districts();
    }

    public List<String> getLanguages() {
        return Arrays.stream(Language.values()).map(Language::code).toList();
    }

    public @Nullable Channel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable Channel channel) {
        this.channel = channel;
    }

    public @Nullable String getCategory() {
        return category;
    }

    public void setCategory(@Nullable String category) {
        this.category = category;
    }

    public @Nullable String getDistrict() {
        return district;
    }

    public void setDistrict(@Nullable String district) {
        this.district = district;
    }

    public @Nullable String getPlaceText() {
        return placeText;
    }

    public void setPlaceText(@Nullable String placeText) {
        this.placeText = placeText;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
