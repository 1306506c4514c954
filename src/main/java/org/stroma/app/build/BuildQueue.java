package org.stroma.app.build;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Builds of one store by one process, one after the other, whoever asks for them.
public final class BuildQueue {

    private final BuildMemory memory = new BuildMemory();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("build").factory());

    /// What these builds share.
    public BuildMemory memory() {
        return memory;
    }

    /// Does this when what was asked for before is done.
    public void execute(Runnable build) {
        thread.execute(build);
    }
}
