package app.doorstep;

/// The composition root: arguments go to the command line, none to the window.
final class Main {
    private Main() {}

    static void main(String[] arguments) {
        System.exit(arguments.length == 0 ? 0 : 2);
    }
}
