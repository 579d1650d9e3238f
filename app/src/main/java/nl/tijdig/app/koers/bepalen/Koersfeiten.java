package nl.tijdig.app.koers.bepalen;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tijdig.app.dossier.Vastleggen.Regel;
import nl.tijdig.app.omgeving.Bezwaar;
import nl.tijdig.kern.dossier.Begeleidingsfeit.Contact;
import nl.tijdig.kern.dossier.Gebeurtenis;
import nl.tijdig.kern.dossier.Gesprekspartner;
import nl.tijdig.kern.dossier.Koersfeit.FamiliegroepsplanAfgezien;
import nl.tijdig.kern.dossier.Koersfeit.KoersBepaald;
import nl.tijdig.kern.dossier.Koersfeit.Urgentie;
import nl.tijdig.kern.dossier.Soort;
import nl.tijdig.kern.dossier.Termijnnorm;
import nl.tijdig.kern.tijd.Datum;
import org.jspecify.annotations.Nullable;

/**
 * What a koers says that a norm judges, as facts.
 *
 * @param facts by the field of the form that they come from
 */
record Koersfeiten(Map<String, Gebeurtenis> feiten) {

  private static final List<String> VELDEN = List.of("op", "nodig_voor", "kind_op", "afgezien_op");

  /**
   * The facts of a koers; what a dossier knows already is not told again.
   *
   * @param wie the name in facts of who spoke with the child; null when it is not a jeugdbeschermer
   */
  static Koersfeiten van(Koersinhoud inhoud, @Nullable String wie, List<Gebeurtenis> bekend) {
    var op = Datum.op(inhoud.bepaaldOp());
    var feiten = new LinkedHashMap<String, Gebeurtenis>();
    feiten.put(
        "op",
        new KoersBepaald(
            op,
            inhoud.doelen().size(),
            inhoud.hulp().size(),
            inhoud.hulp().isEmpty(),
            inhoud.draagvlak()));
    if (inhoud.nodigVoor() != null) {
      feiten.put("nodig_voor", new Urgentie(op, Termijnnorm.HULP, inhoud.nodigVoor()));
    }
    var gesproken = inhoud.kind().op();
    if (gesproken != null && !isBekend(bekend, Datum.op(gesproken))) {
      feiten.put(
          "kind_op", new Contact(Datum.op(gesproken), Set.of(Gesprekspartner.KIND), true, wie));
    }
    var afgezien = inhoud.familiegroepsplan().afgezienOp();
    if (afgezien != null
        && bekend.stream().noneMatch(feit -> feit.soort() == Soort.FAMILIEGROEPSPLAN_AFGEZIEN)) {
      feiten.put("afgezien_op", new FamiliegroepsplanAfgezien(Datum.op(afgezien)));
    }
    feiten.values().removeAll(bekend);
    return new Koersfeiten(feiten);
  }

  private static boolean isBekend(List<Gebeurtenis> bekend, Datum op) {
    return bekend.stream()
        .anyMatch(feit ->
            feit instanceof Contact contact
                && contact.inhoudelijk()
                && contact.met().contains(Gesprekspartner.KIND)
                && contact.op().equals(op));
  }

  List<Regel> regels() {
    return feiten.entrySet().stream()
        .map(een -> new Regel(VELDEN.indexOf(een.getKey()), een.getValue(), null, null))
        .toList();
  }

  /** What speaks against them, each at the field that it comes from. */
  static List<Bezwaar> bezwaren(Map<Long, List<Bezwaar>> gevonden) {
    return gevonden.entrySet().stream()
        .flatMap(een ->
            een.getValue().stream()
                .map(bezwaar -> bezwaar.bij(VELDEN.get(Math.toIntExact(een.getKey())))))
        .toList();
  }
}
