/// The demonstration: two courts and a DMV in one process, and the traffic that shows what they do.
/// Everything goes through the doors a real partner would use; nothing here is called by production
/// code.
@NullMarked
package cursitor.server.demo;

import org.jspecify.annotations.NullMarked;
