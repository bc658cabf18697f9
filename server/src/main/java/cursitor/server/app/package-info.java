/// The web server around a node: Spring Boot with Tomcat, and nothing of the exchange itself.
@NullMarked
package cursitor.server.app;

import org.jspecify.annotations.NullMarked;
