package se.lagesbild.ear;

import java.io.File;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The very EAR that ships, with one more room for the tests. */
final class House {
    static {
        TestDatabase.empty();
    }

    private House() {}

    static EnterpriseArchive with(Class<?>... tests) {
        var house = ShrinkWrap.create(ZipImporter.class, "house.ear")
                .importFrom(new File(System.getProperty("ear")))
                .as(EnterpriseArchive.class);
        // The test war is not in the list of modules, and without the list the server finds all of them.
        house.delete("/META-INF/application.xml");
        house.delete("/citizen-web.war");
        // Its login mechanism would be asked about the guest, who does not have it.
        house.delete("/moderation-web.war");
        var guest = ShrinkWrap.create(WebArchive.class, "guest.war")
                .addClasses(tests)
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
        return house.addAsModule(Testable.archiveToTest(guest));
    }
}
