package org.stroma.graph.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.NIOFSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.stroma.graph.file.Disk;

/// Where an index is written. One that is made of an earlier one is merged with it from end to end, in small pieces: it
/// is changed in memory, unless it is large.
final class IndexFolder implements AutoCloseable {

    /// Bytes of an index that is changed in memory.
    private static final long MOST = 64 << 20;

    private final Directory disk;
    private final Optional<Directory> memory;

    private IndexFolder(Directory disk, Optional<Directory> memory) {
        this.disk = disk;
        this.memory = memory;
    }

    /// @param before folder of the index that it is made of, if it is
    static IndexFolder of(Path folder, Optional<Path> before) throws IOException {
        boolean large = before.isPresent() && Disk.size(before.get()) > MOST;
        if (large) {
            // Lucene writes no file a second time.
            Disk.linkFolder(before.get(), folder);
        } else {
            Disk.createFolder(folder);
        }
        Optional<Directory> memory = large || before.isEmpty() ? Optional.empty() : Optional.of(loaded(before.get()));
        return new IndexFolder(onDisk(folder), memory);
    }

    private static Directory loaded(Path before) throws IOException {
        Directory memory = new ByteBuffersDirectory(NoLockFactory.INSTANCE);
        try (Directory earlier = onDisk(before)) {
            copy(earlier, memory);
        }
        return memory;
    }

    private static Directory onDisk(Path folder) throws IOException {
        return new NIOFSDirectory(folder, NoLockFactory.INSTANCE);
    }

    private static void copy(Directory from, Directory to) throws IOException {
        for (String file : from.listAll()) {
            to.copyFrom(from, file, file, IOContext.READONCE);
        }
    }

    /// Where a writer writes, which must be closed before this is.
    Directory directory() {
        return memory.orElse(disk);
    }

    @Override
    public void close() throws IOException {
        try (disk) {
            if (memory.isPresent()) {
                copy(memory.get(), disk);
                memory.get().close();
            }
        }
    }
}
