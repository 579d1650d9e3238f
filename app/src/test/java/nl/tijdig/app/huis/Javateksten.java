package nl.tijdig.app.huis;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The texts in source code that are SQL, as the compiler reads them. */
final class Javateksten {

  private static final Pattern SQL =
      Pattern.compile("\\b(select|from|join|where|insert into|update|delete|call|values)\\b");

  private Javateksten() {}

  static Stream<String> sql(Path bestand) {
    try {
      return sql(Files.readString(bestand));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each text of its own, also where two are put together. */
  static Stream<String> sql(String bron) {
    var teksten = new ArrayList<String>();
    for (var eenheid : bladeren(bron)) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitLiteral(LiteralTree waarde, Void niets) {
          if (waarde.getValue() instanceof String tekst) {
            teksten.add(tekst);
          }
          return null;
        }
      }.scan(eenheid, null);
    }
    return teksten.stream().filter(tekst -> SQL.matcher(tekst).find());
  }

  /** The source as the compiler reads it. */
  static Iterable<? extends CompilationUnitTree> bladeren(String bron) {
    var taak =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, fout -> {}, List.of("-proc:none"), null, List.of(als(bron)));
    try {
      return taak.parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject als(String bron) {
    return new SimpleJavaFileObject(URI.create("string:///Bron.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean negeerFouten) {
        return bron;
      }
    };
  }
}
