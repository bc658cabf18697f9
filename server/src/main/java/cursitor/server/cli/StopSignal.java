package cursitor.server.cli;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;

/// The wish of a terminal (Ctrl-C) or of the system (SIGTERM) that the program ends, taken as the
/// end of its work: the command then ends by itself, and so decides the exit code. A shutdown hook
/// cannot do that.
final class StopSignal {
  private StopSignal() {}

  /// Does this in place of ending at once. The class of the JDK for it is called by its name, for
  /// the compiler warns of its use.
  static void whenAsked(Runnable stop) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler calls =
          (proxy, method, words) ->
              switch (method.getName()) {
                case "handle" -> {
                  stop.run();
                  yield null;
                }
                case "equals" -> false;
                case "hashCode" -> 0;
                default -> "stop";
              };
      Object handling =
          Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, calls);
      for (String name : List.of("TERM", "INT")) {
        signal
            .getMethod("handle", signal, handler)
            .invoke(null, signal.getConstructor(String.class).newInstance(name), handling);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this JDK does not tell of signals", e);
    }
  }
}
