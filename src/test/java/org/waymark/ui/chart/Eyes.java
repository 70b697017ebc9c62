package org.waymark.ui.chart;

import javafx.scene.paint.Color;

import org.waymark.ui.support.Contrast;

/**
 * How colours are seen: the simulation of missing cones by G. M. Machado, M. M. Oliveira and L. A.
 * F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
 * TVCG 15(6), 2009, table for severity 1.0, applied to linear light; the difference of colours by
 * CIEDE2000 as in G. Sharma, W. Wu and E. N. Dalal, Color Research and Application 30(1), 2005.
 */
enum Eyes {
    COMMON(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998),
    DEUTERANOPIA(
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881),
    TRITANOPIA(
            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
            0.303900);

    private static final double SEVEN = Math.pow(25, 7);

    private final double[] matrix;

    Eyes(double... matrix) {
        this.matrix = matrix;
    }

    /** How different two colours are to these eyes; above 10 or so they are told apart at once. */
    double difference(Color one, Color other) {
        return ciede2000(lab(one), lab(other));
    }

    private double[] lab(Color colour) {
        double[] light = {
            Contrast.linear(colour.getRed()),
            Contrast.linear(colour.getGreen()),
            Contrast.linear(colour.getBlue())
        };
        double[] seen = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                seen[i] += matrix[3 * i + j] * light[j];
            }
            seen[i] = Math.clamp(seen[i], 0, 1);
        }
        double x = 0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2];
        double y = 0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2];
        double z = 0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2];
        double fx = part(x / 0.95047);
        double fy = part(y);
        double fz = part(z / 1.08883);
        return new double[] {116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)};
    }

    private static double part(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /** The distance of two colours given as L*, a*, b*. */
    static double ciede2000(double[] one, double[] other) {
        double mean = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double g = 0.5 * (1 - Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + SEVEN)));
        double a1 = one[1] * (1 + g);
        double a2 = other[1] * (1 + g);
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = hue(a1, one[2]);
        double h2 = hue(a2, other[2]);
        boolean grey = c1 * c2 == 0;
        double between = h2 - h1;
        double dh =
                grey ? 0 : between > 180 ? between - 360 : between < -180 ? between + 360 : between;
        double dH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(dh / 2));
        double lm = (one[0] + other[0]) / 2;
        double cm = (c1 + c2) / 2;
        double sum = h1 + h2;
        double hm =
                grey
                        ? sum
                        : Math.abs(between) <= 180
                                ? sum / 2
                                : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
        double t =
                1
                        - 0.17 * Math.cos(Math.toRadians(hm - 30))
                        + 0.24 * Math.cos(Math.toRadians(2 * hm))
                        + 0.32 * Math.cos(Math.toRadians(3 * hm + 6))
                        - 0.20 * Math.cos(Math.toRadians(4 * hm - 63));
        double turn = 30 * Math.exp(-Math.pow((hm - 275) / 25, 2));
        double rc = 2 * Math.sqrt(Math.pow(cm, 7) / (Math.pow(cm, 7) + SEVEN));
        double fifty = Math.pow(lm - 50, 2);
        double dl = (other[0] - one[0]) / (1 + 0.015 * fifty / Math.sqrt(20 + fifty));
        double dc = (c2 - c1) / (1 + 0.045 * cm);
        double dhue = dH / (1 + 0.015 * cm * t);
        double rt = -Math.sin(Math.toRadians(2 * turn)) * rc;
        return Math.sqrt(dl * dl + dc * dc + dhue * dhue + rt * dc * dhue);
    }

    private static double hue(double a, double b) {
        double angle = Math.toDegrees(Math.atan2(b, a));
        return angle < 0 ? angle + 360 : angle;
    }
}
