package se.lagesbild.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.lagesbild.shared.GeoPoint;

class PlaceSearchTest {
    private final PlaceSearch search = new PlaceSearch(Stream.of(
                    "Lilla Storgatan",
                    "Storgatan",
                    "Storgatan",
                    "Storgatan",
                    "Bygatan",
                    "Storgatans park",
                    "Ängsvägen",
                    "Angvägen",
                    "Linnégatan",
                    "Södra Storgatan")
            .map(name -> new PlaceHit(name, "STREET", "CENTRUM", new GeoPoint(58.95, 13.4)))
            .toList());

    @Test
    void the_best_match_comes_first() {
        assertThat(found("storgatan"))
                .containsExactly("Storgatan", "Storgatans park", "Lilla Storgatan", "Södra Storgatan");
    }

    @Test
    void a_street_with_many_stretches_is_one_hit() {
        assertThat(found("storgatan")).doesNotHaveDuplicates();
    }

    @Test
    void a_part_of_a_word_is_found() {
        assertThat(found("gatan")).contains("Bygatan");
    }

    @Test
    void the_three_swedish_letters_are_letters_of_their_own_but_other_accents_are_let_go() {
        assertThat(found("angv")).containsExactly("Angvägen");
        assertThat(found("ÄNGS")).containsExactly("Ängsvägen");
        assertThat(found("linnegatan")).containsExactly("Linnégatan");
    }

    @Test
    void letters_written_in_two_parts_are_the_same_letters() {
        assertThat(found("A\u0308ngs")).containsExactly("Ängsvägen");
    }

    @Test
    void a_house_number_does_not_hide_the_street() {
        assertThat(found("Storgatan 12 B").get(0)).isEqualTo("Storgatan");
    }

    @Test
    void nothing_typed_finds_nothing() {
        assertThat(found("  ,. ")).isEmpty();
    }

    @Test
    void the_answer_is_bounded() {
        assertThat(search.find("a", 3)).hasSize(3);
        assertThat(search.find("a", -1)).isEmpty();
    }

    private List<String> found(String text) {
        return search.find(text, 10).stream().map(PlaceHit::name).toList();
    }
}
