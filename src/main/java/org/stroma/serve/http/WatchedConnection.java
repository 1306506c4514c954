package org.stroma.serve.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.thread.Scheduler;

/// A connection that can tell, while its request is being answered, whether the client has hung up: Jetty reads
/// nothing in that time. What is read to find out, such as the next request of a client that sends several at once,
/// is handed to Jetty when it asks for it.
final class WatchedConnection extends SocketChannelEndPoint {

    private static final int MOST_AHEAD = 1 << 12;

    private final Object lock = new Object();
    private ByteBuffer ahead = BufferUtil.EMPTY_BUFFER;

    WatchedConnection(SocketChannel channel, ManagedSelector selector, SelectionKey key, Scheduler scheduler) {
        super(channel, selector, key, scheduler);
    }

    /// Whether nothing can come from the client any more. A client that ends its half of the connection and waits
    /// cannot be distinguished from one that is gone.
    boolean isHungUp() {
        // Who still sends is noticed by whoever reads.
        if (isFillInterested()) {
            return false;
        }
        int read;
        synchronized (lock) {
            read = readAhead();
        }
        if (read > 0) {
            getFillInterest().fillable();
        }
        return read < 0;
    }

    @Override
    public int fill(ByteBuffer buffer) throws IOException {
        synchronized (lock) {
            return BufferUtil.hasContent(ahead) ? BufferUtil.append(buffer, ahead) : super.fill(buffer);
        }
    }

    @Override
    protected void needsFillInterest() {
        boolean here;
        synchronized (lock) {
            here = BufferUtil.hasContent(ahead);
        }
        if (here) {
            getFillInterest().fillable();
        } else {
            super.needsFillInterest();
        }
    }

    private int readAhead() {
        if (ahead.capacity() == 0) {
            ahead = BufferUtil.allocate(MOST_AHEAD);
        }
        if (BufferUtil.space(ahead) == 0) {
            return 0;
        }
        int position = BufferUtil.flipToFill(ahead);
        try {
            return getChannel().read(ahead);
        } catch (IOException e) {
            return -1;
        } finally {
            BufferUtil.flipToFlush(ahead, position);
        }
    }
}
