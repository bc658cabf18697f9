/// A case told as a story, from what a node has kept: everything that happened to a case/party or a
/// notice over all desks of the node, in one order and in the notation of stories; what stands now;
/// and why. Read only. The evidence bundle is in `.evidence`.
@NullMarked
package cursitor.server.tell;

import org.jspecify.annotations.NullMarked;
