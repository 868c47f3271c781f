package se.lagesbild.ear;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lagesbild.catalogue.brand.Brand;
import se.lagesbild.catalogue.brand.BrandRefused;
import se.lagesbild.catalogue.brand.Brands;
import se.lagesbild.catalogue.brand.Logo;
import se.lagesbild.catalogue.settings.CatalogueRefused;

/** Logo and colours, on a real database. */
@ExtendWith(ArquillianExtension.class)
class BrandIT {
    @Deployment
    static Archive<?> house() {
        return House.with(BrandIT.class, AsAdmin.class, AsModerator.class);
    }

    @Inject
    Brands brands;

    @Inject
    AsAdmin admin;

    @Inject
    AsModerator moderator;

    @Test
    void each_change_is_a_version_and_the_standard_is_one_step_away() throws Exception {
        var before = brands.now();
        var logo = logo();
        change(new Brand(before.version(), "#005293", "#7fb5e6", logo, " Kommunen "));
        var now = brands.now();
        assertEquals("#005293", now.day());
        assertEquals("Kommunen", now.alt());
        var kept = now.logo();
        assertNotNull(kept);
        assertArrayEquals(logo.png(), kept.png());
        assertEquals(
                "setting.changed-meanwhile",
                assertThrows(CatalogueRefused.class, () -> change(before)).code());
        assertEquals("brand.pale-by-day", refused(new Brand(now.version(), "#ffcf4a", "#ffcf4a", null, "")));
        assertEquals("brand.dark-by-night", refused(new Brand(now.version(), "#005293", "#005293", null, "")));
        assertEquals("brand.alt-missing", refused(new Brand(now.version(), null, null, logo, " ")));
        assertThrows(
                EJBAccessException.class,
                () -> moderator.does(() -> {
                    brands.backToStandard(now.version());
                    return null;
                }));
        admin.does(() -> {
            brands.backToStandard(now.version());
            return null;
        });
        assertNull(brands.now().day());
        assertNull(brands.now().logo());
        var lines = admin.does(brands::latest);
        assertNull(lines.get(0).day());
        assertEquals("#005293", lines.get(1).day());
    }

    private String refused(Brand wanted) {
        return assertThrows(BrandRefused.class, () -> change(wanted)).code();
    }

    private void change(Brand wanted) throws Exception {
        admin.does(() -> {
            brands.change(wanted);
            return null;
        });
    }

    private static Logo logo() throws Exception {
        var file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB), "png", file);
        return Logo.of(file.toByteArray());
    }
}
