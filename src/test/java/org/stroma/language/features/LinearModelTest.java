package org.stroma.language.features;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stroma.language.features.LinearModel.Row;

class LinearModelTest {

    private static final List<Row> ROWS = List.of(
            new Row(3, new int[] {0, 2}, new float[] {1f, -2f}),
            new Row(900_000_000, new int[] {1}, new float[] {0.01f}),
            new Row(-7, new int[] {1, 2}, new float[] {8f, 0.5f}));

    private static byte[] written(List<String> classes, List<Row> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LinearModel.write(new DataOutputStream(bytes), classes, rows, 0.1);
        return bytes.toByteArray();
    }

    private static LinearModel read(byte[] bytes) throws IOException {
        return LinearModel.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    @Test
    void addsUpTheWeightsOfItsFeaturesWithinAFewPercent() throws IOException {
        LinearModel model = read(written(List.of("a", "b", "c"), ROWS));
        int[] scores = new int[3];
        model.score(new int[] {3, -7, 55}, 3, scores);
        assertThat(model.classes()).containsExactly("a", "b", "c");
        assertThat(scores[0] / 1024.0).isBetween(0.97, 1.03);
        assertThat(scores[1] / 1024.0).isBetween(7.8, 8.2);
        assertThat(scores[2] / 1024.0).isBetween(-1.55, -1.45);
    }

    @Test
    void leavesOutWeightsThatAreTooSmall() throws IOException {
        int[] scores = new int[3];
        read(written(List.of("a", "b", "c"), ROWS)).score(new int[] {900_000_000}, 1, scores);
        assertThat(scores).containsOnly(0);
    }

    @Test
    void failsWhereTheFileIsCutShort() throws IOException {
        byte[] bytes = written(List.of("a", "b", "c"), ROWS);
        assertThatThrownBy(() -> read(java.util.Arrays.copyOf(bytes, bytes.length - 3)))
                .isInstanceOf(EOFException.class);
    }

    @Test
    void takesNoRowsOutOfOrderAndNoMoreClassesThanAByteTells() {
        assertThatIllegalArgumentException().isThrownBy(() -> written(List.of("a", "b", "c"), ROWS.reversed()));
        assertThatIllegalArgumentException().isThrownBy(() -> written(Collections.nCopies(256, "a"), List.of()));
    }
}
