package org.waymark.tour;

import java.net.NetworkInterface;
import java.net.SocketException;

/** The tour, after saying which network interfaces this process has. */
public final class WatchedTour {

    /** What stands before each interface's name. */
    static final String INTERFACE = "interface ";

    private WatchedTour() {}

    /**
     * @param arguments as {@link Tour} takes them
     */
    public static void main(String[] arguments) throws SocketException {
        for (NetworkInterface each : NetworkInterface.networkInterfaces().toList()) {
            System.out.println(
                    INTERFACE + each.getName() + (each.isUp() ? " is up" : " is down"));
        }
        Tour.main(arguments);
    }
}
