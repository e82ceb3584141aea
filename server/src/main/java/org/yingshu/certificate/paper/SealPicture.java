package org.yingshu.certificate.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a round seal: the name along the upper arc, a star in the middle, below it what the seal is for. */
final class SealPicture {

    private static final int SIZE = 480;
    private static final Color RED = new Color(217, 0, 0, 225);
    private static final double SPREAD = Math.toRadians(270);
    private static final double STEP = Math.toRadians(24);

    private SealPicture() {}

    static byte[] of(String name, String purpose) {
        var image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setColor(RED);
            canvas.setStroke(new BasicStroke(14));
            canvas.drawOval(12, 12, SIZE - 24, SIZE - 24);
            canvas.fill(star(SIZE / 2.0, SIZE / 2.0, 62));
            Font face = face();
            arc(canvas, name, face.deriveFont(size(name)));
            canvas.setFont(face.deriveFont(34f));
            int width = canvas.getFontMetrics().stringWidth(purpose);
            canvas.drawString(purpose, (SIZE - width) / 2, 370);
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            canvas.dispose();
        }
    }

    private static float size(String name) {
        return name.length() <= 12 ? 56 : name.length() <= 18 ? 44 : 34;
    }

    private static void arc(Graphics2D canvas, String name, Font font) {
        canvas.setFont(font);
        double step = Math.min(STEP, SPREAD / Math.max(name.length(), 1));
        double radius = SIZE / 2.0 - 36 - font.getSize2D() * 0.85;
        double angle = -step * (name.length() - 1) / 2;
        for (int i = 0; i < name.length(); i++) {
            String one = name.substring(i, i + 1);
            AffineTransform before = canvas.getTransform();
            canvas.rotate(angle, SIZE / 2.0, SIZE / 2.0);
            int width = canvas.getFontMetrics().stringWidth(one);
            canvas.drawString(one, (float) (SIZE / 2.0 - width / 2.0), (float) (SIZE / 2.0 - radius));
            canvas.setTransform(before);
            angle += step;
        }
    }

    private static Path2D star(double x, double y, double radius) {
        var star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            double length = i % 2 == 0 ? radius : radius * 0.382;
            double angle = Math.PI * i / 5 - Math.PI / 2;
            double toX = x + length * Math.cos(angle);
            double toY = y + length * Math.sin(angle);
            if (i == 0) {
                star.moveTo(toX, toY);
            } else {
                star.lineTo(toX, toY);
            }
        }
        star.closePath();
        return star;
    }

    private static Font face() throws IOException {
        try (InputStream in = SealPicture.class.getResourceAsStream("/fonts/ttf/NotoSansSC/NotoSansSC-Bold.ttf")) {
            if (in == null) {
                throw new IOException("The font of seals is not on the class path");
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException(e);
        }
    }
}
