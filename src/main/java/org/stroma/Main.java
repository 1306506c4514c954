package org.stroma;

/// Starts the program. Compiled for Java 8, so that an older Java can say what it lacks instead of failing to load.
public final class Main {

    private static final int OLDEST = 21;

    private Main() {}

    /// @param arguments as `org.stroma.cli.StromaCommand` takes them
    public static void main(String[] arguments) throws ReflectiveOperationException {
        String version = System.getProperty("java.specification.version");
        if (Double.parseDouble(version) < OLDEST) {
            System.err.println("stroma: Java " + OLDEST + " or newer is needed, this is Java " + version + " in "
                    + System.getProperty("java.home"));
            System.exit(1);
        }
        // By name: an older Java could not even load the class.
        Class.forName("org.stroma.cli.StromaCommand")
                .getMethod("main", String[].class)
                .invoke(null, (Object) arguments);
    }
}
