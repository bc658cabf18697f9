package cursitor.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import cursitor.dmv907.message.ConvictionNotification;
import cursitor.dmv907.message.ErrorResponse;
import cursitor.exchange.Header;
import cursitor.exchange.Message;
import cursitor.exchange.MessageId;
import cursitor.exchange.OperatingMode;
import cursitor.exchange.OrganizationId;
import cursitor.exchange.Standing;
import cursitor.server.app.WebServer;
import cursitor.server.config.ConsoleConfig;
import cursitor.server.config.DeskConfig;
import cursitor.server.config.KeyConfig;
import cursitor.server.config.Limits;
import cursitor.server.config.Listen;
import cursitor.server.config.NodeConfig;
import cursitor.server.config.PartnerConfig;
import cursitor.server.config.Reports;
import cursitor.server.config.Role;
import cursitor.server.node.Node;
import cursitor.server.node.TestNotices;
import cursitor.server.store.Direction;
import cursitor.wire.Octets;
import cursitor.wire.Reading;
import cursitor.wire.dmv907.Dmv907Codec;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/// What the doors say to whom, over real HTTP.
class DoorTest {
  private static final Instant NOW = Instant.parse("2026-03-02T17:00:00Z");
  private static final String XML = "application/xml";
  private static final Dmv907Codec CODEC = new Dmv907Codec();

  @TempDir static Path folder;
  private static Node node;
  private static WebServer server;
  private static HttpClient client;

  @BeforeAll
  static void open() {
    NodeConfig config =
        new NodeConfig(
            folder.toString(),
            Listen.ANY_LOOPBACK,
            List.of(DeskConfig.dmv("CA-DMV"), DeskConfig.court("90009", "NV-DMV")),
            List.of(PartnerConfig.of("NV-DMV", URI.create("http://127.0.0.1:9/exchange"), "k")),
            List.of(
                KeyConfig.ofKey("operator", "90009", Role.OPERATOR),
                KeyConfig.ofKey("court", "90001", Role.PARTNER),
                KeyConfig.ofKey("cms", "90001", Role.CMS)),
            "",
            "",
            new Limits(20_000, 100_000),
            Reports.NONE,
            ConsoleConfig.USUAL);
    node = Node.open(config, InstantSource.fixed(NOW));
    server = WebServer.start(node);
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void close() {
    client.close();
    server.close();
    node.close();
  }

  @Test
  void aNoticeIsAnsweredAndItsRepetitionHasTheSameAnswerByteForByte() throws Exception {
    Octets notice = CODEC.write(notice("C-1"));

    HttpResponse<byte[]> first = post("court", XML, notice);
    HttpResponse<byte[]> again = post("court", XML, notice);

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void theSameIdWithOtherContentIsAConflict() throws Exception {
    ConvictionNotification notice = notice("C-2");
    post("court", XML, CODEC.write(notice));
    ConvictionNotification other =
        new ConvictionNotification(notice.header(), TestNotices.conviction("C-3"));

    HttpResponse<byte[]> answer = post("court", XML, CODEC.write(other));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(error(answer).errorCode()).isEqualTo("E308");
  }

  @Test
  void withoutAPartnersKeyNothingIsLookedAt() throws Exception {
    ConvictionNotification notice = notice("C-4");
    for (String key : List.of("nobody", "cms")) {
      HttpResponse<byte[]> answer = post(key, XML, CODEC.write(notice));

      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
      assertThat(error(answer).errorCode()).isEqualTo("E110");
      assertThat(error(answer).header().reference()).isNull();
    }
    assertThat(kept(notice)).isFalse();
  }

  @Test
  void aDoctypeIsRefusedAndKept() throws Exception {
    String bomb = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>";

    HttpResponse<byte[]> answer = post("court", XML, Octets.ofText(bomb));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(error(answer).errorCode()).isEqualTo("E100");
    assertThat(
            node.store()
                .records()
                .messages(TestNotices.DMV, Direction.RECEIVED, Standing.REFUSED, 100))
        .anySatisfy(kept ->
            assertThat(node.store().records().bytes(kept.number())).isEqualTo(Octets.ofText(bomb)));
  }

  @Test
  void aLargeBodyIsNotRead() throws Exception {
    byte[] large = new byte[20_001];

    HttpResponse<byte[]> announced = post("court", XML, Octets.of(large));
    HttpResponse<byte[]> unannounced =
        post(
            "/exchange",
            "court",
            XML,
            BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));

    assertThat(announced.statusCode()).isEqualTo(413);
    assertThat(unannounced.statusCode()).isEqualTo(413);
    assertThat(Octets.of(announced.body()).text()).contains("20000 bytes");
  }

  @Test
  void anotherContentTypeIsToldWhatToSend() throws Exception {
    Octets notice = CODEC.write(notice("C-5"));

    assertThat(post("court", "application/json", notice).statusCode()).isEqualTo(415);
    assertThat(post("court", "application/xml; charset=iso-8859-1", notice).statusCode())
        .isEqualTo(415);
    assertThat(post("court", "text/xml; charset=\"UTF-8\"", notice).statusCode()).isEqualTo(200);
  }

  @Test
  void aRecipientWhoIsNotHereIsRefusedInWordsAndKept() throws Exception {
    Header header = TestNotices.header(UUID.randomUUID(), NOW, new OrganizationId("NV-DMV"));
    ConvictionNotification notice =
        new ConvictionNotification(header, TestNotices.conviction("C-6"));

    HttpResponse<byte[]> answer = post("court", XML, CODEC.write(notice));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(error(answer).errorCode()).isEqualTo("E110");
    assertThat(error(answer).details().getFirst().text()).contains("recipient");
    assertThat(kept(notice)).isTrue();
  }

  @Test
  void anAnswerToAnUnknownIdIsAcknowledgedAndQuarantined() throws Exception {
    HttpResponse<byte[]> answer = post("court", XML, CODEC.write(strayAnswer("90001")));

    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body()).isEmpty();
    assertThat(
            node.store()
                .records()
                .messages(TestNotices.DMV, Direction.RECEIVED, Standing.QUARANTINED, 10))
        .isNotEmpty();
  }

  @Test
  void anAnswerInAnothersNameIsRefused() throws Exception {
    HttpResponse<byte[]> answer = post("court", XML, CODEC.write(strayAnswer("90002")));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(error(answer).errorCode()).isEqualTo("E110");
  }

  @Test
  void aVisitorIsToldWhatTheDoorsAreFor() throws Exception {
    assertThat(get("/exchange").statusCode()).isEqualTo(405);
    assertThat(get("/exchange").body()).contains("POST");
    assertThat(get("/ws").statusCode()).isEqualTo(405);
  }

  @Test
  void anOperatorSeesAndRestoresPartners() throws Exception {
    BodyPublisher nothing = BodyPublishers.noBody();
    String restore = "/operator/partners/NV-DMV/restore";

    assertThat(post(restore, "operator", XML, nothing).statusCode()).isEqualTo(200);
    assertThat(post("/operator/partners/CA/restore", "operator", XML, nothing).statusCode())
        .isEqualTo(404);
    assertThat(post("/operator/partners/%20/restore", "operator", XML, nothing).statusCode())
        .isEqualTo(404);
    assertThat(post(restore, "court", XML, nothing).statusCode()).isEqualTo(403);
    assertThat(post(restore, "nobody", XML, nothing).statusCode()).isEqualTo(401);
    assertThat(get("/operator/partners").statusCode()).isEqualTo(401);
  }

  @Test
  void theContractIsPublishedWithThisNodesAddress() throws Exception {
    HttpResponse<String> wsdl = get("/ws?wsdl");

    assertThat(wsdl.statusCode()).isEqualTo(200);
    assertThat(wsdl.body())
        .contains("location=\"" + server.address() + "/ws\"")
        .contains("schemaLocation=\"" + server.address() + "/ws/xsd/dmv907.xsd\"");
    assertThat(get("/ws;a=&b?wsdl").body()).contains("/ws;a=&amp;b\"");
    assertThat(get("/ws/xsd/dmv907.xsd").body()).contains("targetNamespace");
    assertThat(get("/ws/xsd/nc.xsd").statusCode()).isEqualTo(200);
    assertThat(get("/ws/xsd/%2e%2e%2fdmv907.xsd").statusCode()).isBetween(400, 405);
    assertThat(get("/ws/xsd/none.xsd").statusCode()).isEqualTo(405);
  }

  @Test
  void anEnvelopeOfAnotherKindIsAFaultOfItsOwn() throws Exception {
    assertThat(soap("<e:Envelope xmlns:e='urn:other'><e:Body/></e:Envelope>"))
        .contains("VersionMismatch");
    assertThat(
            soap(
                """
                <s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'>
                <s:Header><x:secret xmlns:x='urn:x' s:mustUnderstand='1'/>
                <a:MessageID xmlns:a='http://www.w3.org/2005/08/addressing'>urn:asked</a:MessageID>
                </s:Header><s:Body/></s:Envelope>\
                """))
        .contains("MustUnderstand", "RelatesTo>urn:asked<");
  }

  @Test
  void neitherLogNorAnswerNamesAPerson() throws Exception {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level before = root.getLevel();
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    root.setLevel(Level.TRACE);
    LoggerFactory.getLogger("cursitor.test").info("what is logged is seen here");
    try {
      String spoilt =
          CODEC
              .write(notice("C-7"))
              .text()
              .replace("1984-05-04", "1984-99-04")
              .replace("QUIGLEY", "QUIGLEY9");
      HttpResponse<byte[]> answer = post("court", XML, Octets.ofText(spoilt));

      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(Octets.of(answer.body()).text()).doesNotContain("QUIGLEY", "1984");
      assertThat(log.list)
          .isNotEmpty()
          .extracting(ILoggingEvent::getFormattedMessage)
          .noneMatch(line -> line.contains("QUIGLEY") || line.contains("1984-"));
    } finally {
      root.setLevel(before);
      root.detachAppender(log);
    }
  }

  private static ConvictionNotification notice(String abstractId) {
    return TestNotices.notification(UUID.randomUUID(), NOW, abstractId);
  }

  private static ErrorResponse strayAnswer(String sender) {
    Header request =
        new Header(
            new MessageId(UUID.randomUUID()),
            null,
            "c",
            NOW,
            "DMV907",
            "1.0",
            TestNotices.DMV,
            new OrganizationId(sender),
            OperatingMode.PRODUCTION);
    return new ErrorResponse(
        request.answeredBy(new MessageId(UUID.randomUUID()), NOW),
        "E301",
        "A reason.",
        List.of(new ErrorResponse.Detail("", "E301", "A reason.")),
        false);
  }

  private static boolean kept(Message message) {
    return !node.store()
        .records()
        .messages(TestNotices.DMV, message.header().messageId())
        .isEmpty();
  }

  private static ErrorResponse error(HttpResponse<byte[]> answer) {
    return (ErrorResponse) ((Reading.Valid) CODEC.read(Octets.of(answer.body()))).message();
  }

  private static String soap(String envelope) throws Exception {
    return Octets.of(post("/ws", "court", "text/xml", BodyPublishers.ofString(envelope)).body())
        .text();
  }

  private static HttpResponse<byte[]> post(String key, String type, Octets body) throws Exception {
    return post("/exchange", key, type, BodyPublishers.ofByteArray(body.bytes()));
  }

  private static HttpResponse<byte[]> post(String path, String key, String type, BodyPublisher body)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Authorization", "Bearer " + key)
            .header("Content-Type", type)
            .POST(body)
            .build(),
        BodyHandlers.ofByteArray());
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
        BodyHandlers.ofString());
  }
}
