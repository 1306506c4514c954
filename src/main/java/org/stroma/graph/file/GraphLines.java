package org.stroma.graph.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The lines of a version's graph in their order, one after the other.
final class GraphLines implements AutoCloseable {

    /// Where the current line comes from.
    private enum Source {
        NOWHERE,
        FILE,
        ADDED
    }

    private final LineFile file;
    private final List<byte[]> gone;
    private final List<byte[]> added;
    private int goneBefore;
    private int addedBefore;
    /// Whether the file has come to a line that is not gone.
    private boolean more;
    private Source source = Source.NOWHERE;

    /// @param version its folder
    GraphLines(Path version) throws IOException {
        this(version.resolve(GraphFile.NAME), Overlay.read(version));
    }

    /// @param shared file of lines
    /// @param overlay what makes the lines of the version of them
    GraphLines(Path shared, Overlay overlay) throws IOException {
        this(shared, overlay, Stretch.ALL);
    }

    /// Those of a stretch of the file.
    GraphLines(Path shared, Overlay overlay, Stretch stretch) throws IOException {
        gone = stretch.of(overlay.gone());
        added = stretch.of(overlay.added());
        file = new LineFile(shared, stretch.from(), stretch.to());
        forward();
    }

    /// The next line with its end; empty after the last.
    byte[] next() throws IOException {
        return advance() ? Arrays.copyOfRange(buffer(), from(), to()) : new byte[0];
    }

    /// Goes to the next line, which lies in the {@link #buffer} from {@link #from} to {@link #to} until the next call.
    ///
    /// @return whether there is one
    boolean advance() throws IOException {
        switch (source) {
            case NOWHERE -> {}
            case FILE -> forward();
            case ADDED -> addedBefore++;
        }
        if (addedBefore < added.size() && (!more || order(added.get(addedBefore)) > 0)) {
            source = Source.ADDED;
        } else {
            source = more ? Source.FILE : Source.NOWHERE;
        }
        return source != Source.NOWHERE;
    }

    byte[] buffer() {
        return source == Source.ADDED ? added.get(addedBefore) : file.buffer();
    }

    int from() {
        return source == Source.ADDED ? 0 : file.from();
    }

    /// After the line's end.
    int to() {
        return source == Source.ADDED ? added.get(addedBefore).length : file.to();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private void forward() throws IOException {
        more = file.advance();
        while (more && goneBefore < gone.size() && order(gone.get(goneBefore)) == 0) {
            goneBefore++;
            more = file.advance();
        }
    }

    /// Of the file's line and another one.
    private int order(byte[] line) {
        return Arrays.compareUnsigned(file.buffer(), file.from(), file.to(), line, 0, line.length);
    }
}
