package cursitor.wire.schema;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A set of schemas, compiled: the root elements it knows, each with the places below it. Safe for
/// many threads.
public final class MessageSchema {
  private final Declarations declarations;
  private final Map<String, Place> roots = new HashMap<>();

  private MessageSchema(Declarations declarations) {
    this.declarations = declarations;
  }

  /// Compiles schema documents; throws UnsupportedSchema where they use what the schema step does
  /// not know.
  ///
  /// @param documents the text of each by its file name
  /// @param rootNames the local names of the elements that may be a message; empty for all global
  ///   elements
  public static MessageSchema compile(Map<String, String> documents, Set<String> rootNames) {
    Declarations declarations = new Declarations();
    documents.forEach(declarations::add);
    MessageSchema schema = new MessageSchema(declarations);
    SchemaCompiler compiler = new SchemaCompiler(declarations);
    declarations.elements().stream()
        .filter(e -> rootNames.isEmpty() || rootNames.contains(e.getAttribute("name")))
        .map(compiler::root)
        .forEach(root -> schema.roots.put(root.localName(), root));
    if (!schema.roots.keySet().containsAll(rootNames)) {
      throw new UnsupportedSchema("roots", "not all of " + rootNames + " are declared");
    }
    return schema;
  }

  /// The root element of this name, or null.
  public @Nullable Place root(String namespace, String localName) {
    Place root = roots.get(localName);
    return root != null && root.isNamed(namespace, localName) ? root : null;
  }

  /// The root element of this local name; throws where there is none.
  public Place root(String localName) {
    Place root = roots.get(localName);
    if (root == null) {
      throw new IllegalArgumentException("no root element is called " + localName);
    }
    return root;
  }

  /// How the schemas call a name; of a namespace they do not know, the local name alone.
  String named(String namespace, String localName) {
    String prefix = declarations.prefix(namespace);
    return prefix == null ? localName : prefix + ":" + localName;
  }
}
