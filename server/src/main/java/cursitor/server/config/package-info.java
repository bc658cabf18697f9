/// What a node is told: which desks it hosts, whom it exchanges with, who may knock, where it keeps
/// its records. Values and their loading only; nothing here opens a store or a socket.
@NullMarked
package cursitor.server.config;

import org.jspecify.annotations.NullMarked;
