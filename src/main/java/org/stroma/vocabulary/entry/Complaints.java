package org.stroma.vocabulary.entry;

import java.util.ArrayList;
import java.util.List;

/// What is wrong with a file, line by line; after the first few only how many more.
public final class Complaints {

    private static final int MOST = 10;

    private final String file;
    private final List<String> said = new ArrayList<>();
    private int more;

    public Complaints(String file) {
        this.file = file;
    }

    public void at(long line, String cause) {
        say(file + ":" + line + ": " + cause);
    }

    public void of(String cause) {
        say(file + ": " + cause);
    }

    /// @param complaint that names the place itself
    public void say(String complaint) {
        if (said.size() < MOST) {
            said.add(complaint);
        } else {
            more++;
        }
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>(said);
        if (more > 0) {
            lines.add(file + ": " + more + " more of this kind");
        }
        return lines;
    }
}
