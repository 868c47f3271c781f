package se.lagesbild.catalogue.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.lagesbild.catalogue.Kind;
import se.lagesbild.catalogue.Question;
import se.lagesbild.catalogue.Stopper;
import se.lagesbild.shared.Language;

class SettingRulesTest {
    private static final Question LAMP = new Question("LAMP", "DARK_PATH", List.of("BROKEN", "WEAK"), "", "");

    @Test
    void a_category_needs_a_swedish_name_and_nothing_more() {
        assertThat(SettingRules.flaws(category(swedish("Mörkt"), null, Sentence.NONE, "")))
                .isEmpty();
        assertThat(SettingRules.flaws(category(said(Map.of(Language.ENGLISH, "Dark")), null, Sentence.NONE, "")))
                .containsExactly(new Flaw("name", 0, Language.SWEDISH, "swedish-missing"));
    }

    @Test
    void a_name_that_is_too_long_is_named_with_its_language() {
        var name = said(Map.of(Language.SWEDISH, "x".repeat(80), Language.FINNISH, "x".repeat(81)));
        assertThat(SettingRules.flaws(category(name, null, Sentence.NONE, "")))
                .containsExactly(new Flaw("name", 0, Language.FINNISH, "long-80"));
    }

    @Test
    void words_and_address_of_a_stopper_belong_to_one() {
        assertThat(SettingRules.flaws(category(swedish("Mörkt"), null, swedish("Ring oss"), "https://exempel.se")))
                .extracting(Flaw::field, Flaw::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("stopperKind", "stopper-missing"),
                        org.assertj.core.groups.Tuple.tuple("elsewhere", "address-alone"));
        assertThat(SettingRules.flaws(
                        category(swedish("Mörkt"), Stopper.ELSEWHERE, swedish("Ring oss"), "https://exempel.se/fel")))
                .isEmpty();
    }

    @Test
    void an_address_that_a_browser_would_run_or_that_hides_where_it_goes_is_refused() {
        for (var address : List.of("javascript:alert(1)", "exempel.se", "https://bank.se@ond.example/", "https:// x")) {
            assertThat(SettingRules.flaws(category(swedish("Mörkt"), Stopper.ELSEWHERE, Sentence.NONE, address)))
                    .as(address)
                    .containsExactly(Flaw.of("elsewhere", "address-wrong"));
        }
    }

    @Test
    void a_question_has_two_to_eight_answers_each_in_swedish() {
        assertThat(SettingRules.flaws(question(1, "", ""), List.of(), List.of()))
                .containsExactly(Flaw.of("choices", "choices-few"));
        assertThat(SettingRules.flaws(question(8, "", ""), List.of(), List.of()))
                .isEmpty();
        assertThat(SettingRules.flaws(question(9, "", ""), List.of(), List.of()))
                .containsExactly(Flaw.of("choices", "choices-many"));
        var silent = new QuestionPlan.Choice("", said(Map.of(Language.ENGLISH, "Yes")));
        var plan = new QuestionPlan(swedish("Är det?"), List.of(choice("A"), silent), "", "", true);
        assertThat(SettingRules.flaws(plan, List.of(), List.of()))
                .containsExactly(new Flaw("choice", 2, Language.SWEDISH, "swedish-missing"));
    }

    @Test
    void a_question_follows_only_an_earlier_one_and_an_answer_that_it_has() {
        assertThat(SettingRules.flaws(question(2, "LAMP", "BROKEN"), List.of(LAMP), List.of()))
                .isEmpty();
        assertThat(SettingRules.flaws(question(2, "LAMP", "GONE"), List.of(LAMP), List.of()))
                .containsExactly(Flaw.of("after", "after-unknown"));
        assertThat(SettingRules.flaws(question(2, "LAMP", "BROKEN"), List.of(), List.of()))
                .containsExactly(Flaw.of("after", "after-unknown"));
    }

    @Test
    void an_answer_that_brings_another_question_stays() {
        var depending = List.of(new Question("REPORTED", "DARK_PATH", List.of("YES", "NO"), "LAMP", "A1"));
        assertThat(SettingRules.flaws(question(2, "", ""), List.of(), depending))
                .isEmpty();
        var without = new QuestionPlan(swedish("Är det?"), List.of(choice("B"), choice("C")), "", "", true);
        assertThat(SettingRules.flaws(without, List.of(), depending))
                .containsExactly(Flaw.of("choices", "choice-needed"));
        var resting = new QuestionPlan(swedish("Är det?"), List.of(choice("A1"), choice("C")), "", "", false);
        assertThat(SettingRules.flaws(resting, List.of(), depending))
                .containsExactly(Flaw.of("active", "question-needed"));
    }

    @Test
    void what_a_language_lacks_is_said_in_swedish() {
        var sentence = Sentence.of(language -> switch (language) {
            case SWEDISH -> "  Mörk\n plats ";
            case ENGLISH -> "Dark place";
            default -> " ";
        });
        assertThat(sentence.in(Language.FINNISH)).isEqualTo("Mörk plats");
        assertThat(sentence.in(Language.ENGLISH)).isEqualTo("Dark place");
        assertThat(sentence.own(Language.FINNISH)).isEmpty();
    }

    @Test
    void texts_survive_their_column() {
        var texts = new Sentences(
                Map.of("category.X", said(Map.of(Language.SWEDISH, "Säg \"nej\" \\ å", Language.ARABIC, "مكان"))));
        assertThat(Sentences.read(texts.written())).isEqualTo(texts);
        assertThat(Sentences.read(null).of("category.X").isSilent()).isTrue();
    }

    @Test
    void an_answer_to_a_sender_is_there_in_swedish_and_is_no_novel() {
        assertThat(SettingRules.flawsOfLetter(swedish("x".repeat(800)))).isEmpty();
        assertThat(SettingRules.flawsOfLetter(swedish("x".repeat(801))))
                .containsExactly(new Flaw("letter", 0, Language.SWEDISH, "long-800"));
        assertThat(SettingRules.flawsOfLetter(Sentence.NONE))
                .containsExactly(new Flaw("letter", 0, Language.SWEDISH, "swedish-missing"));
    }

    @Test
    void a_code_is_plain_and_free() {
        assertThat(Codes.of("Dålig lukt & rök!", java.util.Set.of())).isEqualTo("DALIG_LUKT_ROK");
        assertThat(Codes.of("Dålig lukt", java.util.Set.of("DALIG_LUKT", "DALIG_LUKT_2")))
                .isEqualTo("DALIG_LUKT_3");
        assertThat(Codes.of("٣ 3", java.util.Set.of())).isEqualTo("NY");
        assertThat(Codes.of("x".repeat(90), java.util.Set.of())).hasSize(30);
    }

    @Test
    void only_what_differs_is_a_change() {
        var before = Facts.of(category(swedish("Mörkt"), null, Sentence.NONE, ""));
        var after = Facts.of(category(swedish("Mörk plats"), Stopper.POLICE, Sentence.NONE, ""));
        assertThat(Change.between(before, after))
                .containsExactly(new Change("name.sv", "Mörkt", "Mörk plats"), new Change("stopperKind", "", "POLICE"));
        assertThat(Change.between(before, before)).isEmpty();
    }

    private static CategoryPlan category(Sentence name, @Nullable Stopper stopper, Sentence words, String elsewhere) {
        return new CategoryPlan(name, Kind.PLACE, true, stopper, words, elsewhere);
    }

    private static QuestionPlan question(int choices, String after, String answered) {
        var all = java.util.stream.IntStream.rangeClosed(1, choices)
                .mapToObj(number -> choice("A" + number))
                .toList();
        return new QuestionPlan(swedish("Är det?"), all, after, answered, true);
    }

    private static QuestionPlan.Choice choice(String code) {
        return new QuestionPlan.Choice(code, swedish("Svar " + code));
    }

    private static Sentence swedish(String text) {
        return said(Map.of(Language.SWEDISH, text));
    }

    private static Sentence said(Map<Language, String> texts) {
        return new Sentence(texts);
    }
}
