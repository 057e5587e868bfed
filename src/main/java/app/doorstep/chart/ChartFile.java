package app.doorstep.chart;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.ViewBox;

/// A chart as a picture file on white, for `trend --chart`.
public final class ChartFile {
    /// Pixels of a PNG per unit of the chart.
    private static final int SCALE = 2;

    private ChartFile() {}

    /// Whether the name ends in `.png` or `.svg`, the two formats there are.
    public static boolean canWrite(Path file) {
        var name = name(file);
        return name.endsWith(".png") || name.endsWith(".svg");
    }

    /// Writes the chart to `file`, as PNG or SVG by its name; a file of that name is replaced as a whole or not at all.
    ///
    /// @param width of the chart; a PNG has twice as many pixels
    /// @throws IOException if the file cannot be written; nothing is left of it then
    /// @throws IllegalArgumentException if [#canWrite] is false
    public static void write(JFreeChart chart, Path file, int width, int height) throws IOException {
        if (!canWrite(file)) {
            throw new IllegalArgumentException("neither PNG nor SVG: " + file);
        }
        var bytes = name(file).endsWith(".png") ? png(chart, width, height) : svg(chart, width, height);
        var folder = file.toAbsolutePath().getParent();
        var unfinished = Files.createTempFile(folder, ".chart", ".part");
        try {
            Files.write(unfinished, bytes);
            move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static byte[] png(JFreeChart chart, int width, int height) throws IOException {
        var image = new BufferedImage(width * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        var g2 = image.createGraphics();
        try {
            g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g2.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g2.setPaint(Color.WHITE);
            g2.fillRect(0, 0, image.getWidth(), image.getHeight());
            g2.scale(SCALE, SCALE);
            chart.draw(g2, framed(width, height));
        } finally {
            g2.dispose();
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /// The chart as an `<svg>` element without a background, to stand inside a page of HTML.
    public static String svgElement(JFreeChart chart, int width, int height) {
        var g2 = svgCanvas(width, height);
        chart.draw(g2, new Rectangle(width, height));
        return g2.getSVGElement(null, true, new ViewBox(0, 0, width, height), null, null);
    }

    private static byte[] svg(JFreeChart chart, int width, int height) {
        var g2 = svgCanvas(width, height);
        g2.setPaint(Color.WHITE);
        g2.fillRect(0, 0, width, height);
        chart.draw(g2, framed(width, height));
        return g2.getSVGDocument().getBytes(StandardCharsets.UTF_8);
    }

    private static SVGGraphics2D svgCanvas(int width, int height) {
        var g2 = new SVGGraphics2D(width, height);
        g2.setDefsKeyPrefix("chart"); // else a clock's reading
        g2.setFontFunction(family -> "\"" + family + "\", Inter, sans-serif");
        return g2;
    }

    private static Rectangle framed(int width, int height) {
        var margin = 16;
        return new Rectangle(margin, margin, width - 2 * margin, height - 2 * margin);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String name(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }
}
