package interop;

import cursitor.ns.dmv902._1.ConvictionNotificationType;
import cursitor.ns.dmv907._1.FailureToComplyNotificationType;
import cursitor.wsdl.notices._1_0.FailureToComplyErrorResponse;
import cursitor.wsdl.notices._1_0.Notices;
import cursitor.wsdl.notices._1_0.NoticesService;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.soap.AddressingFeature;
import java.io.File;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.transform.stream.StreamSource;

/** Calls a node's /ws with the generated classes: a success and a refusal, over SOAP 1.1 and 1.2. */
public final class Client {
  private static final File SAMPLES = new File("../wire/samples");

  private Client() {}

  /** Arguments: the node's address, such as http://127.0.0.1:8080, and the key of court 90001. */
  public static void main(String[] args) throws Exception {
    NoticesService service = new NoticesService(URI.create(args[0] + "/ws?wsdl").toURL());
    boolean holds =
        call("SOAP 1.1", service.getNoticesSoap11(new AddressingFeature(true)), args)
            & call("SOAP 1.2", service.getNoticesSoap12(new AddressingFeature(true)), args);
    System.out.println(holds ? "It holds." : "It does not hold.");
    System.exit(holds ? 0 : 1);
  }

  private static boolean call(String version, Notices port, String[] args) throws Exception {
    Map<String, Object> context = ((BindingProvider) port).getRequestContext();
    context.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, args[0] + "/ws");
    context.put("org.apache.cxf.message.Message.PROTOCOL_HEADERS",
        new HashMap<>(Map.of("Authorization", List.of("Bearer " + args[1]))));

    ConvictionNotificationType conviction =
        read("valid/dmv902-conviction-least.xml", ConvictionNotificationType.class);
    conviction.setMessageID(fresh());
    String recorded = port.sendConvictionNotification(conviction).getMessageCode();
    System.out.println(version + ": conviction recorded, " + recorded);

    FailureToComplyNotificationType refused =
        read("refused/E300-license-not-on-file.xml", FailureToComplyNotificationType.class);
    refused.setMessageID(fresh());
    try {
      port.sendFailureToComplyNotification(refused);
      System.out.println(version + ": the hold was not refused");
      return false;
    } catch (FailureToComplyErrorResponse fault) {
      String code = fault.getFaultInfo().getErrorCode();
      System.out.println(version + ": hold refused, " + code + " " + fault.getMessage());
      return recorded.startsWith("C00") && code.equals("E300");
    }
  }

  private static <T> T read(String sample, Class<T> type) throws Exception {
    return JAXBContext.newInstance(type)
        .createUnmarshaller()
        .unmarshal(new StreamSource(new File(SAMPLES, sample)), type)
        .getValue();
  }

  private static String fresh() {
    return "urn:uuid:" + UUID.randomUUID();
  }
}
