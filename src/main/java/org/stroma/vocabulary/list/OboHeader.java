package org.stroma.vocabulary.list;

/// What the head of an OBO file says about all its terms.
final class OboHeader {

    private static final String NAMESPACE = "default-namespace:";

    private String namespace = "";

    void line(String line) {
        if (line.startsWith(NAMESPACE)) {
            namespace = line.substring(NAMESPACE.length()).strip();
        }
    }

    /// The namespace of terms that name none.
    String namespace() {
        return namespace;
    }
}
