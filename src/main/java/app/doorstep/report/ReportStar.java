package app.doorstep.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/// The gold star with its outline, the same on paper and in HTML.
final class ReportStar {
    /// The star in a square of 24 units, as SVG that contains no text of anybody.
    static final String SVG = """
        <svg class="star" viewBox="0 0 24 24" role="img" aria-label="★"><path fill="#e3a008" stroke="#9a6b00" \
        stroke-width="1.6" stroke-linejoin="round" d="%s"/></svg>\
        """.formatted(path());

    private static final Color FILL = new Color(0xe3a008);
    private static final Color LINE = new Color(0x9a6b00);
    private static final int SIZE = 24;

    private ReportStar() {}

    /// Draws it into a square of `side` units.
    static void draw(Graphics2D g2, double side) {
        var star = new Path2D.Double();
        for (int i = 0; i < 10; i++) {
            if (i == 0) {
                star.moveTo(x(i), y(i));
            } else {
                star.lineTo(x(i), y(i));
            }
        }
        star.closePath();
        g2.scale(side / SIZE, side / SIZE);
        g2.setPaint(FILL);
        g2.fill(star);
        g2.setPaint(LINE);
        g2.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g2.draw(star);
    }

    private static String path() {
        var path = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(Math.round(x(i) * 100) / 100.0)
                    .append(' ')
                    .append(Math.round(y(i) * 100) / 100.0);
        }
        return path.append('Z').toString();
    }

    private static double x(int corner) {
        return 12 + radius(corner) * Math.sin(Math.PI * corner / 5);
    }

    private static double y(int corner) {
        return 12.8 - radius(corner) * Math.cos(Math.PI * corner / 5);
    }

    private static double radius(int corner) {
        return corner % 2 == 0 ? 11 : 5;
    }
}
