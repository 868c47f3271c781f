package se.lagesbild.screening;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;

/** The two kinds of picture that the house decodes, told by their first bytes and never by what they call themselves. */
enum PhotoKind {
    JPEG("com.sun.imageio.plugins.jpeg.JPEGImageReaderSpi", "FFD8FF"),
    PNG("com.sun.imageio.plugins.png.PNGImageReaderSpi", "89504E470D0A1A0A");

    private final String readerClass;
    private final String magic;

    PhotoKind(String readerClass, String magic) {
        this.readerClass = readerClass;
        this.magic = magic;
    }

    static PhotoKind of(byte[] file) {
        var start = HexFormat.of().withUpperCase().formatHex(file, 0, Math.min(file.length, 9));
        return Arrays.stream(values())
                .filter(kind -> start.startsWith(kind.magic) && start.length() > kind.magic.length())
                .findFirst()
                .orElseThrow(() -> UnusablePhoto.wrongKind("no JPEG or PNG signature"));
    }

    /** The JDK's own reader, chosen by class: a plug-in that somebody adds later must not decode what strangers send. */
    ImageReader reader() throws IOException {
        var providers = IIORegistry.getDefaultInstance().getServiceProviders(ImageReaderSpi.class, true);
        while (providers.hasNext()) {
            var provider = providers.next();
            if (provider.getClass().getName().equals(readerClass)) {
                return provider.createReaderInstance();
            }
        }
        throw new IOException("this Java has no " + readerClass);
    }
}
