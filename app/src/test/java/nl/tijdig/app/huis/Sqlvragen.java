package nl.tijdig.app.huis;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The queries of one source file, and those whose text is not a constant. */
final class Sqlvragen extends TreeScanner<@Nullable Void, @Nullable Void> {

  /** What takes the text of a query as its first argument. */
  private static final Set<String> NEEMT_SQL =
      Set.of("sql", "prepareStatement", "prepareCall", "batchUpdate", "queryForObject");

  /** What hands the text on to those, and is looked at where it is called. */
  private static final Set<String> GEEFT_DOOR = Set.of("schrijf", "ruimOp");

  /** The constants of an enum that holds whole questions; its own texts are looked at there. */
  private static final Set<String> VAN_EEN_ENUM =
      Set.of(
          "lijst.rijen()",
          "lijst.aantal()",
          "Verzonnen.PERSONEN.sql()",
          "Verzonnen.GEBOORTEN.sql()",
          "Verzonnen.RELATIES.sql()");

  private static final Set<String> VERBODEN = Set.of("createStatement", "nativeSQL");

  private static final Pattern BEGIN =
      Pattern.compile("\\s*(select|insert|update|delete|with)\\b.*", Pattern.DOTALL);

  private final Map<String, ExpressionTree> constanten = new HashMap<>();
  private final List<MethodInvocationTree> vragen = new ArrayList<>();
  private final List<String> fouten = new ArrayList<>();
  private final Map<String, Integer> doorgevers = new HashMap<>();
  private final Map<MethodInvocationTree, @Nullable MethodTree> waar = new HashMap<>();
  private @Nullable MethodTree methode;

  private Sqlvragen() {}

  /** How many queries there are, and each that is no constant. */
  record Uitslag(int aantal, List<String> fouten) {}

  static Uitslag in(String bron) {
    var zoeker = new Sqlvragen();
    Javateksten.bladeren(bron).forEach(blad -> zoeker.scan(blad, null));
    zoeker.controleer();
    return new Uitslag(zoeker.vragen.size(), zoeker.fouten);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree deze, @Nullable Void niets) {
    var buiten = methode;
    methode = deze;
    super.visitMethod(deze, null);
    methode = buiten;
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree naam, @Nullable Void niets) {
    if (naam.getInitializer() != null) {
      constanten.put(naam.getName().toString(), naam.getInitializer());
    }
    return super.visitVariable(naam, null);
  }

  @Override
  public @Nullable Void visitMethodInvocation(MethodInvocationTree roep, @Nullable Void niets) {
    waar.put(roep, methode);
    if (VERBODEN.contains(naam(roep))) {
      fouten.add(roep.toString());
    }
    if (NEEMT_SQL.contains(naam(roep)) && !roep.getArguments().isEmpty()) {
      vragen.add(roep);
    }
    return super.visitMethodInvocation(roep, null);
  }

  /** A text that begins as a question is put together of constants only, wherever it is kept. */
  @Override
  public @Nullable Void visitBinary(BinaryTree samen, @Nullable Void niets) {
    if (beginnend(samen) && !isVast(samen)) {
      fouten.add(samen.toString());
    }
    return super.visitBinary(samen, null);
  }

  private static boolean beginnend(ExpressionTree tekst) {
    return switch (tekst) {
      case BinaryTree samen -> beginnend(samen.getLeftOperand());
      case LiteralTree letterlijk ->
          letterlijk.getValue() instanceof String begin && BEGIN.matcher(begin).matches();
      default -> false;
    };
  }

  private static String naam(MethodInvocationTree roep) {
    return switch (roep.getMethodSelect()) {
      case MemberSelectTree lid -> lid.getIdentifier().toString();
      case IdentifierTree zelf -> zelf.getName().toString();
      default -> "";
    };
  }

  private void controleer() {
    vragen.forEach(vraag -> eis(vraag, vraag.getArguments().getFirst()));
    for (var ronde = Map.copyOf(doorgevers); !ronde.isEmpty(); ) {
      doorgevers.clear();
      for (var roep : waar.keySet()) {
        var plaats = ronde.get(naam(roep));
        if (plaats != null && roep.getArguments().size() > plaats) {
          eis(roep, roep.getArguments().get(plaats));
        }
      }
      doorgevers.keySet().removeAll(ronde.keySet());
      ronde = Map.copyOf(doorgevers);
    }
  }

  /** A text that came in as an argument is looked at where the method is called. */
  private void eis(MethodInvocationTree roep, ExpressionTree tekst) {
    var binnen = waar.get(roep);
    if (tekst instanceof IdentifierTree argument && binnen != null && !isVast(tekst)) {
      for (var i = 0; i < binnen.getParameters().size(); i++) {
        if (binnen.getParameters().get(i).getName().equals(argument.getName())
            && isDoorgever(binnen)) {
          doorgevers.put(binnen.getName().toString(), i);
          return;
        }
      }
    }
    if (!isVast(tekst)) {
      fouten.add(roep.toString());
    }
  }

  /** Seen by this file only, or one of the few that the whole house calls with constants. */
  private static boolean isDoorgever(MethodTree methode) {
    return methode.getModifiers().toString().contains("private")
        || GEEFT_DOOR.contains(methode.getName().toString());
  }

  private boolean isVast(ExpressionTree tekst) {
    return switch (tekst) {
      case LiteralTree letterlijk -> true;
      case ParenthesizedTree haakjes -> isVast(haakjes.getExpression());
      case BinaryTree samen -> isVast(samen.getLeftOperand()) && isVast(samen.getRightOperand());
      case ConditionalExpressionTree keuze ->
          isVast(keuze.getTrueExpression()) && isVast(keuze.getFalseExpression());
      case IdentifierTree naam -> isVast(naam.getName().toString());
      case MemberSelectTree elders -> isConstante(elders.getIdentifier().toString());
      case MethodInvocationTree elders when VAN_EEN_ENUM.contains(elders.toString()) -> true;
      case MethodInvocationTree vorm ->
          vorm.getMethodSelect() instanceof MemberSelectTree lid
              && lid.getIdentifier().contentEquals("formatted")
              && isVast(lid.getExpression())
              && vorm.getArguments().stream().allMatch(this::isVast);
      default -> false;
    };
  }

  /** A name of this file is what it was given; one of another file is a constant by its letters. */
  private boolean isVast(String naam) {
    var waarde = constanten.get(naam);
    return waarde == null ? isConstante(naam) : isVast(waarde);
  }

  private static boolean isConstante(String naam) {
    return naam.matches("[A-Z][A-Z0-9_]*");
  }
}
