package org.stroma.learn.syntax;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.stroma.language.features.LinearModel;

/// What a perceptron learnt, averaged and as small as it is shipped.
final class Weights {

    /// Weights below are left out.
    private static final double LEAST = 0.1;

    private Weights() {}

    static LinearModel of(Perceptron learnt, List<String> classes) {
        try {
            return LinearModel.read(new DataInputStream(new ByteArrayInputStream(bytes(learnt, classes, LEAST))));
        } catch (IOException e) {
            throw new UncheckedIOException("a model that was just written cannot be read", e);
        }
    }

    static LinearModel read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return LinearModel.read(in);
        }
    }

    static byte[] bytes(Perceptron learnt, List<String> classes, double least) throws IOException {
        return bytes(learnt, classes, least, 0);
    }

    static byte[] bytes(Perceptron learnt, List<String> classes, double least, int leftOut) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            LinearModel.write(out, classes, learnt, least, leftOut);
        }
        return bytes.toByteArray();
    }
}
