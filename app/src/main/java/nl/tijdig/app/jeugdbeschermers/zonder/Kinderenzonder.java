package nl.tijdig.app.jeugdbeschermers.zonder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tijdig.app.dossier.Dossiers;
import nl.tijdig.app.jeugdbeschermers.koppelen.Teamkinderen.Wachtend;
import nl.tijdig.app.jeugdbeschermers.voorstel.Voorstellen;
import nl.tijdig.app.organisaties.Organisaties;
import nl.tijdig.kern.norm.NormId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The children without fixed jeugdbeschermer; each has an owner and a risk class all the same. */
@Service
class Kinderenzonder {

  /** From most to least dangerous (the sources name no classes; product choice). */
  public static final List<String> KLASSEN = List.of("hoog", "midden", "laag");

  private final JdbcClient databank;
  private final Dossiers dossiers;
  private final Organisaties organisaties;
  private final Voorstellen voorstellen;

  Kinderenzonder(
      JdbcClient databank, Dossiers dossiers, Organisaties organisaties, Voorstellen voorstellen) {
    this.databank = databank;
    this.dossiers = dossiers;
    this.organisaties = organisaties;
    this.voorstellen = voorstellen;
  }

  /** These children in their order, each with its own proposal. */
  @Transactional(readOnly = true)
  public List<Kindzonder> van(int gi, List<Wachtend> zonder) {
    var stops = organisaties.instroomstops();
    var nummers = zonder.stream().map(Wachtend::nummer).toList();
    var eerste = voorstellen.eerste(gi, nummers);
    var bladen =
        dossiers.bladen(nummers).stream()
            .collect(Collectors.toMap(blad -> blad.dossier().id(), Function.identity()));
    var gevonden = new ArrayList<Kindzonder>();
    for (var kind : zonder) {
      var blad = bladen.get(kind.nummer());
      if (blad != null) {
        gevonden.add(
            new Kindzonder(
                kind,
                blad.eigenaar(stops),
                blad.oordeel(NormId.N1_TIJDIG),
                eerste.get(kind.nummer())));
      }
    }
    return List.copyOf(gevonden);
  }

  /** Somebody judged how much danger the child is in; false when they record on no such child. */
  @Transactional
  public boolean schatIn(String nummer, String klasse, String door) {
    if (!Set.copyOf(KLASSEN).contains(klasse)) {
      throw new IllegalArgumentException("onbekende risicoklasse");
    }
    return databank
            .sql(
                """
                insert into jeugdbeschermers.risicoklasse (dossier_id, klasse, door, op)
                select id, ?, ?, clock_timestamp() from dossier.dossier
                where nummer = ? and dossier.mag_vastleggen(id)
                """)
            .params(klasse, door, nummer)
            .update()
        > 0;
  }
}
