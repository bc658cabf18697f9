package cursitor.wire;

import cursitor.exchange.Message;
import cursitor.wire.xml.Unreadable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/// The codecs of several exchanges behind one door. What is read is given to the codec of its
/// element's namespace; what is written to the codec of its exchange.
public final class ExchangeCodecs implements ElementCodec {
  private final Map<String, ElementCodec> byNamespace;
  private final Map<String, ElementCodec> byExchange;
  private final ElementCodec otherwise;

  /// One exchange and its codec.
  ///
  /// @param namespaces of the elements its messages are
  /// @param exchangeCodes that stand in its headers
  public record Served(ElementCodec codec, List<String> namespaces, List<String> exchangeCodes) {
    public Served {
      namespaces = List.copyOf(namespaces);
      exchangeCodes = List.copyOf(exchangeCodes);
    }
  }

  /// @param served the first one also reads what belongs to none, so that it is refused in words
  public ExchangeCodecs(List<Served> served) {
    otherwise = served.getFirst().codec();
    byNamespace =
        served.stream()
            .flatMap(each ->
                each.namespaces().stream().map(namespace -> Map.entry(namespace, each.codec())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    byExchange =
        served.stream()
            .flatMap(
                each -> each.exchangeCodes().stream().map(code -> Map.entry(code, each.codec())))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /// The codec of an exchange; for an unknown code the one that refuses it.
  public ElementCodec of(String exchangeCode) {
    return byExchange.getOrDefault(exchangeCode, otherwise);
  }

  @Override
  public ElementReader reader(String document) {
    return new Chosen(document);
  }

  @Override
  public Octets write(Message message) {
    return of(message.header().exchangeCode()).write(message);
  }

  @Override
  public String element(Message message) {
    return of(message.header().exchangeCode()).element(message);
  }

  @Override
  public String action(Message message) {
    return of(message.header().exchangeCode()).action(message);
  }

  /// Knows whose message it is when it stands before the element.
  private final class Chosen implements ElementReader {
    private final String document;
    private @Nullable ElementReader reader;

    Chosen(String document) {
      this.document = document;
    }

    @Override
    public void read(XMLStreamReader2 in) throws XMLStreamException {
      String namespace = Objects.requireNonNullElse(in.getNamespaceURI(), "");
      reader = byNamespace.getOrDefault(namespace, otherwise).reader(document);
      reader.read(in);
    }

    @Override
    public void breakOff(Unreadable why) {
      chosen().breakOff(why);
    }

    @Override
    public Reading reading() {
      return chosen().reading();
    }

    private ElementReader chosen() {
      if (reader == null) {
        reader = otherwise.reader(document);
      }
      return reader;
    }
  }
}
