package cursitor.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/// What keeps `send` from sending is told in one line that says what to do.
class SendCommandTest {
  private static final String MESSAGE =
      Path.of("..", "wire", "samples", "valid", "dmv907-hold.xml").toString();

  @Test
  void anAddressThatIsNoUrlIsWrongUsage() {
    assertThat(Cursitor.run("send", MESSAGE, "--to", "localhost:8080/exchange")).isEqualTo(2);
  }

  @Test
  void aDoorNobodyIsBehindIsNamed() throws IOException {
    int port = freePort();
    StringWriter said = new StringWriter();
    CommandLine cursitor = Cursitor.commandLine().setErr(new PrintWriter(said));

    int code = cursitor.execute("send", MESSAGE, "--to", "http://127.0.0.1:" + port + "/exchange");

    assertThat(code).isEqualTo(1);
    assertThat(said.toString()).contains("127.0.0.1:" + port).contains("start the node");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
