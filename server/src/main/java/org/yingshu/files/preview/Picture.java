package org.yingshu.files.preview;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws what is in a file as pixels of our own. */
final class Picture {

    /** A larger picture is a mistake or an attack: 4 bytes for each pixel are needed to draw it. */
    private static final long MAX_PIXELS = 40_000_000;

    /** What a page is drawn with at most, however long it is. */
    private static final double MAX_DRAWN = 12_000_000;

    private Picture() {}

    static int pages(File pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf, IOUtils.createTempFileOnlyStreamCache())) {
            return document.getNumberOfPages();
        }
    }

    static BufferedImage page(File pdf, int page, int width) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf, IOUtils.createTempFileOnlyStreamCache())) {
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            var box = document.getPage(page - 1).getCropBox();
            boolean turned = document.getPage(page - 1).getRotation() % 180 != 0;
            double wide = Math.max(1, turned ? box.getHeight() : box.getWidth());
            double high = Math.max(1, turned ? box.getWidth() : box.getHeight());
            double scale = Math.min(width / wide, Math.sqrt(MAX_DRAWN / (wide * high)));
            return renderer.renderImage(page - 1, (float) scale, ImageType.RGB);
        }
    }

    /** A picture at most so wide, on white; of a moving one the first frame. */
    static BufferedImage of(File file, int width) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file)) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader for this picture");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long wide = reader.getWidth(0);
                long high = reader.getHeight(0);
                if (wide * high > MAX_PIXELS) {
                    throw new IOException("a picture of " + wide + " by " + high + " pixels");
                }
                var whole = reader.getDefaultReadParam();
                int step = (int) Math.max(1, wide / (2L * width));
                whole.setSourceSubsampling(step, step, 0, 0);
                return scaled(reader.read(0, whole), width);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage scaled(BufferedImage read, int width) {
        int wide = Math.min(width, read.getWidth());
        int high = Math.max(1, (int) Math.round((double) read.getHeight() * wide / read.getWidth()));
        var drawn = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = drawn.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, wide, high);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(read, 0, 0, wide, high, null);
        graphics.dispose();
        return drawn;
    }
}
