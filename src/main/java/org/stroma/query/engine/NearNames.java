package org.stroma.query.engine;

import java.util.List;

/// Knows names that are near to one that nothing bears.
@FunctionalInterface
public interface NearNames {

    /// The nearest first.
    ///
    /// @param classes IRIs of the classes that are wanted; any where there are none
    List<String> to(String name, List<String> classes);

    /// The message with what may have been meant, at most three names.
    static String offer(String message, List<String> near) {
        List<String> first = near.stream().limit(MOST).toList();
        if (first.isEmpty()) {
            return message;
        }
        String last = first.getLast();
        String before = String.join(", ", first.subList(0, first.size() - 1));
        return message + ". Did you mean " + (before.isEmpty() ? last : before + " or " + last) + "?";
    }

    /// Names that a message offers.
    int MOST = 3;
}
