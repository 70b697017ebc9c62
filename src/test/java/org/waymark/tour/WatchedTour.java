package org.waymark.tour;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tour, after saying which network interfaces this process has. */
public final class WatchedTour {

    /** What stands before each interface's name. */
    static final String INTERFACE = "interface ";

    private WatchedTour() {}

    /**
     * @param arguments as {@link Tour} takes them
     */
    public static void main(String[] arguments) throws IOException {
        for (String name : names()) {
            System.out.println(INTERFACE + name + (isUp(name) ? " is up" : " is down"));
        }
        Tour.main(arguments);
    }

    // As the kernel tells them: the JDK leaves out those that have no address.
    private static List<String> names() throws IOException {
        Path told = Path.of("/proc/self/net/dev");
        if (!Files.exists(told)) {
            return List.of();
        }
        return Files.readAllLines(told).stream()
                .filter(line -> line.contains(":"))
                .map(line -> line.substring(0, line.indexOf(':')).strip())
                .toList();
    }

    private static boolean isUp(String name) {
        try {
            @Nullable NetworkInterface found = NetworkInterface.getByName(name);
            return found != null && found.isUp();
        } catch (SocketException noneConfigured) {
            return false;
        }
    }
}
