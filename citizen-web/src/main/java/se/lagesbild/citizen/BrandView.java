package se.lagesbild.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.lagesbild.catalogue.brand.Brand;
import se.lagesbild.catalogue.brand.Brands;
import se.lagesbild.catalogue.brand.Logo;

/** The municipality's logo and colours, as the pages' frame asks for them. */
@Named("brand")
@RequestScoped
public class BrandView {
    private static final String STANDARD = "#0a5a55";

    @Inject
    Brands brands;

    private @Nullable Brand known;

    private Brand now() {
        var brand = known;
        if (brand == null) {
            brand = brands.now();
            known = brand;
        }
        return brand;
    }

    public boolean isColoured() {
        return now().day() != null;
    }

    public String getColour() {
        var day = now().day();
        return day == null ? STANDARD : day;
    }

    public String getSheet() {
        return "/brand/" + now().version() + ".css";
    }

    public @Nullable Logo getLogo() {
        return now().logo();
    }

    public String getLogoAddress() {
        return "/brand/" + now().version() + ".png";
    }

    public String getAlt() {
        return now().alt();
    }
}
