package se.lagesbild.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.settings.Sentence;
import se.lagesbild.catalogue.settings.Sentences;

/** What stands in a list of the forms, in an order, and may be said in the municipality's own words. It is never deleted. */
@MappedSuperclass
abstract class ListedRow {
    @Id
    private String code;

    @Column(name = "list_order")
    private int listOrder;

    private boolean active;
    private @Nullable String texts;

    @Version
    @Column(name = "row_version")
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected ListedRow() {}

    ListedRow(String code, int listOrder) {
        this.code = code;
        this.listOrder = listOrder;
    }

    /** Whether the other is in the same list for residents. */
    abstract boolean standsWith(ListedRow other);

    /** As it is said now: the municipality's own words, else those that the house came with. */
    Sentence sentence(String key) {
        var own = Sentences.read(texts).of(key);
        return own.isSilent() ? Wording.ours(key) : own;
    }

    Sentence ownSentence(String key) {
        return Sentences.read(texts).of(key);
    }

    void say(String key, Sentence sentence) {
        texts = Sentences.read(texts).with(key, sentence).written();
    }

    void rest(boolean resting) {
        active = !resting;
    }

    void changePlaces(ListedRow other) {
        var place = listOrder;
        listOrder = other.listOrder;
        other.listOrder = place;
    }

    /** Teaches the words of this node what this row says. */
    void speak() {
        Wording.follow(getClass().getSimpleName() + code, texts);
    }

    String code() {
        return code;
    }

    int listOrder() {
        return listOrder;
    }

    boolean active() {
        return active;
    }

    long version() {
        return version;
    }
}
