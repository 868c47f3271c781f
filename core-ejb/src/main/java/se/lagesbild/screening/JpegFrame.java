package se.lagesbild.screening;

/**
 * What a JPEG says about itself before anything is decoded.
 *
 * @param components colour components: 1 grey, 3 colour, 4 printer's inks
 * @param scans passes over the picture; each costs a pass over every pixel
 * @param adobe the colour transform of Adobe's marker, or -1 where there is none
 */
record JpegFrame(int width, int height, int components, int scans, int adobe, Orientation orientation) {
    static final int NO_ADOBE = -1;

    long work() {
        return (long) width * height * scans;
    }
}
