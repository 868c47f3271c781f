package se.lagesbild.console;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lagesbild.area.AreaName;
import se.lagesbild.area.Areas;
import se.lagesbild.area.MapFrame;
import se.lagesbild.area.basemap.Basemap;
import se.lagesbild.catalogue.Categories;
import se.lagesbild.catalogue.Category;
import se.lagesbild.observation.Source;
import se.lagesbild.picture.SituationPicture;
import se.lagesbild.staff.organisation.Organisations;

/** The names of areas, sources and categories, and the filter's choices among them. */
@Named
@RequestScoped
public class PictureNames {
    @Inject
    Areas areas;

    @Inject
    Basemap basemap;

    @Inject
    Categories categories;

    @Inject
    Organisations organisations;

    private Map<String, String> nameOfDistrict = Map.of();
    private Map<String, String> nameOfOrganisation = Map.of();

    @PostConstruct
    void load() {
        nameOfDistrict = areas.districts().stream().collect(Collectors.toMap(AreaName::code, AreaName::name));
        nameOfOrganisation = organisations.names();
    }

    String district(String code) {
        return code.equals(SituationPicture.UNPLACED)
                ? PictureWords.say("district.none")
                : nameOfDistrict.getOrDefault(code, code);
    }

    String organisation(String code) {
        return nameOfOrganisation.getOrDefault(code, code);
    }

    String source(String code) {
        return PictureWords.say("source." + code);
    }

    List<PictureChoice> districts(Set<String> chosen) {
        var codes = Stream.concat(areas.districts().stream().map(AreaName::code), Stream.of(SituationPicture.UNPLACED));
        return PictureChoice.of(codes.toList(), this::district, chosen);
    }

    List<PictureChoice> sources(Set<String> chosen) {
        return PictureChoice.of(Arrays.stream(Source.values()).map(Source::name).toList(), this::source, chosen);
    }

    List<PictureChoice> categories(Set<String> chosen) {
        return PictureChoice.of(
                categories.known().stream().map(Category::code).toList(), PictureWords::category, chosen);
    }

    public MapFrame frame() {
        return areas.frame();
    }

    public String outlines() {
        return areas.outlines();
    }

    /** What the owner of the base map asks to be named by. */
    public String attribution() {
        return basemap.attribution();
    }
}
